package io.github.kyoso.query;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Where a word of a need leads: to items and rows of the programme, and to the text of each that says so. */
final class Tie {
    /** What leads to more places than these tells them apart no longer. */
    private static final int MOST = 2_000;

    /** What counts for a row, and for an item of which only a row speaks. */
    private static final double IN_PASSING = 0.4;

    private static final int FIELD_BITS = 24;

    /** What stands in those texts. */
    private final String[] words;

    private final boolean editorial;
    private double weight;

    /** Target, word, whether in passing, column and field, from the highest bits to the lowest. */
    private long[] places = new long[1];

    private int size;

    Tie(double weight, boolean editorial, String... words) {
        this.weight = weight;
        this.editorial = editorial;
        this.words = words;
    }

    void add(int target, int column, int field, int word, boolean inPassing) {
        boolean known = size > 0 && target(size - 1) == target && (inPassing || !isInPassing(size - 1));
        if (size > MOST || known) {
            return;
        }
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
        }
        places[size++] = (long) target << 32
                | (long) word << FIELD_BITS + 2
                | (inPassing ? 1L << FIELD_BITS + 1 : 0)
                | (long) column << FIELD_BITS
                | field;
    }

    /** The items that it leads to, or those of them of which more than a row speaks. */
    Set<Integer> items(Lexicon lexicon, boolean inPassingToo) {
        Set<Integer> items = new HashSet<>();
        for (int i = 0; i < size; i++) {
            if (inPassingToo || !isInPassing(i)) {
                items.add(lexicon.itemOf(target(i)));
            }
        }
        return items;
    }

    void multiply(double factor) {
        weight *= factor;
    }

    /** How many places it leads to; 0 if there are too many. */
    int size() {
        return size > MOST ? 0 : size;
    }

    int target(int place) {
        return (int) (places[place] >>> 32);
    }

    private boolean isInPassing(int place) {
        return (places[place] >>> FIELD_BITS + 1 & 1) == 1;
    }

    double weight(int place) {
        return isInPassing(place) ? weight * IN_PASSING : weight;
    }

    Reason reason(String phrase, int place, Texts texts) {
        int low = (int) places[place];
        int column = low >>> FIELD_BITS & 1;
        int field = low & (1 << FIELD_BITS) - 1;
        return new Reason(phrase, texts.passage(column, field, words[low >>> FIELD_BITS + 2]), editorial);
    }
}

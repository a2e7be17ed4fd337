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

    /** Column and field. */
    private static final int FIELD = (1 << FIELD_BITS + 1) - 1;

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

    /** A tie to the places that this one has now, of so much of its weight. */
    Tie times(double factor) {
        Tie part = new Tie(weight * factor, editorial, words);
        part.places = places;
        part.size = size;
        return part;
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

    /** Whether what stands there is not an editor's. */
    boolean isPrinted() {
        return !editorial && size > 0;
    }

    double weight() {
        return weight;
    }

    double weight(int place) {
        return isInPassing(place) ? weight * IN_PASSING : weight;
    }

    /** Whether a phrase stands in the text of this place, and that of another tie is the same. */
    boolean standsWith(int place, Tie other, int otherPlace, String phrase, Texts texts) {
        int field = (int) places[place] & FIELD;
        return !editorial
                && field == ((int) other.places[otherPlace] & FIELD)
                && texts.contains(field >>> FIELD_BITS, field & FIELD >>> 1, phrase);
    }

    /** The reason of a match at this place, whose text has this word, or else that of the tie. */
    Reason reason(String phrase, int place, String word, Texts texts) {
        int low = (int) places[place];
        int column = low >>> FIELD_BITS & 1;
        int field = low & FIELD >>> 1;
        String met = word.isEmpty() ? words[low >>> FIELD_BITS + 2] : word;
        // Who finds the very word in the printed text needs no editor for it.
        boolean found = !texts.column(column).isKeyword(field)
                && FoldedText.of(phrase).toString().equals(met);
        return new Reason(phrase, texts.passage(column, field, met), editorial && !found);
    }
}

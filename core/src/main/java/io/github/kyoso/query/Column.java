package io.github.kyoso.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Folded texts, one behind another in a few long strings, so that one scan of those finds a word in any of them.
 *
 * <p>Texts without a Japanese character stand in a column of their own, where a Japanese word need not be looked for; most
 * take one byte for each character there, not two.
 */
final class Column {
    private static final int BLOCK = 1 << 16;
    private static final char END = '\n'; // in no folded text

    /** The characters that stand nearly everywhere, the worst first. */
    private static final String FREQUENT = "eaoitnrsーノンルスdlcトイヲシニhmupgfyテクリタハラガナカデアサキマツ域地推進業連携企";

    private final List<String> blocks = new ArrayList<>();
    private int[] firsts = new int[8];
    private int[] starts = new int[64];
    private int[] records = new int[64];
    private int[] properties = new int[64];
    private String[] texts = new String[64];
    private boolean[] keeps = new boolean[64];
    private int size;
    private char[] open = new char[1 << 12];
    private int length;

    /** Adds a text of a record; those of one record come one after another, and the records in order. */
    void add(String text, Fold folded, int record, int property) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            records = Arrays.copyOf(records, size * 2);
            properties = Arrays.copyOf(properties, size * 2);
            texts = Arrays.copyOf(texts, size * 2);
            keeps = Arrays.copyOf(keeps, size * 2);
        }
        starts[size] = length;
        records[size] = record;
        properties[size] = property;
        keeps[size] = folded.keepsPositions();
        texts[size++] = text;
        if (open.length - length <= folded.length()) {
            open = Arrays.copyOf(open, Math.max(length * 2, length + folded.length() + 1));
        }
        folded.copyTo(open, length);
        length += folded.length();
        open[length++] = END;
        if (length >= BLOCK) {
            close();
        }
    }

    /** Ends the adding of texts. */
    void freeze() {
        close();
        open = new char[0];
        starts = Arrays.copyOf(starts, size);
        records = Arrays.copyOf(records, size);
        properties = Arrays.copyOf(properties, size);
        texts = Arrays.copyOf(texts, size);
        keeps = Arrays.copyOf(keeps, size);
    }

    private void close() {
        blocks.add(new String(open, 0, length));
        length = 0;
        if (blocks.size() == firsts.length) {
            firsts = Arrays.copyOf(firsts, firsts.length * 2);
        }
        firsts[blocks.size()] = size;
    }

    /** Adds to the finds the best text of each record in which a folded word stands. */
    void find(String word, Finds finds, int column) {
        int rarest = rarest(word);
        for (int b = 0; b < blocks.size(); b++) {
            String block = blocks.get(b);
            int at = next(block, word, rarest, 0);
            for (int field = firsts[b]; at >= 0; ) {
                field = fieldAt(field, firsts[b + 1], at);
                int end = block.indexOf(END, at);
                boolean withinWord = Fold.isWithinWord(block, at);
                boolean first = at == starts[field];
                boolean whole = first && at + word.length() == end;
                finds.add(
                        records[field], SearchedTexts.rank(properties[field], whole, first, withinWord), field, column);
                at = next(block, word, rarest, withinWord ? at + 1 : end);
            }
        }
    }

    /** Looks for the one character first: the JVM does that many at a time, and it is not everywhere as the others are. */
    private static int next(String block, String word, int rarest, int from) {
        char c = word.charAt(rarest);
        int at = block.indexOf(c, from + rarest) - rarest;
        while (at >= 0 && !block.startsWith(word, at)) {
            at = block.indexOf(c, at + rarest + 1) - rarest;
        }
        return at;
    }

    private static int rarest(String word) {
        int rarest = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < word.length() && least >= 0; i++) {
            int common = FREQUENT.length() - FREQUENT.indexOf(word.charAt(i));
            common = common > FREQUENT.length() ? -1 : common;
            if (common < least) {
                least = common;
                rarest = i;
            }
        }
        return rarest;
    }

    /** Where in its folded text a word stands: where it is no part of a longer one, if there is such a place. */
    int place(int field, String word) {
        int b = 0;
        while (firsts[b + 1] <= field) {
            b++;
        }
        String block = blocks.get(b);
        int end = block.indexOf(END, starts[field]);
        int first = block.indexOf(word, starts[field]);
        int at = first;
        while (at >= 0 && at < end && Fold.isWithinWord(block, at)) {
            at = block.indexOf(word, at + 1);
        }
        return (at < 0 || at >= end ? first : at) - starts[field];
    }

    boolean keepsPositions(int field) {
        return keeps[field];
    }

    private int fieldAt(int from, int to, int place) {
        if (from + 1 == to || place < starts[from + 1]) {
            return from;
        }
        int field = Arrays.binarySearch(starts, from, to, place);
        return field >= 0 ? field : -field - 2;
    }

    int size() {
        return size;
    }

    int record(int field) {
        return records[field];
    }

    int property(int field) {
        return properties[field];
    }

    String text(int field) {
        return texts[field];
    }
}

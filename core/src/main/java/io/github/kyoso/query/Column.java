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

    private final List<String> blocks = new ArrayList<>();
    private int[] firsts = new int[8];
    private int[] starts = new int[64];
    private int[] records = new int[64];
    private int[] properties = new int[64];
    private String[] texts = new String[64];
    private int size;
    private StringBuilder open = new StringBuilder();

    /** Adds a text of a record; those of one record come one after another, and the records in order. */
    void add(String text, Fold folded, int record, int property) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            records = Arrays.copyOf(records, size * 2);
            properties = Arrays.copyOf(properties, size * 2);
            texts = Arrays.copyOf(texts, size * 2);
        }
        starts[size] = open.length();
        records[size] = record;
        properties[size] = property;
        texts[size++] = text;
        folded.appendTo(open);
        open.append(END);
        if (open.length() >= BLOCK) {
            close();
        }
    }

    /** Ends the adding of texts. */
    void freeze() {
        close();
        starts = Arrays.copyOf(starts, size);
        records = Arrays.copyOf(records, size);
        properties = Arrays.copyOf(properties, size);
        texts = Arrays.copyOf(texts, size);
    }

    private void close() {
        blocks.add(open.toString());
        open = new StringBuilder();
        if (blocks.size() == firsts.length) {
            firsts = Arrays.copyOf(firsts, firsts.length * 2);
        }
        firsts[blocks.size()] = size;
    }

    /** Adds to the finds the best text of each record in which a folded word stands. */
    void find(String word, Finds finds, int column) {
        for (int b = 0; b < blocks.size(); b++) {
            String block = blocks.get(b);
            int at = block.indexOf(word);
            for (int field = firsts[b]; at >= 0; ) {
                field = fieldAt(field, firsts[b + 1], at);
                int end = block.indexOf(END, at);
                boolean withinWord = Fold.isWithinWord(block, at);
                boolean first = at == starts[field];
                boolean whole = first && at + word.length() == end;
                finds.add(records[field], Property.rank(properties[field], whole, first, withinWord), field, column);
                at = block.indexOf(word, withinWord ? at + 1 : end);
            }
        }
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

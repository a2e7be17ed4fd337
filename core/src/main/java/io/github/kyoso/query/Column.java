package io.github.kyoso.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Folded texts, one behind another in a few long strings, so that one scan of those finds a word in any of them.
 *
 * <p>The narrow column has the texts without a Japanese character, where a Japanese word need not be looked for; most take one
 * byte for each character there, not two. The wide column has all others.
 */
final class Column {
    private static final int BLOCK = 1 << 16;
    private static final char END = '\n'; // in no folded text

    /** The characters that stand nearly everywhere, the worst first. */
    private static final String FREQUENT = "eaoitnrsーノンルスdlcトイヲシニhmupgfyテクリタハラガナカデアサキマツ域地推進業連携企";

    static final int NAME = 0;
    static final int TITLE = 3;
    static final int OFFICIAL_NAME = 6;
    static final int ALIAS = 7;
    static final int KEYWORD = 8;
    static final int CELL = 9;
    static final int SUMMARY = 10;

    /** After those of a text: its reading, and its English. */
    static final int KANA = 1;

    static final int EN = 2;

    private static final String[] POINTERS = {
        "/name/ja",
        "/name/kana",
        "/name/en",
        "/title/ja",
        "/title/kana",
        "/title/en",
        "/officialName",
        "/aliases/",
        "/keywords/",
        "/cell",
        "/summary/ja",
        "/summary/kana",
        "/summary/en"
    };

    /** From an element of a list to the next. */
    static final int ELEMENT = 16;

    static final int IN_KEYWORD = 5;
    static final int WITHIN_WORD = 6;

    /** How many ranks there are, from 0. */
    static final int RANKS = 7;

    private final boolean narrow;
    private final List<String> blocks = new ArrayList<>();
    private int[] firsts = new int[8];
    private int[] starts = new int[64];
    private int[] records = new int[64];
    private int[] properties = new int[64];
    private String[] texts = new String[64];
    private boolean[] keeps = new boolean[64];
    private int size;
    private Fold fold = new Fold();
    private char[] open = new char[1 << 12];
    private int length;

    Column(boolean narrow) {
        this.narrow = narrow;
    }

    /** Adds a text if it belongs here; those of one record come one after another, and the records in order. */
    void add(String text, int record, int property) {
        char[] characters = text.toCharArray();
        if (Texts.isNarrow(characters) == narrow) {
            add(text, fold.of(characters), record, property);
        }
    }

    private void add(String text, Fold folded, int record, int property) {
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

    /** Ends the adding of texts, and keeps nothing that only that needs. */
    void freeze() {
        close();
        fold = new Fold();
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

    /** The best text of each record in which a folded word stands, the records in order. */
    long[] find(String word) {
        long[] finds = new long[16];
        int size = 0;
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
                int rank = rank(field, whole, first, withinWord);
                long find = Texts.findIn(records[field], rank, narrow ? 1 : 0, field);
                if (size > 0 && Texts.recordOf(finds[size - 1]) == records[field]) {
                    finds[size - 1] = Math.min(finds[size - 1], find);
                } else {
                    finds = size < finds.length ? finds : Arrays.copyOf(finds, size * 2);
                    finds[size++] = find;
                }
                at = next(block, word, rarest, withinWord ? at + 1 : end);
            }
        }
        return Arrays.copyOf(finds, size);
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

    /** Where in its folded text a word stands: where it is no part of a longer one, if there is such a place; or -1. */
    int place(int field, String word) {
        int b = 0;
        while (firsts[b + 1] <= field) {
            b++;
        }
        String block = blocks.get(b);
        int end = block.indexOf(END, starts[field]);
        int first = -1;
        for (int at = block.indexOf(word, starts[field]); at >= 0 && at < end; at = block.indexOf(word, at + 1)) {
            if (!Fold.isWithinWord(block, at)) {
                return at - starts[field];
            }
            first = first < 0 ? at - starts[field] : first;
        }
        return first;
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

    boolean isReading(int field) {
        int p = properties[field] % ELEMENT;
        return p == NAME + KANA || p == TITLE + KANA || p == SUMMARY + KANA;
    }

    boolean isKeyword(int field) {
        return properties[field] % ELEMENT == KEYWORD;
    }

    /** From the record to the text. */
    String pointer(int field) {
        int p = properties[field] % ELEMENT;
        return p == ALIAS || p == KEYWORD ? POINTERS[p] + properties[field] / ELEMENT : POINTERS[p];
    }

    /**
     * How good a find in a text is, 0 the best: a whole name, its beginning, the rest of it, a whole keyword, a sentence, part
     * of a keyword; and last of all, wherever it stands, what begins within a Latin word, as art in start.
     */
    private int rank(int field, boolean whole, boolean first, boolean withinWord) {
        int p = properties[field] % ELEMENT;
        if (withinWord) {
            return WITHIN_WORD;
        } else if (p == KEYWORD) {
            return whole ? 3 : IN_KEYWORD;
        } else if (p >= CELL) {
            return 4;
        }
        return whole ? 0 : first ? 1 : 2;
    }

    String text(int field) {
        return texts[field];
    }
}

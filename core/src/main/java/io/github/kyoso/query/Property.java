package io.github.kyoso.query;

/** Which text of a record it is, as a number: a property, and which element where it is a list. */
final class Property {
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

    private static final int ELEMENT = 16;

    static final int IN_KEYWORD = 5;
    static final int WITHIN_WORD = 6;

    /** How many ranks there are, from 0. */
    static final int RANKS = 7;

    private Property() {}

    static int element(int property, int element) {
        return property + ELEMENT * element;
    }

    static String pointer(int property) {
        int p = property % ELEMENT;
        return p == ALIAS || p == KEYWORD ? POINTERS[p] + property / ELEMENT : POINTERS[p];
    }

    static boolean isReading(int property) {
        int p = property % ELEMENT;
        return p == NAME + KANA || p == TITLE + KANA || p == SUMMARY + KANA;
    }

    static boolean isTitle(int property) {
        int p = property % ELEMENT;
        return p >= TITLE && p < OFFICIAL_NAME;
    }

    static boolean isKeyword(int property) {
        return property % ELEMENT == KEYWORD;
    }

    /**
     * How good a find in it is, 0 the best: a whole name, its beginning, the rest of it, a whole keyword, a sentence, part
     * of a keyword; and last of all, wherever it stands, what is part of a Latin word, as art in start.
     */
    static int rank(int property, boolean whole, boolean first, boolean withinWord) {
        int p = property % ELEMENT;
        if (withinWord) {
            return WITHIN_WORD;
        } else if (p == KEYWORD) {
            return whole ? 3 : IN_KEYWORD;
        } else if (p >= CELL) {
            return 4;
        }
        return whole ? 0 : first ? 1 : 2;
    }
}

package io.github.kyoso.query;

import org.jspecify.annotations.Nullable;

/** The texts of every record of a programme, folded, and what was printed there. */
final class Texts {
    private static final String[] COLLECTIONS = {
        "/items/", "/collaborations/", "/partners/", "/initiatives/", "/principles/", "/thrusts/"
    };

    private final Lookups index;
    private final Table<?>[] sorts;
    private final Column wide = new Column();
    private volatile @Nullable Column narrow;

    Texts(Lookups index) {
        this.index = index;
        this.sorts = new Table<?>[] {
            index.items, index.collaborations, index.partners, index.initiatives, index.principles, index.thrusts
        };
        new SearchedTexts(wide, false).addAll(index);
    }

    /** Prepared when first needed: nobody who looks for a Japanese word needs it. */
    private Column narrow() {
        Column prepared = narrow;
        if (prepared == null) {
            prepared = new Column();
            new SearchedTexts(prepared, true).addAll(index);
            narrow = prepared;
        }
        return prepared;
    }

    /** Whether a text is of Latin letters, ASCII and quotes and dashes alone; none of them is folded to anything else. */
    static boolean isNarrow(char[] text) {
        for (char c : text) {
            if (c >= 0x80 && (c < 0xC0 || c >= 0x180) && (c < 0x2010 || c > 0x201F)) {
                return false;
            }
        }
        return true;
    }

    Column column(int column) {
        return column == 0 ? wide : narrow();
    }

    /** The records that a folded word was found in. */
    Finds find(String word) {
        Finds finds = new Finds();
        wide.find(word, finds, 0);
        if (isNarrow(word.toCharArray())) {
            int before = finds.size();
            narrow().find(word, finds, 1);
            if (before > 0 && before < finds.size()) {
                finds.merge();
            }
        }
        return finds;
    }

    Object record(int record) {
        int position = record;
        int table = 0;
        while (position >= sorts[table].size()) {
            position -= sorts[table++].size();
        }
        return sorts[table].at(position);
    }

    boolean contains(int column, int field, String word) {
        return new Fold().of(column(column).text(field)).toString().contains(word);
    }

    /** Where in the programme a folded word was found. */
    Passage passage(int column, int field, String word) {
        Column texts = column(column);
        String text = texts.text(field);
        int start = texts.place(field, word);
        int end = start + word.length();
        if (!texts.keepsPositions(field)) {
            Fold folded = new Fold().of(text.toCharArray(), end);
            end = folded.to(end - 1);
            start = folded.from(start);
        }
        int position = texts.record(field);
        int table = 0;
        while (position >= sorts[table].size()) {
            position -= sorts[table++].size();
        }
        return new Passage(
                COLLECTIONS[table] + position + SearchedTexts.pointer(texts.property(field)), text, start, end);
    }
}

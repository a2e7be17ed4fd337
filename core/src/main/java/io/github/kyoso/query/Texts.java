package io.github.kyoso.query;

import io.github.kyoso.ActionItem;
import io.github.kyoso.Collaboration;
import io.github.kyoso.Initiative;
import io.github.kyoso.LocalizedText;
import io.github.kyoso.Organization;
import io.github.kyoso.Partner;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What of each record of a programme is searched: these texts, folded, of each its property, and what was printed there.
 *
 * <p>A find is the best text of a record in which a word stands, as one number: record, rank, column and field, from the
 * highest bits to the lowest; so the least of a record's is its best, and finds are in the order of the records.
 */
final class Texts {
    private static final String[] COLLECTIONS = {
        "/items/", "/collaborations/", "/partners/", "/initiatives/", "/principles/", "/thrusts/"
    };

    private static final int FIELD_BITS = 28;

    private final Lookups index;
    private final Table<?>[] sorts;

    /** The number of the first record of each sort. */
    private final int[] firsts = new int[COLLECTIONS.length];

    private final Column wide;
    private volatile @Nullable Column narrow;

    Texts(Lookups index) {
        this.index = index;
        this.sorts = new Table<?>[] {
            index.items, index.collaborations, index.partners, index.initiatives, index.principles, index.thrusts
        };
        for (int sort = 1; sort < firsts.length; sort++) {
            firsts[sort] = firsts[sort - 1] + sorts[sort - 1].size();
        }
        this.wide = filled(new Column(false));
    }

    /** Prepared when first needed: nobody who looks for a Japanese word needs it. */
    private Column narrow() {
        Column prepared = narrow;
        if (prepared == null) {
            prepared = filled(new Column(true));
            narrow = prepared;
        }
        return prepared;
    }

    private Column filled(Column column) {
        int record = 0;
        for (int i = 0; i < index.items.size(); i++, record++) {
            ActionItem item = index.items.at(i);
            add(column, item.getTitle(), record, Column.TITLE);
            add(column, item.getKeywords(), record, Column.KEYWORD);
        }
        for (int i = 0; i < index.collaborations.size(); i++, record++) {
            Collaboration row = index.collaborations.at(i);
            column.add(row.getCell(), record, Column.CELL);
            add(column, row.getSummary(), record, Column.SUMMARY);
        }
        for (int i = 0; i < index.partners.size(); i++, record++) {
            Partner partner = index.partners.at(i);
            add(column, partner.getName(), record, Column.NAME);
            if (partner instanceof Organization organization) {
                add(column, organization.getOfficialName(), record, Column.OFFICIAL_NAME);
                add(column, organization.getAliases(), record, Column.ALIAS);
            }
        }
        for (int i = 0; i < index.initiatives.size(); i++, record++) {
            Initiative initiative = index.initiatives.at(i);
            add(column, initiative.getName(), record, Column.NAME);
            add(column, initiative.getOfficialName(), record, Column.OFFICIAL_NAME);
        }
        for (int i = 0; i < index.principles.size(); i++, record++) {
            add(column, index.principles.at(i).getName(), record, Column.NAME);
        }
        for (int i = 0; i < index.thrusts.size(); i++, record++) {
            add(column, index.thrusts.at(i).getName(), record, Column.NAME);
        }
        column.freeze();
        return column;
    }

    private static void add(Column column, LocalizedText text, int record, int property) {
        column.add(text.getJa(), record, property);
        add(column, text.getKana(), record, property + Column.KANA);
        add(column, text.getEn(), record, property + Column.EN);
    }

    private static void add(Column column, Optional<String> text, int record, int property) {
        if (text.isPresent()) {
            column.add(text.get(), record, property);
        }
    }

    private static void add(Column column, List<String> texts, int record, int property) {
        for (int i = 0; i < texts.size(); i++) {
            column.add(texts.get(i), record, property + Column.ELEMENT * i);
        }
    }

    static long findIn(int record, int rank, int column, int field) {
        return (long) record << 32 | (long) rank << FIELD_BITS + 1 | (long) column << FIELD_BITS | field;
    }

    static int recordOf(long find) {
        return (int) (find >>> 32);
    }

    static int rankOf(long find) {
        return (int) find >>> FIELD_BITS + 1;
    }

    static int columnOf(long find) {
        return (int) (find >>> FIELD_BITS) & 1;
    }

    static int fieldOf(long find) {
        return (int) find & (1 << FIELD_BITS) - 1;
    }

    /** What a folded word was found in. */
    long[] find(String word) {
        String whole = whole(word);
        return whole.equals(word) ? findAsIs(word) : either(findAsIs(word), findAsIs(whole));
    }

    /** Of a word that may be but a part of what is folded as one, as 地域共 of 地域共創, the whole; else the word. */
    static String whole(String word) {
        if (word.isEmpty()) {
            return word;
        }
        String whole = word.startsWith("繋") ? "連携" + word.substring(1) : word;
        String begun = whole.substring(0, whole.length() - 1);
        return word.endsWith("共") ? begun + "協創" : word.endsWith("通") ? begun + "ツウジ" : whole;
    }

    private long[] findAsIs(String word) {
        long[] finds = wide.find(word);
        return isNarrow(word.toCharArray()) ? either(finds, narrow().find(word)) : finds;
    }

    /** What is in one or the other, and of each record the best. */
    private static long[] either(long[] finds, long[] more) {
        if (finds.length == 0 || more.length == 0) {
            return finds.length == 0 ? more : finds;
        }
        long[] all = Arrays.copyOf(finds, finds.length + more.length);
        System.arraycopy(more, 0, all, finds.length, more.length);
        Arrays.sort(all);
        int size = 0;
        for (long find : all) {
            if (size == 0 || recordOf(find) != recordOf(all[size - 1])) {
                all[size++] = find;
            }
        }
        return Arrays.copyOf(all, size);
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

    Object record(int record) {
        int sort = sort(record);
        return sorts[sort].at(record - firsts[sort]);
    }

    private int sort(int record) {
        int sort = firsts.length - 1;
        while (firsts[sort] > record) {
            sort--;
        }
        return sort;
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
        if (start < 0) {
            // It is there as a part only.
            String whole = whole(word);
            start = texts.place(field, whole);
            end = start + whole.length() - (word.endsWith("共") || word.endsWith("通") ? 1 : 0);
            start += word.startsWith("繋") ? 1 : 0;
        }
        if (!texts.keepsPositions(field)) {
            Fold folded = new Fold().of(text.toCharArray(), end);
            end = folded.to(end - 1);
            start = folded.from(start);
        }
        int record = texts.record(field);
        int sort = sort(record);
        String pointer = COLLECTIONS[sort] + (record - firsts[sort]) + texts.pointer(field);
        return new Passage(pointer, text, start, end);
    }
}

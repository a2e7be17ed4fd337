package io.github.kyoso.query;

import io.github.kyoso.ActionItem;
import io.github.kyoso.Collaboration;
import io.github.kyoso.Initiative;
import io.github.kyoso.LocalizedText;
import io.github.kyoso.Organization;
import io.github.kyoso.Partner;
import java.util.List;
import java.util.Optional;

/**
 * What of each record is searched: the way through these texts, and of each, by the number of its property and which element
 * it is where that is a list, its pointer and how good a find in it is.
 */
final class SearchedTexts {
    private static final int NAME = 0;
    private static final int TITLE = 3;
    private static final int OFFICIAL_NAME = 6;
    private static final int ALIAS = 7;
    private static final int KEYWORD = 8;
    private static final int CELL = 9;
    private static final int SUMMARY = 10;

    /** After those of a text: its reading, and its English. */
    private static final int KANA = 1;

    private static final int EN = 2;

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

    private final Column column;
    private final boolean narrow;
    private final Fold fold = new Fold();
    private int record;

    SearchedTexts(Column column, boolean narrow) {
        this.column = column;
        this.narrow = narrow;
    }

    void addAll(Lookups index) {
        for (int i = 0; i < index.items.size(); i++, record++) {
            ActionItem item = index.items.at(i);
            add(item.getTitle(), TITLE);
            add(item.getKeywords(), KEYWORD);
        }
        for (int i = 0; i < index.collaborations.size(); i++, record++) {
            Collaboration row = index.collaborations.at(i);
            add(row.getCell(), CELL);
            add(row.getSummary(), SUMMARY);
        }
        for (int i = 0; i < index.partners.size(); i++, record++) {
            Partner partner = index.partners.at(i);
            add(partner.getName(), NAME);
            if (partner instanceof Organization organization) {
                add(organization.getOfficialName(), OFFICIAL_NAME);
                add(organization.getAliases(), ALIAS);
            }
        }
        for (int i = 0; i < index.initiatives.size(); i++, record++) {
            Initiative initiative = index.initiatives.at(i);
            add(initiative.getName(), NAME);
            add(initiative.getOfficialName(), OFFICIAL_NAME);
        }
        for (int i = 0; i < index.principles.size(); i++, record++) {
            add(index.principles.at(i).getName(), NAME);
        }
        for (int i = 0; i < index.thrusts.size(); i++, record++) {
            add(index.thrusts.at(i).getName(), NAME);
        }
        column.freeze();
    }

    private void add(LocalizedText text, int property) {
        add(text.getJa(), property);
        add(text.getKana(), property + KANA);
        add(text.getEn(), property + EN);
    }

    private void add(Optional<String> text, int property) {
        if (text.isPresent()) {
            add(text.get(), property);
        }
    }

    private void add(List<String> texts, int property) {
        for (int i = 0; i < texts.size(); i++) {
            add(texts.get(i), element(property, i));
        }
    }

    private void add(String text, int property) {
        char[] characters = text.toCharArray();
        if (Texts.isNarrow(characters) == narrow) {
            column.add(text, fold.of(characters), record, property);
        }
    }

    private static int element(int property, int element) {
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

package io.github.kyoso.query;

import static java.util.Objects.requireNonNull;

import io.github.kyoso.ActionProgram;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A programme (アクションプログラム) to walk about in: from an item to its partners, from a partner to its rows, and back.
 *
 * <pre>{@code
 * ProgramIndex index = ProgramIndex.of(program);
 * index.partnersOf(ItemNumber.of(6));               // 観光庁, 日本農業法人協会, 農林水産省, 農研機構
 * index.thrustOf(ItemNumber.of(10));                // nothing: item 10 is cross-cutting
 * index.itemsOf(PartnerId.of("jvoad"));             // item 8
 * index.partner("jvoat");                           // UnknownKeyException: no partner "jvoat"; did you mean "jvoad"?
 * index.findPartners("ＪＶＯＡＤ");                    // 全国災害ボランティア支援団体ネットワーク
 * index.search("ワーケーション");                      // the council, the memorandum, row 1-3, item 1, and where the word stands
 * index.match(Need.of("空き家を活かしたい"));           // item 1 and its partners, and why
 * }</pre>
 *
 * <p>An answer costs one look-up, however large the programme, except {@link #coPartnersOf}, {@link #search} and
 * {@link #match}; only the first of its kind lays all of them out. A list has no record twice and is in printed order: that
 * of the record that names the others, or, going back, that of the programme.
 *
 * <p>A key that no record has is refused, so that a slip is not taken for an empty answer; {@code find…} asks whether there
 * is one. A null argument is a {@link NullPointerException} that names it.
 */
public final class ProgramIndex extends CollaborationTies {
    private volatile @Nullable Names names;
    private volatile @Nullable Texts texts;
    private volatile @Nullable Lexicon lexicon;

    private ProgramIndex(ActionProgram program) {
        super(program);
    }

    /**
     * {@return an index of a programme, made in a time that grows with its size and no faster}
     *
     * @param program the programme
     * @throws IllegalArgumentException if two records have the same key, a record names one that is not there, such as
     *     {@code collaboration 6-3 names no partner "jvoat"; did you mean "jvoad"?}, or an item stands under two thrusts
     */
    public static ProgramIndex of(ActionProgram program) {
        return new ProgramIndex(requireNonNull(program, "program"));
    }

    /**
     * {@return the partners that have this name, such as 全国災害ボランティア支援団体ネットワーク for {@code "ＪＶＯＡＤ"}}
     *
     * <p>It may be any printed name, official name, alias, reading, English name or abbreviation, in any width, letter case
     * and kana ({@link FoldedText}); corporate forms such as 一般社団法人 or (一社) do not count, and another name of the same
     * partner may stand in brackets behind it, as in 日本観光振興協会(日観振). A name need not be one partner's alone. Partners are in the order of the programme, none twice; where several names of a partner are the same,
     * the match is the first of: name, official name, aliases, reading, English name, and how rows print it.
     *
     * @param name a whole name; for a part of one there is a search
     */
    public List<PartnerMatch> findPartners(String name) {
        requireNonNull(name, "name");
        Names known = names;
        if (known == null) {
            // Two threads may both make it; they make the same.
            known = new Names(this);
            names = known;
        }
        return known.find(name);
    }

    /**
     * {@return the first 20 records in which these words stand, such as the council and the memorandum, row 1-3 and item 1 for
     * {@code "ワーケーション"}}
     *
     * @param text words, as in {@link SearchQuery#of}
     * @throws IllegalArgumentException if the text has more than 1,000 characters
     */
    public SearchResult search(String text) {
        // As a query of the text alone; to make one would cost a first search a class.
        return new Search(texts(), Search.checked(text)).page(null, 0, SearchQuery.PAGE);
    }

    /**
     * {@return the records that a query looks for: items, rows, partners, initiatives, principles and thrusts}
     *
     * <p>For each word of the query that text of a record counts in which it stands best. Best is a whole name or title, then
     * the beginning of one, then another part of one, a whole keyword, a cell or summary, a part of a keyword, and last
     * what begins within a Latin word, as art in start. Hits are in the order of the sum of that over all words, and where it
     * is the same, in that of the sorts above and of the programme; so it is always the same order.
     *
     * <p>The first search prepares the texts of the programme. It and each after it take a time that grows with their length.
     *
     * @param query the words, the part of the programme, and the page
     * @throws io.github.kyoso.UnknownKeyException if the programme does not have the item, thrust or place of the query
     */
    public SearchResult search(SearchQuery query) {
        requireNonNull(query, "query");
        Part part = query.isOfTheWhole() ? null : new Part(this, query);
        return new Search(texts(), query.text()).page(part, query.offset(), query.limit());
    }

    private Texts texts() {
        Texts prepared = texts;
        if (prepared == null) {
            prepared = new Texts(this);
            texts = prepared;
        }
        return prepared;
    }

    /**
     * {@return up to five items and ten partners that meet a need, the best first, with the reasons}
     *
     * <p>Words of the need count where they are keywords of an item, names of partners and initiatives, or words of the
     * library's list for a theme that the record speaks of, or share pairs of characters (English: stems) with titles and
     * sentences; what is in few items counts more. Half as much counts what is only a hint for a theme: a word that stands in
     * other needs too, a kanji, or the beginning of an English word. Each character of the need counts once, for the best
     * that it is part of, and so does a word that is said again; a part of a name, as 観光 of 日本観光振興協会, counts for nothing
     * else. An item adds up what it and its rows meet, a partner what its best row meets and a share of the item. How much is enough depends on the need: less for one that tells of a wish and of
     * others, more for a private errand, a question of fact or a purchase. Where it is too little, the answer is empty and
     * says why.
     *
     * <p>The first match prepares the words of the programme.
     *
     * @param need the need, Japanese or English
     * @throws io.github.kyoso.UnknownKeyException if the programme does not have the thrust of the need
     */
    public NeedMatches match(Need need) {
        Lexicon known = lexicon;
        if (known == null) {
            known = new Lexicon(this, texts());
            lexicon = known;
        }
        return new Matching(this, known, requireNonNull(need, "need")).matches();
    }
}

package io.github.kyoso.query;

import io.github.kyoso.ActionItem;
import io.github.kyoso.Collaboration;
import io.github.kyoso.Initiative;
import io.github.kyoso.ItemNumber;
import io.github.kyoso.Partner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of a programme that a need may meet: keywords, names, words of the {@link Vocabulary} for what stands in it, and
 * the pairs of characters of its titles and sentences.
 *
 * <p>What is met is an item or a row; both have the number of their record in {@link Texts}.
 */
final class Lexicon {
    private static final double KEYWORD = 3;
    private static final double NAME = 2.5;
    private static final double THEME = 2.2;
    private static final double SENTENCE = 0.5;
    private static final double COMMON = 0.15;

    /** A word to be looked for in needs. Short katakana is not met by hiragana. */
    static final class Term {
        private final String text;
        private final Tie tie;
        private final boolean katakana;

        private Term(String text, Tie tie, boolean katakana) {
            this.text = text;
            this.tie = tie;
            this.katakana = katakana;
        }

        int length() {
            return text.length();
        }

        Tie tie() {
            return tie;
        }
    }

    /** What leads nowhere, but tells what sort of need it stands in. */
    final Tie errand = new Tie(0, false);

    final Tie wish = new Tie(0, false);
    final Tie shared = new Tie(0, false);
    final Tie own = new Tie(0, false);

    final Texts texts;
    final int items;
    private final int rows;
    private final ProgramIndex index;
    private final Map<Integer, List<Term>> terms = new HashMap<>();
    private final Map<String, Tie> grams = new HashMap<>();

    Lexicon(ProgramIndex index, Texts texts) {
        this.index = index;
        this.texts = texts;
        this.items = index.items.size();
        this.rows = index.collaborations.size();
        for (int c = 0; c < 2; c++) {
            Column column = texts.column(c);
            for (int field = 0; field < column.size(); field++) {
                if (!SearchedTexts.isReading(column.property(field))) {
                    addField(column, c, field);
                }
            }
        }
        weighGrams();
        for (String theme : Vocabulary.THEMES) {
            addTheme(theme.split("\\|"));
        }
        for (String word : Vocabulary.ERRANDS) {
            if (texts.find(FoldedText.of(word).toString()).size() == 0) {
                add(new Phrases(word), errand);
            }
        }
        addAll(Vocabulary.WISHES, wish);
        addAll(Vocabulary.SHARED, shared);
        addAll(Vocabulary.PRIVATE, own);
    }

    private void addField(Column column, int c, int field) {
        int record = column.record(field);
        int property = column.property(field);
        boolean keyword = SearchedTexts.isKeyword(property);
        List<Integer> targets = targets(record);
        Phrases phrases = new Phrases(column.text(field));
        if (keyword || record >= items + rows && !targets.isEmpty()) {
            String whole = FoldedText.of(column.text(field)).toString();
            Tie tie = new Tie(keyword ? KEYWORD : NAME, keyword, whole);
            for (int target : targets) {
                tie.add(target, c, field, 0, false);
            }
            add(phrases, tie);
        }
        for (int at = 0; !keyword && at < phrases.length(); at++) {
            int end = phrases.gramEnd(at);
            if (end >= 0) {
                String gram = phrases.text().substring(at, end);
                Tie tie = grams.computeIfAbsent(gram, g -> new Tie(SENTENCE, false, g));
                for (int target : targets) {
                    tie.add(target, c, field, 0, false);
                }
            }
        }
    }

    /** What a record speaks for: an item and a row for themselves, a partner and an initiative for the rows that name them. */
    private List<Integer> targets(int record) {
        if (record < items + rows) {
            return List.of(record);
        }
        Object found = texts.record(record);
        List<Collaboration> named = found instanceof Partner partner
                ? index.collaborationsOf(partner.getId())
                : found instanceof Initiative initiative ? index.collaborationsOf(initiative.getId()) : List.of();
        List<Integer> targets = new ArrayList<>(named.size());
        for (Collaboration each : named) {
            targets.add(items + index.position(each.getId()));
        }
        return targets;
    }

    /** What is in few items tells more than what is in many. */
    private void weighGrams() {
        for (Map.Entry<String, Tie> each : grams.entrySet()) {
            Tie tie = each.getValue();
            tie.multiply(Math.log((items + 1.0) / tie.items(this, true).size()));
            if (Vocabulary.isCommon(each.getKey())) {
                tie.multiply(COMMON);
            }
        }
    }

    private void addTheme(String[] sides) {
        String[] heads = FoldedText.of(sides[0]).toString().split(",");
        Tie tie = new Tie(THEME, true, heads);
        for (int head = 0; head < heads.length; head++) {
            Finds finds = texts.find(heads[head]);
            for (int i = 0; i < finds.size(); i++) {
                if (finds.rank(i) != SearchedTexts.WITHIN_WORD) {
                    boolean whole = finds.record(i) < items && finds.rank(i) != SearchedTexts.IN_KEYWORD;
                    for (int target : targets(finds.record(i))) {
                        tie.add(target, finds.column(i), finds.field(i), head, !whole);
                    }
                }
            }
        }
        if (tie.size() > 0) {
            tie.multiply(1 / Math.sqrt(Math.max(1, tie.items(this, false).size())));
            for (String side : sides) {
                addAll(side.split(","), tie);
            }
        }
    }

    private void addAll(String[] words, Tie tie) {
        for (String word : words) {
            add(new Phrases(word), tie);
        }
    }

    private void add(Phrases word, Tie tie) {
        String text = word.text();
        if (!text.isEmpty()) {
            boolean katakana = text.length() <= 3 && word.isKatakana(0) && word.isKatakana(text.length() - 1);
            terms.computeIfAbsent(key(text, 0), k -> new ArrayList<>(2)).add(new Term(text, tie, katakana));
        }
    }

    private static int key(String text, int at) {
        return text.charAt(at) << 16 | (at + 1 < text.length() ? text.charAt(at + 1) : 0);
    }

    /** The item that an item or row belongs to. */
    int itemOf(int target) {
        if (target < items) {
            return target;
        }
        ItemNumber number = index.collaborations.at(target - items).getItem();
        return index.position(number);
    }

    /** The words that begin at a place of a need, longer ones among them. */
    List<Term> termsAt(Phrases need, int at) {
        List<Term> found = new ArrayList<>();
        collect(terms.get(key(need.text(), at)), need, at, found);
        collect(terms.get(need.text().charAt(at) << 16), need, at, found);
        return found;
    }

    private static void collect(@Nullable List<Term> some, Phrases need, int at, List<Term> found) {
        if (some != null) {
            for (Term each : some) {
                if (need.text().startsWith(each.text, at)
                        && (!each.katakana || need.isKatakana(at))
                        && need.standsAlone(at, at + each.text.length())) {
                    found.add(each);
                }
            }
        }
    }

    int position(ActionItem item) {
        return index.position(item.getNumber());
    }

    int position(Collaboration row) {
        return items + index.position(row.getId());
    }

    @Nullable
    Tie gram(String gram) {
        return grams.get(gram);
    }
}

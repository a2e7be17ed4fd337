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
import java.util.Set;
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

    /** What a hint counts, of a word of the theme itself; and of others a keyword or name that stands in any need. */
    private static final double HINT = 0.5;

    /** Where a theme has more items than these, it tells no less for it: there may be no others in the programme. */
    private static final int MANY = 4;

    /** What leads nowhere, but tells by its weight whether it stands in a need that a programme may serve. */
    final Tie errand = new Tie(-3, false);

    private final Tie wish = new Tie(0.6, false);
    private final Tie shared = new Tie(1.6, false);
    private final Tie own = new Tie(-0.8, false);
    final Set<Tie> signs = Set.of(errand, wish, shared, own);

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
                if (!column.isReading(field)) {
                    addField(column, c, field);
                }
            }
        }
        weighGrams();
        Hints hints = new Hints();
        for (String theme : Vocabulary.THEMES) {
            addTheme(theme, hints);
        }
        hints.terms(HINT).forEach(this::add);
        for (String word : Signs.ERRANDS) {
            if (texts.find(FoldedText.of(word).toString()).length == 0) {
                add(Term.word(word, errand));
            }
        }
        addAll(Signs.WISHES, wish);
        addAll(Signs.SHARED, shared);
        addAll(Signs.PRIVATE, own);
    }

    private void addField(Column column, int c, int field) {
        int record = column.record(field);
        boolean keyword = column.isKeyword(field);
        List<Integer> targets = targets(record);
        Phrases phrases = new Phrases(column.text(field));
        if (keyword || record >= items + rows && !targets.isEmpty()) {
            String whole = FoldedText.of(column.text(field)).toString();
            double weight = keyword ? KEYWORD : NAME;
            Tie tie = new Tie(Signs.isCommon(whole) ? weight * HINT : weight, keyword, whole);
            for (int target : targets) {
                tie.add(target, c, field, 0, false);
            }
            add(Term.word(column.text(field), tie));
        }
        for (int at = 0; !keyword && at < phrases.length(); at++) {
            int end = phrases.gramEnd(at);
            if (end >= 0) {
                String gram = phrases.text().substring(at, end);
                if (Signs.isCommon(gram)) {
                    continue;
                }
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
        for (Tie tie : grams.values()) {
            tie.multiply(Math.log((items + 1.0) / tie.items(this, true).size()));
        }
    }

    private void addTheme(String theme, Hints hints) {
        String[] sides = theme.split("\\|");
        Tie tie = tieOf(FoldedText.of(sides[0]).toString().split(","));
        Tie hint = tie.times(HINT);
        for (int side = 0; side < sides.length; side++) {
            for (String word : sides[side].split(",")) {
                add(Term.of(word, side == 2 ? hint : tie));
                hints.add(word, tie);
            }
        }
    }

    /** To where one of these words stands, but in the name of a body: a theme of few items tells more than one of many. */
    private Tie tieOf(String[] heads) {
        Tie tie = new Tie(THEME, true, heads);
        for (int head = 0; head < heads.length; head++) {
            for (long find : texts.find(heads[head])) {
                int record = Texts.recordOf(find);
                int rank = Texts.rankOf(find);
                boolean whole = record < items && rank != Column.IN_KEYWORD;
                if (rank != Column.WITHIN_WORD && !(texts.record(record) instanceof Partner)) {
                    for (int target : targets(record)) {
                        tie.add(target, Texts.columnOf(find), Texts.fieldOf(find), head, !whole);
                    }
                }
            }
        }
        tie.multiply(1
                / Math.sqrt(Math.min(MANY, Math.max(1, tie.items(this, false).size()))));
        return tie;
    }

    private void addAll(String[] words, Tie sign) {
        for (String word : words) {
            add(Term.word(word, sign));
        }
    }

    private void add(Term term) {
        if (!term.text().isEmpty()) {
            terms.computeIfAbsent(key(term.text(), 0), k -> new ArrayList<>(2)).add(term);
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
                if (each.standsIn(need, at)) {
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

package io.github.kyoso.query;

import io.github.kyoso.ActionItem;
import io.github.kyoso.Collaboration;
import io.github.kyoso.LocalGovernmentCode;
import io.github.kyoso.Organization;
import io.github.kyoso.Partner;
import io.github.kyoso.PartnerGroup;
import io.github.kyoso.PartnerId;
import io.github.kyoso.PartnerMention;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The matching of one need: which of its words meet what, and what that adds up to for items, rows and partners. */
final class Matching {
    /** What the words that meet an item and the signs of the need must come to, for it to be a need that the item meets. */
    private static final double ENOUGH = 3.2;

    /** What the words that meet it must come to in any case: a hint. */
    private static final double LEAST = 1.05;

    /** Beside an item that is met much better, one that is met by so small a part of it is noise. */
    private static final double NOISE = 0.25;

    private static final double SHARE_OF_ITEM = 0.4;
    private static final double NEAR = 0.5;
    private static final int ITEMS = 5;
    private static final int PARTNERS = 10;

    private final ProgramIndex index;
    private final Lexicon lexicon;
    private final Need need;
    private final Phrases phrases;
    private final Map<Integer, Credit> credits = new HashMap<>();

    private final List<Heard> heard = new ArrayList<>();

    /** The terms and ties that were heard; to hear them again tells nothing more. */
    private final Set<Object> known = new HashSet<>();

    /** Of each character the longest name that it is part of, if any. */
    private final @Nullable Heard[] names;

    private final BitSet understood = new BitSet();
    private double told;
    private boolean errand;

    Matching(ProgramIndex index, Lexicon lexicon, Need need) {
        this.index = index;
        this.lexicon = lexicon;
        this.need = need;
        this.phrases = new Phrases(need.text());
        this.names = new Heard[phrases.length()];
        for (int at = 0; at < phrases.length(); at++) {
            for (Term term : lexicon.termsAt(phrases, at)) {
                if (term.isName()) {
                    name(new Heard(at, at + term.text().length(), term.tie()));
                }
            }
        }
        for (int at = 0; at < phrases.length(); at++) {
            for (Term term : lexicon.termsAt(phrases, at)) {
                int from = term.from(phrases, at);
                int to = term.to(phrases, at);
                if (lexicon.signs.contains(term.tie())) {
                    sign(from, to, term);
                } else if (!isPartOfName(from, to)) {
                    credit(from, to, term.tie(), known.add(term));
                }
            }
            int end = phrases.gramEnd(at);
            Tie tie = end < 0 ? null : lexicon.gram(phrases.text().substring(at, end));
            if (tie != null && !isPartOfName(at, end)) {
                credit(at, end, tie, known.add(tie));
            }
        }
    }

    private void name(Heard name) {
        for (int i = name.from; i < name.to; i++) {
            if (names[i] == null || names[i].to - names[i].from < name.to - name.from) {
                names[i] = name;
            }
        }
    }

    private void sign(int from, int to, Term term) {
        double weight = term.tie().weight();
        if (weight > 0) {
            understood.set(from, to);
        }
        if (known.add(term)) {
            told += weight;
            errand |= term.tie() == lexicon.errand;
        }
    }

    /** What is but a part of a name tells nothing, as 観光 of 日本観光振興協会. */
    private boolean isPartOfName(int from, int to) {
        Heard name = names[from];
        return name != null && to <= name.to && to - from < name.to - name.from;
    }

    private void credit(int from, int to, Tie tie, boolean first) {
        if (tie.size() > 0) {
            understood.set(from, to);
        }
        if (first) {
            int words = heard.size();
            heard.add(new Heard(from, to, tie));
            for (int place = 0; place < tie.size(); place++) {
                int target = tie.target(place);
                credit(target).add(words, place);
                if (target >= lexicon.items) {
                    credit(lexicon.itemOf(target)).add(words, place);
                }
            }
        }
    }

    private Credit credit(int target) {
        return credits.computeIfAbsent(target, t -> new Credit(phrases, heard));
    }

    NeedMatches matches() {
        List<NeedMatch<ActionItem>> items = new ArrayList<>();
        boolean slightly = false;
        for (ActionItem item : need.thrust() == null ? index.program().getItems() : index.itemsOf(need.thrust())) {
            Credit credit = credits.get(lexicon.position(item));
            double score = credit == null ? 0 : credit.sum();
            if (credit != null && score >= LEAST && isWithWanted(item)) {
                slightly = true;
                if (score + told >= ENOUGH || isBrief()) {
                    items.add(new NeedMatch<>(item, score, credit.reasons(lexicon.texts), isOpenEnded(item)));
                }
            }
        }
        if (items.isEmpty()) {
            return new NeedMatches(List.of(), List.of(), note(slightly));
        }
        double most = 0;
        for (NeedMatch<ActionItem> each : items) {
            most = Math.max(most, each.score());
        }
        double noise = NOISE * most;
        items.removeIf(each -> each.score() < noise);
        return new NeedMatches(best(items, ITEMS), best(partners(items), PARTNERS), "");
    }

    /** Whether it is hardly more than words that are understood, such as 漁港の朝, and so need not tell more. */
    private boolean isBrief() {
        return !errand && 2 * (understood.cardinality() + 1) >= phrases.length();
    }

    private String note(boolean slightly) {
        if (phrases.length() == 0) {
            return "the need has no words";
        } else if (errand) {
            return "this looks like a private errand, a question of fact or a purchase, which no programme serves";
        }
        String where = need.thrust() == null && need.kinds().isEmpty() ? "" : "that part of ";
        return slightly
                ? "too little in this need tells of something that a programme serves"
                : "nothing in " + where + "the programme meets this need";
    }

    private boolean isWithWanted(ActionItem item) {
        for (Partner each : index.partnersOf(item.getNumber())) {
            if (isWanted(each)) {
                return true;
            }
        }
        return need.kinds().isEmpty();
    }

    private boolean isWanted(Partner partner) {
        return need.kinds().isEmpty() || need.kinds().contains(partner.getKind());
    }

    /** The partners in the rows of these items; each has the score and the reasons of the best of its rows. */
    private List<NeedMatch<Partner>> partners(List<NeedMatch<ActionItem>> items) {
        Map<PartnerId, NeedMatch<Partner>> found = new LinkedHashMap<>();
        for (NeedMatch<ActionItem> item : items) {
            for (Collaboration row : index.collaborationsOf(item.record().getNumber())) {
                Credit credit = credits.get(lexicon.position(row));
                double score = SHARE_OF_ITEM * item.score() + (credit == null ? 0 : credit.sum());
                List<Reason> reasons = credit == null ? item.reasons() : credit.reasons(lexicon.texts);
                for (Partner partner : index.partnersOf(row.getId())) {
                    double own = score + (isNear(partner) ? NEAR : 0);
                    NeedMatch<Partner> before = found.get(partner.getId());
                    if (isWanted(partner) && (before == null || before.score() < own)) {
                        found.put(partner.getId(), new NeedMatch<>(partner, own, reasons, isOpenEnded(row, partner)));
                    }
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    private boolean isNear(Partner partner) {
        LocalGovernmentCode place = need.place();
        if (place == null
                || !(partner instanceof Organization organization)
                || organization.getPlace().isEmpty()) {
            return false;
        }
        return organization.getPlace().get().prefecture().equals(place.prefecture());
    }

    private boolean isOpenEnded(ActionItem item) {
        for (Collaboration row : index.collaborationsOf(item.getNumber())) {
            for (Partner partner : index.partnersOf(row.getId())) {
                if (isOpenEnded(row, partner)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isOpenEnded(Collaboration row, Partner partner) {
        for (PartnerMention mention : row.getPartners()) {
            if (mention.openEnded() && mention.getPartner().equals(partner.getId())) {
                return true;
            }
        }
        return partner instanceof PartnerGroup;
    }

    /** The best, in the order of the programme where two are alike. */
    private static <T> List<NeedMatch<T>> best(List<NeedMatch<T>> matches, int most) {
        matches.sort((left, right) -> Double.compare(right.score(), left.score()));
        return List.copyOf(matches.subList(0, Math.min(most, matches.size())));
    }
}

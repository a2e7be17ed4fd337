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

/** The matching of one need: which of its words meet what, and what that adds up to for items, rows and partners. */
final class Matching {
    /**
     * What a need must come to with an item to be met by it, by how much tells that it is a need: nothing, a wish or that it
     * concerns several people, or both. Then a word of a theme that two items share is enough; without, it takes two words.
     */
    private static final double[] ENOUGH = {4.1, 2, 1.55};

    /** Beside an item that is met much better, one that is met by so small a part of it is noise. */
    private static final double NOISE = 0.25;

    private static final double ERRAND = 3;
    private static final double SHARE_OF_ITEM = 0.4;
    private static final double NEAR = 0.5;
    private static final int ITEMS = 5;
    private static final int PARTNERS = 10;

    private final ProgramIndex index;
    private final Lexicon lexicon;
    private final Need need;
    private final Phrases phrases;
    private final Map<Integer, Credit> credits = new HashMap<>();
    private final Set<Tie> signs = new HashSet<>();
    private final BitSet met = new BitSet();
    private int errands;

    Matching(ProgramIndex index, Lexicon lexicon, Need need) {
        this.index = index;
        this.lexicon = lexicon;
        this.need = need;
        this.phrases = new Phrases(need.text());
        int errandEnd = 0;
        for (int at = 0; at < phrases.length(); at++) {
            for (Lexicon.Term term : lexicon.termsAt(phrases, at)) {
                int end = at + term.length();
                if (term.tie() != lexicon.errand) {
                    signs.add(term.tie());
                    credit(at, end, term.tie());
                } else if (at >= errandEnd) {
                    errands++;
                    errandEnd = end;
                }
            }
            int end = phrases.gramEnd(at);
            Tie tie = end < 0 ? null : lexicon.gram(phrases.text().substring(at, end));
            if (tie != null) {
                credit(at, end, tie);
            }
        }
    }

    private void credit(int from, int to, Tie tie) {
        for (int place = 0; place < tie.size(); place++) {
            int target = tie.target(place);
            met.set(from, to);
            credit(target).add(from, to, tie, place);
            if (target >= lexicon.items) {
                credit(lexicon.itemOf(target)).add(from, to, tie, place);
            }
        }
    }

    private Credit credit(int target) {
        return credits.computeIfAbsent(target, t -> new Credit(phrases));
    }

    NeedMatches matches() {
        List<NeedMatch<ActionItem>> items = new ArrayList<>();
        boolean slightly = false;
        double enough = enough();
        for (ActionItem item : need.thrust() == null ? index.program().getItems() : index.itemsOf(need.thrust())) {
            Credit credit = credits.get(lexicon.position(item));
            double score = credit == null ? 0 : credit.sum() - ERRAND * errands;
            if (credit != null && score >= ENOUGH[2] && isWithWanted(item)) {
                slightly = true;
                if (score >= enough) {
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

    /** What is enough for this need; one that is hardly more than the words that are met, such as 漁港の朝, need not tell more. */
    private double enough() {
        if (2 * (met.cardinality() + 1) >= phrases.length()) {
            return ENOUGH[2];
        }
        int told = (signs.contains(lexicon.wish) ? 1 : 0) + (signs.contains(lexicon.shared) ? 1 : 0);
        return ENOUGH[Math.max(0, told - (signs.contains(lexicon.own) ? 1 : 0))];
    }

    private String note(boolean slightly) {
        if (phrases.length() == 0) {
            return "the need has no words";
        } else if (errands > 0) {
            return "this looks like a private errand, a question of fact or a purchase, which no programme serves";
        }
        return slightly
                ? "too little in this need tells of something that a programme serves"
                : "nothing in the programme meets this need";
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

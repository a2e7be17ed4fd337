package io.github.kyoso.testkit;

import io.github.kyoso.ActionItem;
import io.github.kyoso.Collaboration;
import io.github.kyoso.CollaborationId;
import io.github.kyoso.CorporateNumber;
import io.github.kyoso.Initiative;
import io.github.kyoso.InitiativeId;
import io.github.kyoso.InitiativeKind;
import io.github.kyoso.ItemNumber;
import io.github.kyoso.LocalGovernmentCode;
import io.github.kyoso.LocalizedText;
import io.github.kyoso.MentionRole;
import io.github.kyoso.Organization;
import io.github.kyoso.PartialDate;
import io.github.kyoso.Partner;
import io.github.kyoso.PartnerGroup;
import io.github.kyoso.PartnerId;
import io.github.kyoso.PartnerMention;
import io.github.kyoso.Place;
import io.github.kyoso.Principle;
import io.github.kyoso.PrincipleId;
import io.github.kyoso.Thrust;
import io.github.kyoso.ThrustId;
import io.github.kyoso.testkit.Phrases.Region;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * The records of a random programme, each worked out from its number alone.
 *
 * <p>To n collaborations there are n/10 items and initiatives and n/20 partners, but eleven at least where there are rows
 * for them; one in ten of them is an open group. So a programme ten times larger is ten times more of the same. The first
 * rows name each partner and initiative once, so that none is idle; the others, whom chance will have.
 */
record RandomRecords(long seed, int collaborations) {
    private static final int ROWS = 10;
    private static final int GROUPS = 10;
    private static final int FEWEST_PARTNERS = 11;

    /** The lengths of the 21 printed summaries of November 2021, in order. */
    private static final int[] SUMMARIES = {
        62, 49, 63, 66, 41, 33, 84, 115, 45, 50, 73, 44, 91, 48, 55, 33, 63, 52, 36, 26, 62
    };

    static final List<String> PRINCIPLES = List.of("rooted", "future-value", "sustainable", "wide-area");
    private static final List<String> THRUSTS = List.of("work", "people", "towns");

    int items() {
        return (collaborations + ROWS - 1) / ROWS;
    }

    /** No thrust is without an item, and the last item is cross-cutting. */
    int thrusts() {
        return Math.min(THRUSTS.size(), items() - 1);
    }

    int partners() {
        return Math.max(Math.min(collaborations, FEWEST_PARTNERS), collaborations / 20);
    }

    int initiatives() {
        return Math.max(1, collaborations / 10);
    }

    private Chance chance(char kind, int number) {
        return new Chance(seed, kind, number);
    }

    LocalizedText sentence(int i) {
        return Phrases.sentence("", "", 80, chance('h', i));
    }

    Principle principle(int i) {
        return Principle.of(PrincipleId.of(PRINCIPLES.get(i)), Phrases.sentence("", "", 12, chance('r', i)));
    }

    Thrust thrust(int i) {
        int under = items() - 1;
        Thrust.Builder thrust =
                Thrust.builder().id(ThrustId.of(THRUSTS.get(i))).name(Phrases.sentence("", "", 15, chance('t', i)));
        for (long item = (long) under * i / thrusts(); item < (long) under * (i + 1) / thrusts(); item++) {
            thrust.addItem(ItemNumber.of((int) item + 1));
        }
        return thrust.build();
    }

    ActionItem item(int i) {
        LocalizedText title = Phrases.sentence("", "", 35, chance('i', i));
        return ActionItem.builder()
                .number(ItemNumber.of(i + 1))
                .title(title)
                .addEmphasis(title.getJa().substring(0, 6))
                .addKeywords("地域", "協創", "co-creation")
                .build();
    }

    static PartnerId partnerId(int i) {
        return PartnerId.of("partner-" + i);
    }

    /** Partners take the regions in turn, so that a small programme has few places. */
    private Region region(int partner) {
        int first = chance('l', 0).below(Phrases.REGIONS.size());
        return Phrases.REGIONS.get((first + partner) % Phrases.REGIONS.size());
    }

    List<Place> places() {
        List<Region> used = new ArrayList<>();
        for (int i = 0; i < Math.min(partners(), Phrases.REGIONS.size()); i++) {
            used.add(region(i));
        }
        return Phrases.REGIONS.stream()
                .filter(used::contains)
                .map(each -> Place.of(LocalGovernmentCode.of(each.code()), each.name()))
                .toList();
    }

    Partner partner(int i) {
        Chance chance = chance('p', i);
        Region region = region(i);
        // In each region another number for each body, of eighty after eighty in an order of the region's and the
        // seed's.
        int inRegion = i / Phrases.REGIONS.size();
        int first = chance('f', i % Phrases.REGIONS.size()).below(80);
        int number = inRegion / 80 * 80 + (inRegion * 37 + first) % 80;
        Phrases.Name name = Phrases.body(region, number);
        if (isGroup(i)) {
            return PartnerGroup.of(partnerId(i), name.kind(), name.text());
        }
        return Organization.builder()
                .id(partnerId(i))
                .kind(name.kind())
                .name(name.text())
                .officialName("一般社団法人" + name.text().getJa())
                .addAlias("P" + i)
                .place(LocalGovernmentCode.of(region.code()))
                .homepage(URI.create("https://partner-" + i + ".example/"))
                .corporateNumber(corporateNumber(chance))
                .established(PartialDate.of(Integer.toString(1950 + chance.below(70))))
                .build();
    }

    private static boolean isGroup(int partner) {
        return partner % GROUPS == 3;
    }

    /** One that no registry gives: behind the check digit they begin with the number of an office, of which none is 99. */
    private static CorporateNumber corporateNumber(Chance chance) {
        StringBuilder digits = new StringBuilder();
        int sum = 0;
        for (int n = 12; n >= 1; n--) {
            int digit = n > 10 ? 9 : chance.below(10);
            digits.append(digit);
            sum += digit * (n % 2 == 1 ? 1 : 2);
        }
        return CorporateNumber.of(digits.insert(0, 9 - sum % 9).toString());
    }

    /** One or two partners; the second may be an example of the first, a group. One row in three rests on an initiative. */
    Collaboration row(int i) {
        Chance chance = chance('c', i);
        int first = i < partners() ? i : chance.below(partners());
        int second = (first + 1 + chance.below(Math.max(1, partners() - 1))) % partners();
        String name = partner(first).getName().getJa();
        Collaboration.Builder row = Collaboration.builder()
                .id(CollaborationId.of(i / ROWS + 1 + "-" + (i % ROWS + 1)))
                .item(ItemNumber.of(i / ROWS + 1));
        if (first == second || chance.below(2) == 0) {
            row.cell(name).addPartner(PartnerMention.of(partnerId(first), name, MentionRole.NAMED));
        } else if (isGroup(first) && !isGroup(second)) {
            row.cell(name + "（" + partner(second).getName().getJa() + "など）")
                    .addPartner(
                            PartnerMention.of(partnerId(first), name, MentionRole.NAMED, List.of(partnerId(second))));
        } else {
            String other = partner(second).getName().getJa();
            row.cell(name + " " + other)
                    .addPartner(PartnerMention.of(partnerId(first), name, MentionRole.NAMED))
                    .addPartner(PartnerMention.of(partnerId(second), other, MentionRole.NAMED));
        }
        int length = SUMMARIES[chance.below(SUMMARIES.length)];
        if (i % 3 != 0) {
            return row.summary(Phrases.sentence("", "", length, chance)).build();
        }
        Initiative initiative = initiative(i / 3 < initiatives() ? i / 3 : chance.below(initiatives()));
        LocalizedText of = initiative.getName();
        String ja = "「" + of.getJa() + "」にもとづき、";
        String en = "On the ground of the " + of.getEn().orElseThrow() + ", ";
        return row.summary(Phrases.sentence(ja, en, length, chance))
                .addInitiative(initiative.getId())
                .build();
    }

    Initiative initiative(int i) {
        Chance chance = chance('n', i);
        Region region = Phrases.any(Phrases.REGIONS, chance);
        Initiative.Builder initiative = Initiative.builder()
                .id(InitiativeId.of("initiative-" + i))
                .kind(InitiativeKind.AGREEMENT)
                .name(LocalizedText.of(region.ja() + "の連携に関する協定", region.en() + " Cooperation Agreement"))
                .addParty(partnerId(0))
                .date(PartialDate.of("2020-10-" + (10 + chance.below(20))))
                .homepage(URI.create("https://initiative.example/" + i));
        return partners() == 1
                ? initiative.build()
                : initiative
                        .addParty(partnerId(1 + chance.below(partners() - 1)))
                        .build();
    }
}

package io.github.kyoso.examples.benchmarks;

import io.github.kyoso.ActionItem;
import io.github.kyoso.ActionProgram;
import io.github.kyoso.Collaboration;
import io.github.kyoso.CollaborationId;
import io.github.kyoso.CorporateNumber;
import io.github.kyoso.Edition;
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
import io.github.kyoso.ProgramId;
import io.github.kyoso.Thrust;
import io.github.kyoso.ThrustId;
import io.github.kyoso.examples.benchmarks.Phrases.Region;
import java.net.URI;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;

/**
 * A valid programme of any size, the same for the same seed: its texts are as long as the real one's, its partners are
 * named again and again.
 *
 * <p>To n collaborations there are n/10 items and initiatives and n/20 partners, one in ten of them an open group, so that
 * a programme ten times larger is ten times more of the same. A record is worked out from its number whenever it is asked
 * for: a programme of a million collaborations can be written without being held. {@code ActionProgram.builder().from(…)}
 * holds one.
 */
final class GeneratedProgram implements ActionProgram {
    private static final int ROWS = 10;
    private static final int GROUPS = 10;

    /** The lengths of the 21 printed summaries, in order. */
    private static final int[] SUMMARIES = {
        62, 49, 63, 66, 41, 33, 84, 115, 45, 50, 73, 44, 91, 48, 55, 33, 63, 52, 36, 26, 62
    };

    private static final List<String> PRINCIPLES = List.of("rooted", "future-value", "sustainable", "wide-area");
    private static final List<String> THRUSTS = List.of("work", "people", "towns");

    private final long seed;
    private final int collaborations;
    private final int items;
    private final int initiatives;
    private final int partners;

    /**
     * A programme with so many rows in its table.
     *
     * @param seed what chance begins with
     * @param collaborations 1 or more
     */
    GeneratedProgram(long seed, int collaborations) {
        this.seed = seed;
        this.collaborations = collaborations;
        this.items = (collaborations + ROWS - 1) / ROWS;
        this.initiatives = Math.max(1, collaborations / 10);
        this.partners = Math.max(GROUPS + 1, collaborations / 20);
    }

    /** A list that works out each record when it is asked for it. */
    private static final class Records<T> extends AbstractList<T> implements RandomAccess {
        private final int size;
        private final IntFunction<T> record;

        Records(int size, IntFunction<T> record) {
            this.size = size;
            this.record = record;
        }

        @Override
        public T get(int index) {
            return record.apply(Objects.checkIndex(index, size));
        }

        @Override
        public int size() {
            return size;
        }
    }

    @Override
    public ProgramId getId() {
        return ProgramId.of("generated-" + collaborations);
    }

    @Override
    public Edition getEdition() {
        return Edition.of("2021-11");
    }

    @Override
    public LocalizedText getTitle() {
        return LocalizedText.of("地域協創アクションプログラム", "Action Programme for Regional Co-creation");
    }

    @Override
    public Optional<String> getForm() {
        return Optional.of("生成版");
    }

    @Override
    public PartnerId getPublisher() {
        return partnerId(0);
    }

    @Override
    public PartialDate getAdopted() {
        return PartialDate.of("2021-11");
    }

    @Override
    public Optional<PartialDate> getPartnersAsOf() {
        return Optional.of(PartialDate.of("2021-11"));
    }

    @Override
    public Optional<LocalDate> getPublished() {
        return Optional.of(LocalDate.of(2021, 11, 16));
    }

    @Override
    public List<LocalizedText> getPreamble() {
        return new Records<>(2, i -> Phrases.sentence("", "", 80, random('h', i)));
    }

    @Override
    public List<Principle> getPrinciples() {
        return new Records<>(PRINCIPLES.size(), this::principle);
    }

    @Override
    public List<Thrust> getThrusts() {
        return new Records<>(THRUSTS.size(), this::thrust);
    }

    @Override
    public List<ActionItem> getItems() {
        return new Records<>(items, this::itemAt);
    }

    @Override
    public List<Partner> getPartners() {
        return new Records<>(partners, this::partner);
    }

    @Override
    public List<Collaboration> getCollaborations() {
        return new Records<>(collaborations, this::row);
    }

    @Override
    public List<Initiative> getInitiatives() {
        return new Records<>(initiatives, this::initiative);
    }

    @Override
    public List<Place> getPlaces() {
        return new Records<>(Phrases.REGIONS.size(), this::place);
    }

    /** Where the chance of one record begins; no other has the same. */
    private RandomGenerator random(char kind, int number) {
        return new SplittableRandom((seed * 31 + kind) << 32 | number);
    }

    private Principle principle(int i) {
        return Principle.builder()
                .id(PrincipleId.of(PRINCIPLES.get(i)))
                .name(Phrases.sentence("", "", 12, random('r', i)))
                .build();
    }

    private Place place(int i) {
        Region region = Phrases.REGIONS.get(i);
        return Place.builder()
                .code(LocalGovernmentCode.of(region.code()))
                .name(region.name())
                .build();
    }

    /** All items but the last, which is cross-cutting, in three parts. */
    private Thrust thrust(int i) {
        int under = items - 1;
        Thrust.Builder thrust =
                Thrust.builder().id(ThrustId.of(THRUSTS.get(i))).name(Phrases.sentence("", "", 15, random('t', i)));
        for (int item = under * i / 3; item < under * (i + 1) / 3; item++) {
            thrust.addItems(ItemNumber.of(item + 1));
        }
        return thrust.build();
    }

    private ActionItem itemAt(int i) {
        LocalizedText title = Phrases.sentence("", "", 35, random('i', i));
        return ActionItem.builder()
                .number(ItemNumber.of(i + 1))
                .title(title)
                .addEmphasis(title.getJa().substring(0, 6))
                .addKeywords("地域", "協創", "co-creation")
                .build();
    }

    private PartnerId partnerId(int i) {
        return PartnerId.of("partner-" + i);
    }

    /** Every tenth is a group. */
    private Partner partner(int i) {
        RandomGenerator random = random('p', i);
        Region region = Phrases.any(Phrases.REGIONS, random);
        Phrases.Name name = Phrases.body(region, random);
        if (i % GROUPS == GROUPS - 1) {
            return PartnerGroup.builder()
                    .id(partnerId(i))
                    .kind(name.kind())
                    .name(name.text())
                    .build();
        }
        return Organization.builder()
                .id(partnerId(i))
                .kind(name.kind())
                .name(name.text())
                .officialName("一般社団法人" + name.text().getJa())
                .addAliases("P" + i)
                .place(LocalGovernmentCode.of(region.code()))
                .homepage(URI.create("https://partner-" + i + ".example/"))
                .corporateNumber(corporateNumber(random))
                .established(PartialDate.of(Integer.toString(1950 + random.nextInt(70))))
                .build();
    }

    private static CorporateNumber corporateNumber(RandomGenerator random) {
        StringBuilder digits = new StringBuilder();
        int sum = 0;
        for (int n = 12; n >= 1; n--) {
            int digit = random.nextInt(10);
            digits.append(digit);
            sum += digit * (n % 2 == 1 ? 1 : 2);
        }
        return CorporateNumber.of(digits.insert(0, 9 - sum % 9).toString());
    }

    /** One or two partners; the second may be an example of the first, a group. One row in three rests on an initiative. */
    private Collaboration row(int i) {
        RandomGenerator random = random('c', i);
        Partner partner = partner(random.nextInt(partners));
        Partner other = partner(random.nextInt(partners));
        Collaboration.Builder row = Collaboration.builder()
                .id(CollaborationId.of(i / ROWS + 1 + "-" + (i % ROWS + 1)))
                .item(ItemNumber.of(i / ROWS + 1));
        PartnerMention.Builder mention = PartnerMention.builder()
                .partner(partner.getId())
                .printed(partner.getName().getJa())
                .role(MentionRole.NAMED);
        if (random.nextBoolean()) {
            row.cell(partner.getName().getJa()).addPartners(mention.build());
        } else if (partner instanceof PartnerGroup && other instanceof Organization) {
            row.cell(partner.getName().getJa() + "(" + other.getName().getJa() + "など)")
                    .addPartners(mention.addExamples(other.getId()).build());
        } else {
            row.cell(partner.getName().getJa() + " " + other.getName().getJa())
                    .addPartners(mention.build())
                    .addPartners(mention.partner(other.getId())
                            .printed(other.getName().getJa())
                            .build());
        }
        int length = SUMMARIES[random.nextInt(SUMMARIES.length)];
        if (random.nextInt(3) > 0) {
            return row.summary(Phrases.sentence("", "", length, random)).build();
        }
        Initiative initiative = initiative(random.nextInt(initiatives));
        LocalizedText name = initiative.getName();
        String ja = "「" + name.getJa() + "」にもとづき、";
        String en = "On the ground of the " + name.getEn().orElseThrow() + ", ";
        return row.summary(Phrases.sentence(ja, en, length, random))
                .addInitiatives(initiative.getId())
                .build();
    }

    private Initiative initiative(int i) {
        RandomGenerator random = random('n', i);
        Region region = Phrases.any(Phrases.REGIONS, random);
        return Initiative.builder()
                .id(InitiativeId.of("initiative-" + i))
                .kind(InitiativeKind.AGREEMENT)
                .name(LocalizedText.of(region.ja() + "の連携に関する協定", region.en() + " Cooperation Agreement"))
                .addParties(partnerId(0))
                .addParties(partnerId(1 + random.nextInt(partners - 1)))
                .date(PartialDate.of("2020-10-" + (10 + random.nextInt(20))))
                .homepage(URI.create("https://initiative.example/" + i))
                .build();
    }
}

package io.github.kyoso.query;

import io.github.kyoso.ActionItem;
import io.github.kyoso.ActionProgram;
import io.github.kyoso.Collaboration;
import io.github.kyoso.CollaborationId;
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
import io.github.kyoso.PartnerGroup;
import io.github.kyoso.PartnerId;
import io.github.kyoso.PartnerKind;
import io.github.kyoso.PartnerMention;
import io.github.kyoso.Place;
import io.github.kyoso.Principle;
import io.github.kyoso.PrincipleId;
import io.github.kyoso.ProgramId;
import io.github.kyoso.Thrust;
import io.github.kyoso.ThrustId;

/** A small invented programme with every tie that an index walks, and the records to spoil it with. */
final class SampleProgram {
    static final ActionProgram SAMPLE = ActionProgram.builder()
            .id(ProgramId.of("harbour"))
            .edition(Edition.of("2021-11"))
            .title(text("港町の協創"))
            .publisher(PartnerId.of("chamber"))
            .adopted(PartialDate.of("2021-11"))
            .addPrinciples(principle("local"), principle("lasting"))
            .addThrusts(thrust("work", 2, 1), thrust("roads", 3))
            .addItems(item(1), item(2), item(3), item(4))
            .addPartners(
                    organization("chamber", PartnerKind.BUSINESS_FEDERATION).build(),
                    organization("ministry", PartnerKind.MINISTRY).build(),
                    organization("agency", PartnerKind.AGENCY)
                            .parent(PartnerId.of("ministry"))
                            .build(),
                    organization("bureau", PartnerKind.AGENCY)
                            .parent(PartnerId.of("ministry"))
                            .build(),
                    organization("council", PartnerKind.COUNCIL)
                            .addMembers(PartnerId.of("university"), PartnerId.of("tottori"))
                            .secretariat(PartnerId.of("ministry"))
                            .successor(PartnerId.of("platform"))
                            .build(),
                    organization("forum", PartnerKind.COUNCIL)
                            .addMember(PartnerId.of("university"))
                            .successor(PartnerId.of("platform"))
                            .build(),
                    organization("platform", PartnerKind.PLATFORM).build(),
                    group("local-governments", PartnerKind.LOCAL_GOVERNMENT),
                    organization("tsukuba", PartnerKind.LOCAL_GOVERNMENT)
                            .place(LocalGovernmentCode.of("082201"))
                            .build(),
                    organization("university", PartnerKind.UNIVERSITY)
                            .place(LocalGovernmentCode.of("312011"))
                            .build(),
                    organization("tottori", PartnerKind.LOCAL_GOVERNMENT)
                            .place(LocalGovernmentCode.of("310000"))
                            .build())
            .addCollaborations(
                    row(
                            "1-1",
                            1,
                            mention("council", MentionRole.NAMED),
                            mention("council", MentionRole.ABBREVIATION),
                            mention("ministry", MentionRole.NAMED)),
                    row(
                            "1-2",
                            1,
                            mention("local-governments", MentionRole.NAMED, "tottori"),
                            mention("tottori", MentionRole.EXAMPLE),
                            mention("ministry", MentionRole.NAMED)),
                    Collaboration.builder()
                            .from(row(
                                    "2-1",
                                    2,
                                    mention("university", MentionRole.NAMED),
                                    mention("council", MentionRole.GLOSS)))
                            .addInitiatives(InitiativeId.of("school"), InitiativeId.of("accord"))
                            .build(),
                    Collaboration.builder()
                            .from(row("3-1", 3, mention("local-governments", MentionRole.NAMED, "tsukuba")))
                            .addInitiative(InitiativeId.of("accord"))
                            .build(),
                    row("4-1", 4, mention("agency", MentionRole.NAMED)))
            .addInitiatives(
                    initiative("accord", "ministry", "council"), initiative("school", "university"), initiative("plan"))
            .addPlaces(place("082201"), place("310000"), place("312011"))
            .build();

    private SampleProgram() {}

    static Principle principle(String id) {
        return Principle.builder().id(PrincipleId.of(id)).name(text(id)).build();
    }

    static Thrust thrust(String id, int... items) {
        Thrust.Builder thrust = Thrust.builder().id(ThrustId.of(id)).name(text(id));
        for (int item : items) {
            thrust.addItem(ItemNumber.of(item));
        }
        return thrust.build();
    }

    static ActionItem item(int number) {
        return ActionItem.builder()
                .number(ItemNumber.of(number))
                .title(text("項目" + number))
                .build();
    }

    static Organization.Builder organization(String id, PartnerKind kind) {
        return Organization.builder().id(PartnerId.of(id)).kind(kind).name(text(id));
    }

    static PartnerGroup group(String id, PartnerKind kind) {
        return PartnerGroup.builder()
                .id(PartnerId.of(id))
                .kind(kind)
                .name(text(id))
                .build();
    }

    static Collaboration row(String id, int item, PartnerMention... mentions) {
        return Collaboration.builder()
                .id(CollaborationId.of(id))
                .item(ItemNumber.of(item))
                .cell(id)
                .addPartners(mentions)
                .summary(text(id))
                .build();
    }

    static PartnerMention mention(String partner, MentionRole role, String... examples) {
        PartnerMention.Builder mention = PartnerMention.builder()
                .partner(PartnerId.of(partner))
                .printed(partner)
                .role(role);
        for (String example : examples) {
            mention.addExample(PartnerId.of(example));
        }
        return mention.build();
    }

    static Initiative initiative(String id, String... parties) {
        Initiative.Builder initiative = Initiative.builder()
                .id(InitiativeId.of(id))
                .kind(InitiativeKind.PROJECT)
                .name(text(id));
        for (String party : parties) {
            initiative.addParty(PartnerId.of(party));
        }
        return initiative.build();
    }

    static Place place(String code) {
        return Place.builder()
                .code(LocalGovernmentCode.of(code))
                .name(text(code))
                .build();
    }

    private static LocalizedText text(String ja) {
        return LocalizedText.builder().ja(ja).build();
    }
}

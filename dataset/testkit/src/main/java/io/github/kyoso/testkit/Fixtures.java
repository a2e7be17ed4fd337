package io.github.kyoso.testkit;

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
import io.github.kyoso.dataset.Keidanren2021;
import io.github.kyoso.json.ProgramJson;

/**
 * Programmes to test with, such as the bundled one, and builders of records that have every required fact already.
 *
 * <pre>{@code
 * ActionProgram small = Fixtures.small();
 * ActionItem eighth = Fixtures.anItem().number(ItemNumber.of(8)).build();
 * ActionProgram without = Fixtures.aProgram().thrusts(List.of()).build();
 * }</pre>
 *
 * <p>A validator finds nothing in any of the programmes. They are immutable, so that tests can share them; each builder is
 * new. What the builders make fits together: their programme is of their item, their partner and their collaboration.
 */
public final class Fixtures {
    private static final ItemNumber ITEM = ItemNumber.of(1);
    private static final PartnerId PARTNER = PartnerId.of("hamabe-town");
    private static final String NAME = "浜辺町";

    private Fixtures() {}

    /** Apart, so that whoever does not ask for it does not read it. */
    private static final class Small {
        static final ActionProgram PROGRAM = ProgramJson.read(Resources.bytes("/META-INF/kyoso/fixtures/small.json"));
    }

    /** {@return the least programme in which a validator finds nothing: one item, one partner, one collaboration} */
    public static ActionProgram minimal() {
        return aProgram().build();
    }

    /**
     * {@return an invented programme of a town by the shore with every fact that there is, the same instance at every call:
     * 4 items, one of them under no thrust, 6 partners, 5 collaborations}
     *
     * <p>It never changes, so that a test can count on every word of it. Its canonical document lies in the jar at
     * {@code META-INF/kyoso/fixtures/small.json}.
     */
    public static ActionProgram small() {
        return Small.PROGRAM;
    }

    /** {@return the bundled programme of November 2021: 10 items, one of them under no thrust, and 21 collaborations} */
    public static ActionProgram keidanren2021() {
        return Keidanren2021.program();
    }

    /** {@return a builder of a programme with one item, one partner and one collaboration, those of the other builders} */
    public static ActionProgram.Builder aProgram() {
        return ActionProgram.builder()
                .id(ProgramId.of("least"))
                .edition(Edition.of("2030-04"))
                .title(ja("最小の協創プログラム"))
                .publisher(PARTNER)
                .adopted(PartialDate.of("2030-04"))
                .addItem(anItem().build())
                .addPartner(anOrganization().build())
                .addCollaboration(aCollaboration().build());
    }

    /** {@return a builder of the principle 開かれた町} */
    public static Principle.Builder aPrinciple() {
        return Principle.builder().id(PrincipleId.of("open")).name(ja("開かれた町"));
    }

    /** {@return a builder of the thrust 海を守る over item 1} */
    public static Thrust.Builder aThrust() {
        return Thrust.builder().id(ThrustId.of("sea")).name(ja("海を守る")).addItem(ITEM);
    }

    /** {@return a builder of item 1, 浜を守る} */
    public static ActionItem.Builder anItem() {
        return ActionItem.builder().number(ITEM).title(ja("浜を守る"));
    }

    /** {@return a builder of the town {@code hamabe-town}, 浜辺町} */
    public static Organization.Builder anOrganization() {
        return Organization.builder()
                .id(PARTNER)
                .kind(PartnerKind.LOCAL_GOVERNMENT)
                .name(ja(NAME));
    }

    /** {@return a builder of the open group {@code villages}, 村々} */
    public static PartnerGroup.Builder aGroup() {
        return PartnerGroup.builder()
                .id(PartnerId.of("villages"))
                .kind(PartnerKind.LOCAL_GOVERNMENT)
                .name(ja("村々"));
    }

    /** {@return a builder of the row 1-1, in which 浜辺町 pursues item 1} */
    public static Collaboration.Builder aCollaboration() {
        return Collaboration.builder()
                .id(CollaborationId.of("1-1"))
                .item(ITEM)
                .cell(NAME)
                .addPartner(aMention().build())
                .summary(ja("浜を掃く"));
    }

    /** {@return a builder of a mention of 浜辺町 by its name} */
    public static PartnerMention.Builder aMention() {
        return PartnerMention.builder().partner(PARTNER).printed(NAME).role(MentionRole.NAMED);
    }

    /** {@return a builder of the agreement {@code shore-agreement}, 浜の協定} */
    public static Initiative.Builder anInitiative() {
        return Initiative.builder()
                .id(InitiativeId.of("shore-agreement"))
                .kind(InitiativeKind.AGREEMENT)
                .name(ja("浜の協定"));
    }

    /** {@return a builder of the place 鳥取県, 310000} */
    public static Place.Builder aPlace() {
        return Place.builder().code(LocalGovernmentCode.of("310000")).name(ja("鳥取県"));
    }

    private static LocalizedText ja(String text) {
        return LocalizedText.builder().ja(text).build();
    }
}

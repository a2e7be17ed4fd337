package io.github.kyoso.query;

import static io.github.kyoso.query.SampleProgram.SAMPLE;
import static io.github.kyoso.query.SampleProgram.group;
import static io.github.kyoso.query.SampleProgram.initiative;
import static io.github.kyoso.query.SampleProgram.item;
import static io.github.kyoso.query.SampleProgram.mention;
import static io.github.kyoso.query.SampleProgram.organization;
import static io.github.kyoso.query.SampleProgram.place;
import static io.github.kyoso.query.SampleProgram.principle;
import static io.github.kyoso.query.SampleProgram.row;
import static io.github.kyoso.query.SampleProgram.thrust;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kyoso.ActionProgram;
import io.github.kyoso.Collaboration;
import io.github.kyoso.InitiativeId;
import io.github.kyoso.LocalGovernmentCode;
import io.github.kyoso.MentionRole;
import io.github.kyoso.Organization;
import io.github.kyoso.PartnerId;
import io.github.kyoso.PartnerKind;
import io.github.kyoso.UnknownKeyException;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusalsTest {
    @Test
    void refuses_a_number_given_twice() {
        assertRefused("item 2 is given twice: items[1] and items[4]", sample().addItem(item(2)));
    }

    @Test
    void refuses_a_high_number_given_twice() {
        assertRefused(
                "item 2000000000 is given twice: items[4] and items[5]",
                sample().addItems(item(2_000_000_000), item(2_000_000_000)));
    }

    @Test
    void refuses_an_id_or_code_given_twice() {
        assertRefused(
                "principle local is given twice: principles[0] and principles[2]",
                sample().addPrinciple(principle("local")));
        assertRefused("thrust work is given twice: thrusts[0] and thrusts[2]", sample().addThrust(thrust("work", 4)));
        assertRefused(
                "partner forum is given twice: partners[5] and partners[11]",
                sample().addPartner(group("forum", PartnerKind.COUNCIL)));
        assertRefused(
                "collaboration 4-1 is given twice: collaborations[4] and collaborations[5]",
                sample().addCollaboration(row("4-1", 3)));
        assertRefused(
                "initiative plan is given twice: initiatives[2] and initiatives[3]",
                sample().addInitiative(initiative("plan")));
        assertRefused("place 310000 is given twice: places[1] and places[3]", sample().addPlace(place("310000")));
    }

    @Test
    void refuses_an_item_under_two_thrusts() {
        assertRefused("item 1 stands under two thrusts, work and sea", sample().addThrust(thrust("sea", 4, 1)));
    }

    @Test
    void takes_a_record_that_names_another_twice_to_name_it_once() {
        ProgramIndex index = ProgramIndex.of(sample().addThrust(thrust("sea", 4, 4))
                .addInitiative(initiative("fair", "forum", "agency", "forum"))
                .build());

        assertThat(index.itemsOf(index.program().getThrusts().get(2).getId())).containsExactly(index.item(4));
        assertThat(index.partiesOf(InitiativeId.of("fair")))
                .containsExactly(index.partner("forum"), index.partner("agency"));
    }

    @Test
    void takes_partners_that_belong_to_each_other() {
        ProgramIndex index = ProgramIndex.of(sample().addPartners(
                        organization("hen", PartnerKind.COUNCIL)
                                .parent(PartnerId.of("egg"))
                                .build(),
                        organization("egg", PartnerKind.COUNCIL)
                                .parent(PartnerId.of("hen"))
                                .build())
                .build());

        assertThat(index.parentOf(PartnerId.of("hen"))).contains(index.partner("egg"));
        assertThat(index.parentOf(PartnerId.of("egg"))).contains(index.partner("hen"));
    }

    @Test
    void refuses_a_publisher_that_is_no_partner() {
        assertDangling(
                "program harbour names no partner \"chambre\"; did you mean \"chamber\"?",
                sample().publisher(PartnerId.of("chambre")));
    }

    @Test
    void refuses_a_thrust_over_an_item_that_is_not_there() {
        assertDangling(
                "thrust sea names no item \"43\"; known: \"1\", \"2\", \"3\", \"4\"",
                sample().addThrust(thrust("sea", 43)));
    }

    @Test
    void refuses_a_row_of_an_item_that_is_not_there() {
        assertDangling(
                "collaboration 9-1 names no item \"222\"; known: \"1\", \"2\", \"3\", \"4\"",
                sample().addCollaboration(row("9-1", 222, mention("agency", MentionRole.NAMED))));
    }

    @Test
    void refuses_a_mention_of_nobody() {
        assertDangling(
                "collaboration 4-2 names no partner \"agensy\"; did you mean \"agency\"?",
                sample().addCollaboration(row("4-2", 4, mention("agensy", MentionRole.ABBREVIATION))));
    }

    @Test
    void refuses_an_example_that_is_no_partner() {
        assertDangling(
                "collaboration 4-2 names no partner \"totori\"; did you mean \"tottori\"?",
                sample().addCollaboration(row("4-2", 4, mention("local-governments", MentionRole.NAMED, "totori"))));
    }

    @Test
    void refuses_a_row_that_names_an_unknown_initiative() {
        Collaboration row = Collaboration.builder()
                .from(row("4-2", 4, mention("agency", MentionRole.NAMED)))
                .addInitiative(InitiativeId.of("acord"))
                .build();

        assertDangling(
                "collaboration 4-2 names no initiative \"acord\"; did you mean \"accord\"?",
                sample().addCollaboration(row));
    }

    @Test
    void refuses_an_initiative_of_an_unknown_party() {
        assertDangling(
                "initiative fair names no partner \"fourm\"; did you mean \"forum\"?",
                sample().addInitiative(initiative("fair", "agency", "fourm")));
    }

    @Test
    void refuses_a_partner_that_names_an_unknown_one() {
        String message = "partner newcomer names no partner \"ministy\"; did you mean \"ministry\"?";
        PartnerId ministy = PartnerId.of("ministy");

        assertDangling(message, sample().addPartner(newcomer().parent(ministy).build()));
        assertDangling(
                message, sample().addPartner(newcomer().addMember(ministy).build()));
        assertDangling(
                message, sample().addPartner(newcomer().secretariat(ministy).build()));
        assertDangling(
                message, sample().addPartner(newcomer().successor(ministy).build()));
    }

    @Test
    void refuses_a_partner_at_an_unknown_place_were_it_the_prefecture_of_a_known_one() {
        assertDangling(
                "partner newcomer names no place \"080004\"; known: \"082201\", \"310000\", \"312011\"",
                sample().addPartner(newcomer()
                        .place(LocalGovernmentCode.of("080004"))
                        .build()));
    }

    @Test
    void takes_a_programme_with_nothing_but_a_publisher() {
        ProgramIndex index = ProgramIndex.of(sample().principles(List.of())
                .thrusts(List.of())
                .items(List.of())
                .collaborations(List.of())
                .initiatives(List.of())
                .places(List.of())
                .partners(List.of(organization("chamber", PartnerKind.COUNCIL).build()))
                .build());

        assertThat(index.crossCuttingItems()).isEmpty();
        assertThat(index.coPartnersOf(PartnerId.of("chamber"))).isEmpty();
    }

    private static ActionProgram.Builder sample() {
        return ActionProgram.builder().from(SAMPLE);
    }

    private static Organization.Builder newcomer() {
        return organization("newcomer", PartnerKind.COUNCIL);
    }

    private static void assertRefused(String message, ActionProgram.Builder program) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProgramIndex.of(program.build()))
                .withMessage(message);
    }

    private static void assertDangling(String message, ActionProgram.Builder program) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProgramIndex.of(program.build()))
                .withMessage(message)
                .withCauseExactlyInstanceOf(UnknownKeyException.class);
    }
}

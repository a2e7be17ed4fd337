package io.github.kyoso.query;

import static io.github.kyoso.query.SampleProgram.SAMPLE;
import static io.github.kyoso.query.SampleProgram.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.kyoso.ActionItem;
import io.github.kyoso.ActionProgram;
import io.github.kyoso.Collaboration;
import io.github.kyoso.CollaborationId;
import io.github.kyoso.Initiative;
import io.github.kyoso.InitiativeId;
import io.github.kyoso.ItemNumber;
import io.github.kyoso.LocalGovernmentCode;
import io.github.kyoso.Partner;
import io.github.kyoso.PartnerId;
import io.github.kyoso.Place;
import io.github.kyoso.Principle;
import io.github.kyoso.PrincipleId;
import io.github.kyoso.Thrust;
import io.github.kyoso.ThrustId;
import io.github.kyoso.UnknownKeyException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class LookupsTest {
    private final ProgramIndex index = ProgramIndex.of(SAMPLE);

    @Test
    void keeps_the_programme_itself() {
        assertThat(index.program()).isSameAs(SAMPLE);
    }

    @Test
    void finds_each_item_by_its_number() {
        for (ActionItem each : SAMPLE.getItems()) {
            assertThat(index.item(each.getNumber())).isSameAs(each);
            assertThat(index.item(each.getNumber().value())).isSameAs(each);
            assertThat(index.findItem(each.getNumber())).containsSame(each);
        }
    }

    @Test
    void finds_each_principle_and_thrust_by_its_id() {
        for (Principle each : SAMPLE.getPrinciples()) {
            assertThat(index.principle(each.getId())).isSameAs(each);
            assertThat(index.findPrinciple(each.getId())).containsSame(each);
        }
        for (Thrust each : SAMPLE.getThrusts()) {
            assertThat(index.thrust(each.getId())).isSameAs(each);
            assertThat(index.findThrust(each.getId())).containsSame(each);
        }
    }

    @Test
    void finds_each_partner_and_place_by_its_key() {
        for (Partner each : SAMPLE.getPartners()) {
            assertThat(index.partner(each.getId())).isSameAs(each);
            assertThat(index.partner(each.getId().value())).isSameAs(each);
            assertThat(index.findPartner(each.getId())).containsSame(each);
        }
        for (Place each : SAMPLE.getPlaces()) {
            assertThat(index.place(each.getCode())).isSameAs(each);
            assertThat(index.findPlace(each.getCode())).containsSame(each);
        }
    }

    @Test
    void finds_each_collaboration_and_initiative_by_its_id() {
        for (Collaboration each : SAMPLE.getCollaborations()) {
            assertThat(index.collaboration(each.getId())).isSameAs(each);
            assertThat(index.collaboration(each.getId().value())).isSameAs(each);
            assertThat(index.findCollaboration(each.getId())).containsSame(each);
        }
        for (Initiative each : SAMPLE.getInitiatives()) {
            assertThat(index.initiative(each.getId())).isSameAs(each);
            assertThat(index.findInitiative(each.getId())).containsSame(each);
        }
    }

    @Test
    void finds_nothing_by_an_unknown_key() {
        assertThat(index.findItem(ItemNumber.of(5))).isEmpty();
        assertThat(index.findPrinciple(PrincipleId.of("work"))).isEmpty();
        assertThat(index.findThrust(ThrustId.of("local"))).isEmpty();
        assertThat(index.findPartner(PartnerId.of("work"))).isEmpty();
        assertThat(index.findCollaboration(CollaborationId.of("1-3"))).isEmpty();
        assertThat(index.findInitiative(InitiativeId.of("work"))).isEmpty();
        assertThat(index.findPlace(LocalGovernmentCode.of("080004"))).isEmpty();
    }

    @Test
    void names_the_nearest_keys_when_one_is_unknown() {
        assertUnknown("no item \"42\"; known: \"1\", \"2\", \"3\", \"4\"", () -> index.item(42));
        assertUnknown("no item \"42\"; known: \"1\", \"2\", \"3\", \"4\"", () -> index.item(ItemNumber.of(42)));
        assertUnknown(
                "no principle \"locla\"; did you mean \"local\"?", () -> index.principle(PrincipleId.of("locla")));
        assertUnknown("no thrust \"wark\"; did you mean \"work\"?", () -> index.thrust(ThrustId.of("wark")));
        assertUnknown(
                "no partner \"counsil\"; did you mean \"council\"?", () -> index.partner(PartnerId.of("counsil")));
        assertUnknown(
                "no collaboration \"1--1\"; did you mean \"1-1\"?",
                () -> index.collaboration(CollaborationId.of("1--1")));
        assertUnknown(
                "no initiative \"accords\"; did you mean \"accord\"?",
                () -> index.initiative(InitiativeId.of("accords")));
        assertUnknown(
                "no place \"312029\"; did you mean \"312011\"?", () -> index.place(LocalGovernmentCode.of("312029")));
    }

    @Test
    void takes_a_text_or_number_that_no_key_could_have_for_an_unknown_one() {
        assertUnknown("no partner \"COUNCIL\"; did you mean \"council\"?", () -> index.partner("COUNCIL"));
        assertUnknown("no collaboration \"1ー1\"; did you mean \"1-1\"?", () -> index.collaboration("1ー1"));
        assertUnknown("no item \"-42\"; known: \"1\", \"2\", \"3\", \"4\"", () -> index.item(-42));
        assertUnknown("no item \"0\"; known: \"1\", \"2\", \"3\", \"4\"", () -> index.item(0));
    }

    @Test
    void finds_items_wherever_they_stand_and_however_high_their_numbers() {
        List<ActionItem> items = List.of(item(2_000_000_000), item(2), item(1), item(Integer.MAX_VALUE));
        ProgramIndex scattered = ProgramIndex.of(ActionProgram.builder()
                .from(SAMPLE)
                .thrusts(List.of())
                .collaborations(List.of())
                .items(items)
                .build());

        assertThat(items)
                .allSatisfy(each -> assertThat(scattered.item(each.getNumber())).isSameAs(each));
        assertThat(items)
                .allSatisfy(
                        each -> assertThat(scattered.findItem(each.getNumber())).containsSame(each));
        assertUnknown(
                "no item \"3\"; known: \"2000000000\", \"2\", \"1\", \"2147483647\"",
                () -> scattered.collaborationsOf(ItemNumber.of(3)));
    }

    private static void assertUnknown(String message, ThrowingCallable lookup) {
        assertThatExceptionOfType(UnknownKeyException.class).isThrownBy(lookup).withMessage(message);
    }
}

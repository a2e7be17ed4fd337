package io.github.kyoso.query;

import static io.github.kyoso.query.SampleProgram.SAMPLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kyoso.ActionItem;
import io.github.kyoso.Collaboration;
import io.github.kyoso.CollaborationId;
import io.github.kyoso.Initiative;
import io.github.kyoso.InitiativeId;
import io.github.kyoso.ItemNumber;
import io.github.kyoso.LocalGovernmentCode;
import io.github.kyoso.Partner;
import io.github.kyoso.PartnerId;
import io.github.kyoso.PartnerKind;
import io.github.kyoso.Place;
import io.github.kyoso.Thrust;
import io.github.kyoso.ThrustId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class RelationsTest {
    private final ProgramIndex index = ProgramIndex.of(SAMPLE);
    private final List<ActionItem> items = SAMPLE.getItems();
    private final List<Thrust> thrusts = SAMPLE.getThrusts();
    private final List<Partner> partners = SAMPLE.getPartners();
    private final List<Collaboration> rows = SAMPLE.getCollaborations();
    private final List<Initiative> initiatives = SAMPLE.getInitiatives();

    @Test
    void items_stand_under_a_thrust_in_printed_order_or_are_cross_cutting() {
        assertThat(index.itemsOf(ThrustId.of("work"))).containsExactly(index.item(2), index.item(1));
        assertThat(index.thrustOf(ItemNumber.of(3))).contains(index.thrust(ThrustId.of("roads")));
        assertThat(index.thrustOf(ItemNumber.of(4))).isEmpty();
        assertThat(index.crossCuttingItems()).containsExactly(index.item(4));
        assertInverse(thrusts, each -> index.itemsOf(each.getId()), items, each -> list(thrustOf(each)));
    }

    @Test
    void every_item_stands_under_a_thrust_or_is_cross_cutting() {
        assertThat(items)
                .allSatisfy(each -> assertThat(thrustOf(each).isEmpty())
                        .isEqualTo(index.crossCuttingItems().contains(each)));
    }

    @Test
    void an_item_is_pursued_in_rows() {
        assertThat(index.collaborationsOf(ItemNumber.of(1)))
                .containsExactly(index.collaboration("1-1"), index.collaboration("1-2"));
        assertThat(index.itemOf(CollaborationId.of("3-1"))).isSameAs(index.item(3));
        assertInverse(
                rows,
                each -> List.of(index.itemOf(each.getId())),
                items,
                each -> index.collaborationsOf(each.getNumber()));
    }

    @Test
    void a_row_has_everybody_whom_it_mentions_once_and_in_printed_order() {
        assertPartners(index.partnersOf(CollaborationId.of("1-1")), "council", "ministry");
        assertPartners(index.partnersOf(CollaborationId.of("2-1")), "university", "council");
        assertPartners(index.partnersOf(CollaborationId.of("1-2")), "local-governments", "tottori", "ministry");
    }

    @Test
    void an_example_counts_even_where_no_mention_of_its_own_prints_it() {
        assertPartners(index.partnersOf(CollaborationId.of("3-1")), "local-governments", "tsukuba");
    }

    @Test
    void a_partner_has_the_rows_that_mention_it() {
        assertThat(index.collaborationsOf(PartnerId.of("council")))
                .containsExactly(index.collaboration("1-1"), index.collaboration("2-1"));
        assertThat(index.collaborationsOf(PartnerId.of("chamber"))).isEmpty();
        assertInverse(
                rows, each -> index.partnersOf(each.getId()), partners, each -> index.collaborationsOf(each.getId()));
    }

    @Test
    void an_item_has_the_partners_of_its_rows_and_a_partner_their_items() {
        assertPartners(index.partnersOf(ItemNumber.of(1)), "council", "ministry", "local-governments", "tottori");
        assertThat(index.itemsOf(PartnerId.of("council"))).containsExactly(index.item(1), index.item(2));
        assertInverse(items, each -> index.partnersOf(each.getNumber()), partners, each -> index.itemsOf(each.getId()));
    }

    @Test
    void co_partners_are_the_others_in_the_same_rows() {
        assertPartners(index.coPartnersOf(PartnerId.of("council")), "ministry", "university");
        assertPartners(index.coPartnersOf(PartnerId.of("ministry")), "council", "local-governments", "tottori");
        assertPartners(index.coPartnersOf(PartnerId.of("agency")));
        assertInverse(
                partners, each -> index.coPartnersOf(each.getId()), partners, each -> index.coPartnersOf(each.getId()));
    }

    @Test
    void a_row_names_initiatives_in_printed_order() {
        assertThat(index.initiativesOf(CollaborationId.of("2-1")))
                .extracting(each -> each.getId().value())
                .containsExactly("school", "accord");
        assertThat(index.collaborationsOf(InitiativeId.of("accord")))
                .containsExactly(index.collaboration("2-1"), index.collaboration("3-1"));
        assertThat(index.collaborationsOf(InitiativeId.of("plan"))).isEmpty();
        assertInverse(
                rows,
                each -> index.initiativesOf(each.getId()),
                initiatives,
                each -> index.collaborationsOf(each.getId()));
    }

    @Test
    void an_initiative_has_parties() {
        assertPartners(index.partiesOf(InitiativeId.of("accord")), "ministry", "council");
        assertThat(index.initiativesOf(PartnerId.of("university")))
                .containsExactly(index.initiative(InitiativeId.of("school")));
        assertInverse(
                initiatives,
                each -> index.partiesOf(each.getId()),
                partners,
                each -> index.initiativesOf(each.getId()));
    }

    @Test
    void a_partner_has_a_parent_and_children() {
        assertThat(index.parentOf(PartnerId.of("agency"))).contains(index.partner("ministry"));
        assertThat(index.parentOf(PartnerId.of("ministry"))).isEmpty();
        assertPartners(index.childrenOf(PartnerId.of("ministry")), "agency", "bureau");
        assertInverse(
                partners, each -> list(index.parentOf(each.getId())), partners, each -> index.childrenOf(each.getId()));
    }

    @Test
    void a_partner_has_members_in_the_order_of_its_record_and_memberships() {
        assertPartners(index.membersOf(PartnerId.of("council")), "university", "tottori");
        assertPartners(index.membershipsOf(PartnerId.of("university")), "council", "forum");
        assertInverse(
                partners, each -> index.membersOf(each.getId()), partners, each -> index.membershipsOf(each.getId()));
    }

    @Test
    void a_partner_has_a_successor_and_predecessors() {
        assertThat(index.successorOf(PartnerId.of("forum"))).contains(index.partner("platform"));
        assertPartners(index.predecessorsOf(PartnerId.of("platform")), "council", "forum");
        assertInverse(
                partners,
                each -> list(index.successorOf(each.getId())),
                partners,
                each -> index.predecessorsOf(each.getId()));
    }

    @Test
    void a_partner_has_a_secretariat_or_is_one() {
        assertThat(index.secretariatOf(PartnerId.of("council"))).contains(index.partner("ministry"));
        assertPartners(index.servedBy(PartnerId.of("ministry")), "council");
        assertInverse(
                partners,
                each -> list(index.secretariatOf(each.getId())),
                partners,
                each -> index.servedBy(each.getId()));
    }

    @Test
    void a_kind_has_its_partners_open_groups_too() {
        assertPartners(index.partnersOf(PartnerKind.LOCAL_GOVERNMENT), "local-governments", "tsukuba", "tottori");
        assertThat(index.partnersOf(PartnerKind.SPORTS_CLUB)).isEmpty();
        assertInverse(partners, each -> List.of(each.getKind()), List.of(PartnerKind.values()), index::partnersOf);
    }

    @Test
    void a_partner_sits_at_a_place() {
        assertThat(index.placeOf(PartnerId.of("university"))).contains(index.place(LocalGovernmentCode.of("312011")));
        assertThat(index.placeOf(PartnerId.of("council"))).isEmpty();
        assertThat(index.placeOf(PartnerId.of("local-governments"))).isEmpty();
        assertPartners(index.partnersIn(LocalGovernmentCode.of("312011")), "university");
    }

    @Test
    void a_prefecture_has_the_partners_of_its_municipalities_in_the_order_of_the_programme() {
        assertPartners(index.partnersIn(LocalGovernmentCode.of("310000")), "university", "tottori");
        assertInverse(
                partners,
                each -> index.placeOf(each.getId()).map(RelationsTest::areas).orElse(List.of()),
                List.of("082201", "080004", "310000", "312011"),
                each -> index.partnersIn(LocalGovernmentCode.of(each)));
    }

    @Test
    void a_prefecture_need_not_be_listed_where_a_municipality_of_it_is() {
        assertThat(index.findPlace(LocalGovernmentCode.of("080004"))).isEmpty();
        assertPartners(index.partnersIn(LocalGovernmentCode.of("080004")), "tsukuba");
    }

    private Optional<Thrust> thrustOf(ActionItem item) {
        return index.thrustOf(item.getNumber());
    }

    private static List<String> areas(Place place) {
        return List.of(place.getCode().value(), place.getCode().prefecture().value());
    }

    private static <T> List<T> list(Optional<T> record) {
        return record.stream().toList();
    }

    private static void assertPartners(List<Partner> actual, String... expected) {
        assertThat(actual).extracting(each -> each.getId().value()).containsExactly(expected);
    }

    /** A names B when, and only when, B is named by A: for every pair that there is. */
    private static <S, T> void assertInverse(
            List<S> sources, Function<S, List<T>> forward, List<T> targets, Function<T, List<S>> backward) {
        for (S source : sources) {
            for (T target : targets) {
                assertThat(backward.apply(target).contains(source))
                        .as("%s is found back from %s", source, target)
                        .isEqualTo(forward.apply(source).contains(target));
            }
        }
    }
}

package io.github.kyoso.testkit;

import static io.github.kyoso.testkit.KyosoAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kyoso.ActionItem;
import io.github.kyoso.ActionProgram;
import io.github.kyoso.Partner;
import io.github.kyoso.PartnerId;
import io.github.kyoso.PartnerKind;
import io.github.kyoso.UnknownKeyException;
import io.github.kyoso.dataset.Keidanren2021;
import io.github.kyoso.json.ProgramJson;
import io.github.kyoso.provenance.Coverage;
import io.github.kyoso.provenance.OriginKind;
import io.github.kyoso.provenance.Provenance;
import io.github.kyoso.query.ProgramIndex;
import io.github.kyoso.validation.ProgramValidator;
import io.github.kyoso.validation.ValidationReport;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What holds passes, and what does not is said so that nobody need look it up. */
class KyosoAssertionsTest {
    private static final ActionProgram PROGRAM = Keidanren2021.program();
    private static final ActionProgram BROKEN =
            Fixtures.aProgram().publisher(PartnerId.of("hamabe-tow")).build();
    private static final ValidationReport REPORT =
            ProgramValidator.standard().validate(new String(ProgramJson.write(BROKEN), UTF_8).getBytes(UTF_8));

    @Test
    void a_programme_has_what_it_has() {
        assertThat(PROGRAM).isValid().hasItem(8).hasPartner("jvoad").hasCollaboration("6-3");
        assertThat(PROGRAM).item(8).hasNumber(8).hasPartner("jvoad").isUnder("towns");
        assertThat(PROGRAM).item(10).isCrossCutting();
        assertThat(PROGRAM)
                .partner("jvoad")
                .hasName("全国災害ボランティア支援団体ネットワーク")
                .isOrganization()
                .collaboratesOn(8);
        assertThat(Fixtures.small()).partner("schools").isGroup().hasKind(PartnerKind.UNIVERSITY);
        assertThat(Fixtures.anItem().build()).hasTitle("浜を守る");
    }

    @Test
    void an_item_and_a_partner_are_tied_as_the_index_ties_them() {
        ProgramIndex index = Keidanren2021.index();
        for (ActionItem item : PROGRAM.getItems()) {
            for (Partner partner : PROGRAM.getPartners()) {
                if (index.partnersOf(item.getNumber()).contains(partner)) {
                    assertThat(item).in(PROGRAM).hasPartner(partner.getId().value());
                    assertThat(partner)
                            .in(PROGRAM)
                            .collaboratesOn(item.getNumber().value());
                } else {
                    assertThatThrownBy(() -> assertThat(item)
                                    .in(PROGRAM)
                                    .hasPartner(partner.getId().value()))
                            .isInstanceOf(AssertionError.class);
                }
            }
        }
    }

    @Test
    void a_programme_says_what_it_has_instead() {
        assertFails(() -> assertThat(PROGRAM).hasItem(11), """
                Expecting programme keidanren-regional-co-creation 2021-11 to have item 11, but
                  no item "11"; known: "1", "2", "3", "4", "5", "6", "7", "8", "9", "10\"""");
        assertFails(() -> assertThat(PROGRAM).as("the edition of 2021").hasPartner("jvoat"), """
                [the edition of 2021] Expecting programme keidanren-regional-co-creation 2021-11 to have partner jvoat, but
                  no partner "jvoat"; did you mean "jvoad"?""");
        assertFails(() -> assertThat(PROGRAM).hasCollaboration("8-2"), """
                Expecting programme keidanren-regional-co-creation 2021-11 to have collaboration 8-2, but
                  no collaboration "8-2"; did you mean "1-2" or "2-2" or "3-2"?""");
        assertFails(() -> assertThat(Fixtures.small()).item(5).hasTitle("何か"), """
                Expecting programme hamabe 2030-04 to have item 5, but
                  no item "5"; known: "1", "2", "3", "4\"""");
        assertFails(() -> assertThat(BROKEN).isValid(), """
                Expecting no errors, but the report says
                program:/publisher: error KYO-401: there is no partner "hamabe-tow"; did you mean "hamabe-town"?
                errors: 1, warnings: 0""");
    }

    @Test
    void an_item_says_what_it_has_instead() {
        ActionProgram small = Fixtures.small();
        assertFails(() -> assertThat(small).item(1).hasNumber(2), """
                Expecting an item with number 2, but this is
                  1 浜と灯台を守り、子どもに伝える""");
        assertFails(() -> assertThat(small).item(3).hasTitle("畑を起こす"), """
                Expecting item 3 to have the title
                  畑を起こす
                but it has
                  休んだ畑を起こす""");
        assertFails(() -> assertThat(small).item(2).hasPartner("schools"), """
                Expecting item 2 港で働く人を増やす to have partner schools, but it has
                  fishery 浜辺水産
                  hamabe-town 浜辺町""");
        assertFails(() -> assertThat(small).item(4).isUnder("sea"), """
                Expecting item 4 皆で話す場をつくる to stand under thrust sea, but it stands under
                  (nothing)""");
        assertFails(() -> assertThat(small).item(3).isCrossCutting(), """
                Expecting item 3 休んだ畑を起こす to be cross-cutting, but it stands under
                  land 陸を耕す""");
    }

    @Test
    void a_partner_says_what_it_does_instead() {
        ActionProgram small = Fixtures.small();
        assertFails(() -> assertThat(small).partner("shore-university").collaboratesOn(2), """
                Expecting partner shore-university 岸辺大学 to collaborate on item 2, but it collaborates on
                  1 浜と灯台を守り、子どもに伝える
                  4 皆で話す場をつくる""");
        assertFails(() -> assertThat(small).partner("fishery").hasName("水産"), """
                Expecting partner fishery to have the name
                  水産
                but it has
                  浜辺水産""");
        assertFails(() -> assertThat(small).partner("fishery").hasKind(PartnerKind.COUNCIL), """
                Expecting partner fishery 浜辺水産 to be of kind council, but it is of kind
                  company""");
        assertFails(() -> assertThat(small).partner("fishery").isGroup(), """
                Expecting an open group, but this is an organization
                  fishery 浜辺水産""");
        assertFails(() -> assertThat(small).partner("schools").isOrganization(), """
                Expecting an organization, but this is an open group
                  schools 学校""");
    }

    @Test
    void a_report_has_a_problem_of_a_rule_at_a_value_on_a_place() {
        assertThat(REPORT)
                .hasProblem("KYO-401")
                .at("/publisher")
                .on(7, 16)
                .saying("did you mean \"hamabe-town\"?")
                .and()
                .hasProblem("KYO-401");
        assertThat(ProgramValidator.standard().validate(PROGRAM)).isValid();
        assertThat(ProgramValidator.standard().validate(Fixtures.small())).hasNoProblems();
    }

    @Test
    void a_report_says_what_the_problems_are() {
        String said = """
                document:7:16: error KYO-401: there is no partner "hamabe-tow"; did you mean "hamabe-town"?
                      "publisher": "hamabe-tow",
                                   ^
                errors: 1, warnings: 0""";
        assertFails(() -> assertThat(REPORT).isValid(), "Expecting no errors, but the report says\n" + said);
        assertFails(() -> assertThat(REPORT).hasNoProblems(), "Expecting no problems, but the report says\n" + said);
        assertFails(
                () -> assertThat(REPORT).hasProblem("KYO-108"),
                "Expecting a problem KYO-108, but the report says\n" + said);
        assertFails(() -> assertThat(REPORT).hasProblem("KYO-401").at("/partners/0/parent"), """
                Expecting a problem KYO-401 at /partners/0/parent, but there is
                  /publisher 7:16: error KYO-401: there is no partner "hamabe-tow"; did you mean "hamabe-town"?""");
        assertFails(() -> assertThat(REPORT).hasProblem("KYO-401").on(7, 17), """
                Expecting a problem KYO-401 on 7:17, but there is
                  /publisher 7:16: error KYO-401: there is no partner "hamabe-tow"; did you mean "hamabe-town"?""");
        assertFails(() -> assertThat(REPORT).hasProblem("KYO-401").saying("jvoad"), """
                Expecting a problem KYO-401 saying "jvoad", but there is
                  /publisher 7:16: error KYO-401: there is no partner "hamabe-tow"; did you mean "hamabe-town"?""");
    }

    @Test
    void a_provenance_covers_its_source_and_tells_origins() {
        Provenance provenance = Keidanren2021.provenance();
        assertThat(provenance).coversItsSource().hasOrigin("/items/7/title/ja", OriginKind.QUOTED);
        assertFails(() -> assertThat(provenance).hasOrigin("/items/7/title/en", OriginKind.QUOTED), """
                Expecting /items/7/title/en to be quoted, but it is editorial
                  Editorial[note=Our translation of the printed words.]""");
        assertFails(() -> assertThat(provenance).covers(new Coverage(100, 90, 5, 4)), """
                Expecting every character of the source to be accounted for, but it is
                  99 of 100 characters: 90 quoted, 5 layout, 4 white space; 99.00 %""");
    }

    @Test
    void what_nothing_could_have_is_a_mistake_of_the_test() {
        assertThatThrownBy(() -> assertThat(PROGRAM).hasItem(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> assertThat(PROGRAM).hasPartner("日観振")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> assertThat(REPORT).hasProblem("KYO-41"))
                .isInstanceOf(UnknownKeyException.class)
                .hasMessage("no rule \"KYO-41\"; did you mean \"KYO-401\" or \"KYO-101\" or \"KYO-110\"?");
        assertThatThrownBy(() -> assertThat(PROGRAM.item(8)).hasPartner("jvoad"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("say in which programme: assertThat(item).in(program)");
        assertThatThrownBy(() -> assertThat(PROGRAM.getPartners().get(0)).collaboratesOn(8))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("say in which programme: assertThat(partner).in(program)");
    }

    @Test
    void null_is_a_failure() {
        assertFails(() -> assertThat((ActionProgram) null).item(8).hasNumber(8), "\nExpecting actual not to be null");
        assertFails(
                () -> assertThat((ValidationReport) null).hasProblem("KYO-401"), "\nExpecting actual not to be null");
    }

    @Test
    void soft_assertions_tell_all_failures_once_along_the_way() {
        assertThatThrownBy(() -> KyosoSoftAssertions.assertSoftly(softly -> {
                    softly.assertThat(Fixtures.small()).hasItem(9).hasItem(1).hasPartner("jvoad");
                    softly.assertThat(Fixtures.small()).item(9).hasNumber(9).hasPartner("fishery");
                    softly.assertThat(Fixtures.small())
                            .item(3)
                            .hasNumber(2)
                            .isCrossCutting()
                            .hasPartner("fishery");
                    softly.assertThat(Fixtures.small()).partner("fishery").hasName("水産");
                    softly.assertThat(REPORT)
                            .hasProblem("KYO-401")
                            .at("/items")
                            .on(1, 1)
                            .and()
                            .hasProblem("KYO-108")
                            .at("/items")
                            .and()
                            .isValid();
                    softly.assertThat(Keidanren2021.provenance()).hasOrigin("/id", OriginKind.QUOTED);
                    softly.assertThat((ActionProgram) null).item(1).hasNumber(2);
                    softly.assertThat(BROKEN).as("broken").isValid();
                    softly.assertThat(BROKEN).isEqualTo(Fixtures.minimal()).isNotEqualTo(BROKEN);
                    softly.assertThat("協創").isEqualTo("共創");
                    softly.assertThat(BROKEN).isSameAs(PROGRAM);
                    softly.assertThat(BROKEN).hasItem(77);
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(
                        "to have item 9, but",
                        "to have partner jvoad, but",
                        "with number 2",
                        "to be cross-cutting",
                        "to have partner fishery",
                        "to have the name",
                        "at /items, but",
                        "on 1:1, but",
                        "a problem KYO-108, but",
                        "no errors, but",
                        "/id to be quoted",
                        "not to be null",
                        "共創")
                .hasMessageContaining("[broken] Expecting no errors")
                .hasMessageContaining("18 failures")
                .hasMessageNotContaining("77");
    }

    private static void assertFails(ThrowingCallable assertion, String message) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessage(message);
    }
}

package io.github.kyoso.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.kyoso.UnknownKeyException;
import io.github.kyoso.testkit.BrokenProgram.Expected;
import io.github.kyoso.testkit.ConstraintSites.Site;
import io.github.kyoso.validation.Problem;
import io.github.kyoso.validation.ProgramValidator;
import io.github.kyoso.validation.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The corpus: each document breaks what it says it breaks, and no rule and no constraint is without one. */
class BrokenProgramTest {
    private static final ProgramValidator VALIDATOR = ProgramValidator.standard();

    static List<NearlyBrokenProgram> nearlyBroken() {
        return NearlyBrokenProgram.all();
    }

    @ParameterizedTest
    @BrokenPrograms
    void each_broken_document_has_exactly_the_problems_of_the_manifest(BrokenProgram document) {
        List<Expected> found = VALIDATOR.validate(document.json()).problems().stream()
                .map(each -> new Expected(
                        each.code(),
                        document.problems().get(0).pointer().equals("*") ? "*" : each.pointer(),
                        each.line(),
                        each.column()))
                .toList();

        // A report goes by place; the corpus begins with what the document is an example of.
        assertThat(found)
                .isEqualTo(document.problems().stream()
                        .sorted(Comparator.comparingInt(Expected::line).thenComparingInt(Expected::column))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("nearlyBroken")
    void a_document_that_comes_close_has_none(NearlyBrokenProgram document) {
        assertThat(VALIDATOR.validate(document.json()).problems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_rule_is_broken_by_a_document_and_nearly_by_another(Rule rule) {
        String name = rule.name().toLowerCase(Locale.ROOT).replace('_', '-');

        assertThat(BrokenProgram.all())
                .flatExtracting(BrokenProgram::problems)
                .extracting(Expected::code)
                .contains(rule.code());
        assertThat(nearlyBroken()).extracting(NearlyBrokenProgram::name).contains(name + ".json");
    }

    @Test
    void a_rule_is_shown_by_the_documents_that_bear_its_name() {
        assertThat(BrokenProgram.of("KYO-403"))
                .extracting(BrokenProgram::name)
                .contains("parent-cycle-of-one.json", "parent-cycle-of-three.json")
                .allMatch(name -> name.startsWith("parent-cycle"));
        assertThat(BrokenProgram.of("KYO-401"))
                .filteredOn(each -> each.name().equals("dangling-reference-item.json"))
                .extracting(BrokenProgram::pointer, BrokenProgram::line, BrokenProgram::column)
                .containsExactly(tuple("/collaborations/0/item", 36, 15));
    }

    @Test
    void a_code_that_no_rule_has_is_refused_with_those_that_are_near() {
        assertThatThrownBy(() -> BrokenProgram.of("KYO-419"))
                .isInstanceOf(UnknownKeyException.class)
                .hasMessage("no rule \"KYO-419\"; did you mean \"KYO-109\" or \"KYO-110\" or \"KYO-111\"?");
    }

    @Test
    void every_constraint_of_every_fact_is_broken_by_a_document() {
        Set<Site> broken = BrokenProgram.all().stream()
                .flatMap(document -> document.problems().stream()
                        .flatMap(each -> ConstraintSites.brokenBy(each, new String(document.json(), UTF_8)).stream()))
                .collect(Collectors.toSet());
        Set<String> missed = new TreeSet<>();
        ConstraintSites.all().stream()
                .filter(each -> !broken.contains(each))
                .map(Site::toString)
                .forEach(missed::add);

        assertThat(ConstraintSites.all()).hasSizeGreaterThan(60);
        assertThat(missed).isEmpty();
    }

    @ParameterizedTest
    @BrokenPrograms
    void the_value_that_is_shown_is_short_and_can_be_seen(BrokenProgram document) {
        for (Problem each :
                VALIDATOR.withLocale(Locale.JAPANESE).validate(document.json()).problems()) {
            assertThat(each.value()).hasSizeLessThanOrEqualTo(80).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}]");
            assertThat(each.message() + each.suggestion()).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}]|\\{[0-2]}");
            assertThat(each.suggestion()).isNotBlank();
        }
    }
}

package io.github.kyoso.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kyoso.testkit.BrokenDocument.Expected;
import io.github.kyoso.testkit.ConstraintSites.Site;
import io.github.kyoso.validation.Problem;
import io.github.kyoso.validation.ProgramValidator;
import io.github.kyoso.validation.Rule;
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
class BrokenDocumentTest {
    private static final ProgramValidator VALIDATOR = ProgramValidator.standard();

    static List<BrokenDocument> broken() {
        return BrokenDocument.all();
    }

    static List<NearlyBrokenDocument> nearlyBroken() {
        return NearlyBrokenDocument.all();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void each_broken_document_has_exactly_the_problems_of_the_manifest(BrokenDocument document) {
        List<Expected> found = VALIDATOR.validate(document.bytes()).problems().stream()
                .map(each -> new Expected(
                        each.code(),
                        document.problems().get(0).pointer().equals("*") ? "*" : each.pointer(),
                        each.line(),
                        each.column()))
                .toList();

        assertThat(found).isEqualTo(document.problems());
    }

    @ParameterizedTest
    @MethodSource("nearlyBroken")
    void a_document_that_comes_close_has_none(NearlyBrokenDocument document) {
        assertThat(VALIDATOR.validate(document.bytes()).problems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_rule_is_broken_by_a_document_and_nearly_by_another(Rule rule) {
        String name = rule.name().toLowerCase(Locale.ROOT).replace('_', '-');

        assertThat(broken())
                .flatExtracting(BrokenDocument::problems)
                .extracting(Expected::code)
                .contains(rule.code());
        assertThat(nearlyBroken()).extracting(NearlyBrokenDocument::name).contains(name + ".json");
    }

    @Test
    void every_constraint_of_every_fact_is_broken_by_a_document() {
        Set<Site> broken = broken().stream()
                .flatMap(document -> document.problems().stream()
                        .flatMap(each -> ConstraintSites.brokenBy(each, new String(document.bytes(), UTF_8)).stream()))
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
    @MethodSource("broken")
    void the_value_that_is_shown_is_short_and_can_be_seen(BrokenDocument document) {
        for (Problem each :
                VALIDATOR.withLocale(Locale.JAPANESE).validate(document.bytes()).problems()) {
            assertThat(each.value()).hasSizeLessThanOrEqualTo(80).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}]");
            assertThat(each.message() + each.suggestion()).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}]|\\{[0-2]}");
            assertThat(each.suggestion()).isNotBlank();
        }
    }
}

package io.github.kyoso;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kyoso.Faults.Fault;
import io.github.kyoso.validation.Problem;
import io.github.kyoso.validation.ProgramValidator;
import io.github.kyoso.validation.Rule;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a stranger's Bean Validation finds wrong with a value, the report has, at the same place. */
class ConstraintsReportedTest {
    private static final Map<Class<?>, Set<Rule>> RULES = Map.of(
            NotNull.class, Set.of(Rule.NULL_VALUE),
            NotEmpty.class, Set.of(Rule.NULL_VALUE, Rule.EMPTY_LIST),
            Pattern.class, Set.of(Rule.MALFORMED_READING),
            WebPage.class, Set.of(Rule.NOT_A_WEB_PAGE),
            Text.class,
                    Set.of(
                            Rule.BLANK_TEXT,
                            Rule.CONTROL_CHARACTER,
                            Rule.BIDIRECTIONAL_CONTROL,
                            Rule.LONE_SURROGATE,
                            Rule.TEXT_TOO_LONG));

    static List<Fault> faults() {
        return Faults.in(SmallProgram.program()).all();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void every_planted_fault_is_a_problem_with_the_pointer_of_its_value(Fault fault) {
        String pointer = "/"
                + fault.path()
                        .replace(".<list element>", "")
                        .replaceAll("[.\\[]", "/")
                        .replace("]", "");

        List<Problem> problems =
                ProgramValidator.standard().validate(fault.program()).problems();

        assertThat(problems)
                .filteredOn(each -> each.pointer().equals(pointer))
                .extracting(Problem::rule)
                .containsAnyElementsOf(RULES.get(fault.constraint()));
    }
}

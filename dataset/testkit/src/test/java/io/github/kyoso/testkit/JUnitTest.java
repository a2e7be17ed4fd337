package io.github.kyoso.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import io.github.kyoso.ActionProgram;
import io.github.kyoso.dataset.Keidanren2021;
import io.github.kyoso.query.ProgramIndex;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.platform.commons.JUnitException;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** What JUnit is given, and what it says where something else was asked for. */
@KyosoTest
class JUnitTest {
    private static int others;

    @Test
    void is_given_the_bundled_programme_and_its_index(ActionProgram program, ProgramIndex index) {
        assertThat(program).isSameAs(Keidanren2021.program());
        assertThat(index).isSameAs(Keidanren2021.index());
    }

    @Test
    void is_given_a_programme_beside_the_test_class(
            @ProgramFile("hill.json") ActionProgram program, @ProgramFile("hill.json") ProgramIndex index) {
        assertThat(program.getTitle().getJa()).isEqualTo("丘の協創");
        assertThat(index.program()).isEqualTo(program);
    }

    @Test
    void is_given_a_programme_by_its_whole_path(
            @ProgramFile("/META-INF/kyoso/fixtures/small.json") ActionProgram program) {
        assertThat(program).isEqualTo(Fixtures.small());
    }

    @ParameterizedTest
    @BrokenPrograms({"KYO-402", "KYO-403"})
    void is_given_the_broken_programmes_of_some_rules(BrokenProgram broken) {
        assertThat(broken.code()).isIn("KYO-402", "KYO-403");
    }

    @Test
    void is_given_as_many_broken_programmes_as_there_are() {
        others = 0;
        run("counts", BrokenProgram.class);

        assertThat(others).isEqualTo(BrokenProgram.all().size()).isGreaterThan(150);
    }

    @Test
    void says_where_it_looked_for_a_file_that_is_not_there() {
        assertThat(failureOf("misses", ActionProgram.class))
                .isInstanceOf(ParameterResolutionException.class)
                .hasMessageStartingWith("@ProgramFile(\"nowhere.json\") of io.github.kyoso.testkit.JUnitTest$Wrong: no"
                        + " resource io/github/kyoso/testkit/nowhere.json; it belongs into"
                        + " src/test/resources/io/github/kyoso/testkit/nowhere.json");
    }

    @Test
    void shows_the_report_of_a_programme_that_is_not_valid() {
        assertThat(failureOf("reads", ActionProgram.class))
                .isInstanceOf(ParameterResolutionException.class)
                .hasMessage("@ProgramFile(\"broken-hill.json\") of io.github.kyoso.testkit.JUnitTest$Wrong is no valid"
                        + " programme:\n"
                        + """
                        document:27:22: error KYO-401: there is no partner "hil"; did you mean "hill"?
                                      "partner": "hil",
                                                 ^
                        errors: 1, warnings: 0
                        """);
    }

    @Test
    void refuses_a_file_for_a_parameter_that_is_no_programme() {
        assertThat(failureOf("misplaces", String.class))
                .isInstanceOf(ParameterResolutionException.class)
                .hasMessageContaining("@ProgramFile stands before a parameter of type java.lang.String; it can stand"
                        + " before an ActionProgram or a ProgramIndex");
    }

    @Test
    void refuses_a_code_that_no_rule_has() {
        assertThat(failureOf("mistypes", BrokenProgram.class))
                .isInstanceOf(JUnitException.class)
                .hasMessage("@BrokenPrograms: no rule \"KYO-999\"; did you mean \"KYO-109\" or \"KYO-209\"?");
    }

    private static List<Event> run(String method, Class<?> parameter) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectMethod(Wrong.class, method, parameter.getName()))
                .execute()
                .allEvents()
                .list();
    }

    private static Throwable failureOf(String method, Class<?> parameter) {
        return run(method, parameter).stream()
                .flatMap(event -> event.getPayload(org.junit.platform.engine.TestExecutionResult.class).stream())
                .flatMap(result -> result.getThrowable().stream())
                .findFirst()
                .map(Objects::requireNonNull)
                .orElseThrow(() -> new AssertionError(method + " did not fail"));
    }

    /** Not run by itself: Surefire leaves nested classes that are static to those who name them. */
    @KyosoTest
    static class Wrong {
        @Test
        void misses(@ProgramFile("nowhere.json") ActionProgram program) {}

        @Test
        void reads(@ProgramFile("broken-hill.json") ActionProgram program) {}

        @Test
        void misplaces(@ProgramFile("hill.json") String program) {}

        @ParameterizedTest
        @BrokenPrograms("KYO-999")
        void mistypes(BrokenProgram broken) {}

        @ParameterizedTest
        @BrokenPrograms
        void counts(BrokenProgram broken) {
            others++;
        }
    }
}

package io.github.kyoso;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import io.github.kyoso.wrong.WrongNoun;
import io.github.kyoso.wrong.json.WrongReader;
import io.github.kyoso.wrong.query.WrongService;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The map of the rooms and the habits of the house, held by every class of ours and broken by the wrong ones. */
class ArchitectureTest {
    private static final String ROOT = ActionProgram.class.getPackageName();
    private static final String WRONG_ROOT = WrongNoun.class.getPackageName();
    private static final JavaClasses OURS = ours();
    private static final JavaClasses WRONG =
            new ClassFileImporter().importClasses(WrongNoun.class, WrongReader.class, WrongService.class);

    /** As the sources write them. */
    private static final Set<String> SEPARATORS = Set.of("\",\"", "\" \"", "\"\\n\"", "\"\\\\|\"");

    static Stream<ArchRule> laws() {
        return Stream.concat(
                Architecture.arrows(ROOT).stream(),
                Stream.of(
                        Architecture.map(ROOT),
                        Architecture.asksNoMachine(),
                        Architecture.opensNoDoor(),
                        Architecture.matchesNoRegularExpression(),
                        Architecture.keepsNothingInStaticFields(),
                        Architecture.hasNoWornOutNames()));
    }

    @Test
    void the_classes_that_are_judged_are_those_of_the_library() {
        assertThat(OURS.contain(ActionProgram.class)).isTrue();
        assertThat(OURS.contain(ArchitectureTest.class)).isFalse();
        assertThat(OURS).hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @MethodSource("laws")
    void every_class_of_ours_keeps(ArchRule law) {
        law.check(OURS);
    }

    @Test
    void an_arrow_that_is_not_on_the_map_is_seen() {
        List<String> broken = Architecture.arrows(WRONG_ROOT).stream()
                .map(law -> law.evaluate(WRONG))
                .filter(EvaluationResult::hasViolation)
                .map(result -> result.getFailureReport().getDetails().get(0).replaceAll(" in \\(.*", ""))
                .toList();
        assertThat(broken)
                .containsExactlyInAnyOrder(
                        "Constructor <io.github.kyoso.wrong.WrongNoun.<init>()> calls constructor"
                                + " <io.github.kyoso.wrong.json.WrongReader.<init>()>",
                        "Constructor <io.github.kyoso.wrong.query.WrongService.<init>()> calls constructor"
                                + " <io.github.kyoso.wrong.json.WrongReader.<init>()>");
        assertThat(Architecture.map(ROOT).evaluate(WRONG).hasViolation()).isTrue();
    }

    @Test
    void a_question_to_the_machine_is_seen_as_a_call_in_a_lambda_and_as_a_method_reference() {
        assertThat(details(Architecture.asksNoMachine()))
                .hasSize(5)
                .anyMatch(detail -> detail.contains("calls method <java.lang.String.getBytes()>"))
                .anyMatch(detail -> detail.contains("calls method <java.lang.String.toUpperCase()>"))
                .anyMatch(detail -> detail.contains("references method <java.lang.String.toLowerCase()>"))
                .anyMatch(detail -> detail.contains("<java.io.InputStreamReader.<init>(java.io.InputStream)>"))
                .anyMatch(detail -> detail.contains("<java.time.LocalDate.now()>"));
        assertThat(details(Architecture.opensNoDoor()))
                .anyMatch(detail -> detail.contains("java.net.URL"))
                .anyMatch(detail -> detail.contains("java.util.ServiceLoader"));
    }

    @Test
    void a_regular_expression_is_seen_also_where_a_text_compiles_it() {
        assertThat(details(Architecture.matchesNoRegularExpression()))
                .singleElement()
                .asString()
                .contains("<java.lang.String.replaceAll(java.lang.String, java.lang.String)>");
    }

    /** What it is given is a regular expression, but of one character that means itself none is compiled. */
    @Test
    void texts_are_split_at_one_character() throws IOException {
        List<String> given = new ArrayList<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path each : sources.filter(Files::isRegularFile).toList()) {
                String[] pieces = Files.readString(each).split("\\.split\\(");
                given.addAll(List.of(pieces).subList(1, pieces.length));
            }
        }
        assertThat(given)
                .hasSizeGreaterThan(5)
                .allMatch(each -> SEPARATORS.contains(each.substring(0, each.indexOf('"', 1) + 1)));
    }

    @Test
    void a_static_field_that_can_be_set_and_a_worn_out_name_are_seen() {
        assertThat(details(Architecture.keepsNothingInStaticFields()))
                .singleElement()
                .asString()
                .startsWith("Field <io.github.kyoso.wrong.query.WrongService.last> does not have modifier FINAL");
        assertThat(details(Architecture.hasNoWornOutNames()))
                .singleElement()
                .asString()
                .contains("io.github.kyoso.wrong.query.WrongService");
    }

    static Stream<String> machineDependent() {
        return Architecture.MACHINE_DEPENDENT.stream();
    }

    @ParameterizedTest
    @MethodSource("machineDependent")
    void what_is_forbidden_exists(String fullName) throws ClassNotFoundException {
        Class<?> owner = Class.forName(fullName.replaceAll("(\\.<init>|\\.\\w+)\\(.*", ""));
        Stream<String> constructors = Stream.of(owner.getConstructors())
                .map(constructor -> fullName(owner, "<init>", constructor.getParameterTypes()));
        Stream<String> methods = Stream.of(owner.getMethods())
                .map(method -> fullName(method.getDeclaringClass(), method.getName(), method.getParameterTypes()));
        assertThat(Stream.concat(constructors, methods)).contains(fullName);
    }

    private static String fullName(Class<?> owner, String name, Class<?>... parameters) {
        return Stream.of(parameters)
                .map(Class::getName)
                .collect(Collectors.joining(", ", owner.getName() + "." + name + "(", ")"));
    }

    private static List<String> details(ArchRule law) {
        return law.evaluate(WRONG).getFailureReport().getDetails();
    }

    private static JavaClasses ours() {
        try {
            Path classes = Path.of(ActionProgram.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return new ClassFileImporter().importPath(classes);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}

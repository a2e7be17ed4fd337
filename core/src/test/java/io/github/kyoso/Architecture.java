package io.github.kyoso;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;

/** The laws of the house, for a root package with rooms beneath it. */
final class Architecture {
    /** Which rooms a room may enter; every room may import the nouns. */
    static final Map<String, Set<String>> ARROWS = Map.of(
            "json", Set.of(),
            "validation", Set.of("json"),
            "provenance", Set.of("json"),
            "query", Set.of(),
            "diff", Set.of("json"),
            "render", Set.of("query"),
            "jackson3", Set.of());

    /** What answers by the default locale, charset or time zone, or by what else is set on a machine. */
    static final List<String> MACHINE_DEPENDENT = lines("machine-dependent.txt");

    private static final String WORN_OUT_NAMES = ".*(Utils?|Helpers?|Managers?|Impl|Services?|Dto)";

    private static final Set<String> EXPRESSIONS = Set.of("matches", "replaceAll", "replaceFirst");

    private Architecture() {}

    /** {@return one law for the nouns and one for each room: whom it may import} */
    static List<ArchRule> arrows(String root) {
        List<ArchRule> laws = new ArrayList<>();
        laws.add(entersNone(root, root, List.of(root)));
        ARROWS.forEach((room, others) -> {
            Stream<String> open =
                    Stream.concat(Stream.of(room), others.stream()).map(other -> root + "." + other + "..");
            laws.add(entersNone(
                    root,
                    root + "." + room + "..",
                    Stream.concat(Stream.of(root), open).toList()));
        });
        return laws;
    }

    private static ArchRule entersNone(String root, String room, List<String> open) {
        return noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat(
                        resideInAPackage(root + "..").and(not(resideInAnyPackage(open.toArray(String[]::new)))))
                .as("classes in " + room + " import nothing of ours but " + open)
                .allowEmptyShould(true);
    }

    /** {@return the law that each room is on the map} */
    static ArchRule map(String root) {
        Stream<String> rooms = ARROWS.keySet().stream().map(room -> root + "." + room + "..");
        return classes()
                .should()
                .resideInAnyPackage(Stream.concat(Stream.of(root), rooms).toArray(String[]::new));
    }

    static ArchRule asksNoMachine() {
        return noClasses()
                .should()
                .accessTargetWhere(describe(
                        "depends on the machine",
                        access -> MACHINE_DEPENDENT.contains(access.getTarget().getFullName())));
    }

    static ArchRule opensNoDoor() {
        return noClasses()
                .should()
                .dependOnClassesThat(
                        belongToAnyOf(ServiceLoader.class, URL.class, URLConnection.class, URLClassLoader.class))
                .orShould()
                .dependOnClassesThat(resideInAPackage("java.net.http"));
    }

    /** {@return the law that nothing backtracks; {@code split} does not where it is given one character} */
    static ArchRule matchesNoRegularExpression() {
        return noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("java.util.regex"))
                .orShould()
                .accessTargetWhere(describe(
                        "compiles a regular expression",
                        access -> access.getTarget().getOwner().isEquivalentTo(String.class)
                                && EXPRESSIONS.contains(access.getTarget().getName())));
    }

    static ArchRule keepsNothingInStaticFields() {
        return fields().that().areStatic().should().beFinal();
    }

    static ArchRule hasNoWornOutNames() {
        return noClasses()
                .should()
                .haveNameMatching(WORN_OUT_NAMES)
                .orShould()
                .resideInAnyPackage("..util..", "..impl..", "..service..", "..dto..", "..manager..", "..helper..");
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Architecture.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

/**
 * What tests of an application that builds on Kyoso can start from.
 *
 * <p>{@link io.github.kyoso.testkit.Fixtures} is the way in:
 *
 * <pre>{@code
 * ActionProgram program = Fixtures.keidanren2021();
 * }</pre>
 *
 * <p>JUnit and AssertJ are those of the application. Whoever uses neither the annotations nor the assertions needs neither.
 */
module io.github.kyoso.testkit {
    requires transitive io.github.kyoso.dataset;
    requires static org.assertj.core;
    requires static org.jspecify;
    requires static org.junit.jupiter.api;
    requires static org.junit.jupiter.params;

    exports io.github.kyoso.testkit;

    // JUnit makes the extensions by reflection.
    opens io.github.kyoso.testkit;
}

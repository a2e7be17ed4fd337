/**
 * What tests of an application that builds on Kyoso can start from.
 *
 * <p>{@link io.github.kyoso.testkit.Fixtures} is the way in:
 *
 * <pre>{@code
 * ActionProgram program = Fixtures.keidanren2021();
 * }</pre>
 */
module io.github.kyoso.testkit {
    requires transitive io.github.kyoso.dataset;
    requires static org.jspecify;

    exports io.github.kyoso.testkit;
}

package io.github.kyoso.testkit;

import static io.github.kyoso.testkit.Golden.assertMatchesGolden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ResourceLock(Resources.SYSTEM_PROPERTIES)
class GoldenTest {
    private static final String KEPT = "一の浜\n二の浜\n三の浜\n四の浜\n五の浜\n六の浜\n七の浜\n";
    private static final String HOW =
            "run this test with -Dkyoso.golden.rewrite=<the absolute path of src/test/resources>";

    @AfterEach
    void compare_again() {
        System.clearProperty(Golden.REWRITE);
    }

    @Test
    void a_text_that_is_the_kept_one_passes() {
        assertMatchesGolden(KEPT, "shores.txt");
        assertMatchesGolden(Fixtures.minimal(), "minimal.json");
    }

    @Test
    void a_text_that_is_not_is_shown_beside_it() {
        String actual = "一の浜\n二の浜\n三の浜\n四の岬\n五の浜\n五と半の浜\n七の浜\n";

        assertThatThrownBy(() -> assertMatchesGolden(actual, "shores.txt"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        the text is not that of io/github/kyoso/testkit/shores.txt (- kept, + actual):
                          … line 2
                          二の浜
                          三の浜
                        - 四の浜
                        + 四の岬
                          五の浜
                        - 六の浜
                        + 五と半の浜
                          七の浜
                        if the actual text is right, %s""".formatted(HOW));
    }

    @Test
    void what_cannot_be_seen_is_shown() {
        assertThatThrownBy(() -> assertMatchesGolden(KEPT.replace("三の浜\n", "三の\u200B浜\r\n"), "shores.txt"))
                .hasMessageContaining("- 三の浜\n+ 三の\\u{200b}浜\\r\n");
        assertThatThrownBy(() -> assertMatchesGolden(KEPT.stripTrailing(), "shores.txt"))
                .hasMessageContaining("- 七の浜\n+ 七の浜⏎ missing\n");
        assertThatThrownBy(() -> assertMatchesGolden("", "shores.txt")).hasMessageContaining("- 一の浜\n- 二の浜\n");
    }

    @Test
    void of_very_different_texts_the_first_lines_are_shown() {
        assertThatThrownBy(() -> assertMatchesGolden("波\n".repeat(1_000_000), "shores.txt"))
                .hasMessageContaining("- 七の浜\n")
                .hasMessageContaining("\n  … 999947 lines more\n");
    }

    @Test
    void a_text_that_was_never_kept_is_an_error_that_says_how() {
        assertThatThrownBy(() -> assertMatchesGolden(KEPT, "never.txt"))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        "no golden file io/github/kyoso/testkit/never.txt is kept; to keep the actual text, " + HOW);
    }

    @Test
    void the_switch_keeps_the_actual_text(@TempDir Path resources) {
        System.setProperty(Golden.REWRITE, resources.toString());
        assertMatchesGolden(KEPT, "never.txt");
        assertMatchesGolden("\uFEFF" + KEPT, "shores.txt");

        assertThat(resources.resolve("io/github/kyoso/testkit/never.txt")).hasContent(KEPT);
        assertThat(resources.resolve("io/github/kyoso/testkit/shores.txt")).hasContent("\uFEFF" + KEPT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "true", "src/test/resources", "/no/such/folder"})
    void the_switch_must_be_the_whole_path_of_a_folder(String value) {
        System.setProperty(Golden.REWRITE, value);
        assertThatThrownBy(() -> assertMatchesGolden(KEPT, "shores.txt"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the system property kyoso.golden.rewrite must be the absolute path of the root of the test"
                        + " resources, but was \"" + value + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/etc/passwd", "../../secret", "a\\b"})
    void a_name_stays_in_its_package(String name) {
        assertThatThrownBy(() -> assertMatchesGolden(KEPT, name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the name must be that of a file in the package of io.github.kyoso.testkit.GoldenTest, but was"
                                + " \"" + name + "\"");
    }
}

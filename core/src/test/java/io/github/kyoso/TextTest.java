package io.github.kyoso;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people can read and quote, and what only looks like it. */
class TextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "地方自治体(鳥取県など)",
                "a",
                "海 辺\u3000町",
                "𠮷田川",
                "か\u3099", // as a decomposing keyboard stores が
                "①㈱ｶﾞ～〜−",
                "葛\uDB40\uDD00城市", // the character with the variant that a name is registered with
                "👨\u200D👩\u200D👧", // one picture of three, joined by zero width joiners
                "<script>alert(1)</script> {0} ${1+1}" // escaped wherever it goes out
            })
    void takes_whatever_may_be_printed(String text) {
        assertThat(isText(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\u00A0\u2003", "\u200B", "\uFEFF", " \u2060\u00AD"})
    void refuses_what_nobody_can_see(String text) {
        assertThat(isText(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"海\n辺", "海\r\n辺", "海\u2028辺", "海\u2029辺", "海\u0085辺"})
    void refuses_what_is_more_than_one_line(String text) {
        assertThat(isText(text)).isFalse();
    }

    @Test
    void refuses_every_control_character_bidirectional_control_and_half_pair_wherever_it_stands() {
        int[] refused = IntStream.concat(
                        IntStream.range(0, Character.MAX_CODE_POINT + 1)
                                .filter(c -> Character.getType(c) == Character.CONTROL
                                        || Character.getType(c) == Character.SURROGATE),
                        "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069".chars())
                .toArray();
        assertThat(refused).hasSize(65 + 2048 + 12);
        for (int c : refused) {
            String text = Character.toString(c);
            assertThat(isText(text + "海")).as("U+%04X in front", c).isFalse();
            assertThat(isText("海" + text)).as("U+%04X behind", c).isFalse();
        }
    }

    @Test
    void takes_ten_thousand_characters_and_no_more() {
        assertThat(isText("海".repeat(10_000))).isTrue();
        assertThat(isText("海".repeat(10_001))).isFalse();
    }

    private static boolean isText(String text) {
        return new TextValidator().isValid(text, null);
    }
}

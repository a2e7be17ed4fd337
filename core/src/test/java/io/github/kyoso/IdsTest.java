package io.github.kyoso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The one rule of all ids, tried on each record of a text that has no check digit. */
class IdsTest {
    private static final String ALL = "abcdefghijklmnopqrstuvwxyz0123456789-";

    static Stream<Class<?>> ids() {
        return Model.leaves().stream()
                .filter(type -> type.isRecord() && type.getRecordComponents()[0].getType() == String.class)
                .filter(type -> type != CorporateNumber.class && type != LocalGovernmentCode.class);
    }

    @Test
    void these_are_the_ids() {
        assertThat(ids()).hasSize(7).contains(PartnerId.class, Edition.class);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void takes_1_to_100_characters_of_its_alphabet(Class<?> id) {
        for (String text : List.of("a", "0", "-", ALL, "a".repeat(100))) {
            assertThat(of(id, text)).hasToString(text).isEqualTo(of(id, text)).hasSameHashCodeAs(of(id, text));
        }
        assertThat(of(id, "6-3")).isNotEqualTo(of(id, "6-4"));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void refuses_every_other_character_and_shows_where_it_is(Class<?> id) {
        IntStream.concat(IntStream.range(0, 0x100), "ａ０－ıКⅧ".chars())
                .filter(c -> ALL.indexOf(c) < 0)
                .forEach(c -> {
                    String text = "a" + (char) c;
                    assertThatIllegalArgumentException()
                            .isThrownBy(() -> of(id, text))
                            .withMessage(noun(id) + " must be made of a-z, 0-9 and \"-\", but was " + Quotation.of(text)
                                    + ": see character 2");
                });
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(id, "\u202Ejvoad\n"))
                .withMessage(noun(id) + " must be made of a-z, 0-9 and \"-\", but was \"\\u{202e}jvoad\\u{a}\""
                        + ": see character 1");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void refuses_what_is_too_short_or_too_long(Class<?> id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(id, ""))
                .withMessage(noun(id) + " must have 1 to 100 characters, but has 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(id, "a".repeat(101)))
                .withMessage(noun(id) + " must have 1 to 100 characters, but has 101");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void refuses_null_by_name(Class<?> id) {
        assertThatNullPointerException().isThrownBy(() -> of(id, null)).withMessage(noun(id));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void is_ordered_by_text(Class<?> id) {
        assertThat(Stream.of("b", "a", "10", "-", "9", "a-1")
                        .map(text -> of(id, text))
                        .sorted())
                .extracting(Object::toString)
                .containsExactly("-", "10", "9", "a", "a-1", "b");
    }

    @Test
    void an_item_number_is_1_or_more_and_is_ordered_by_number() {
        assertThat(ItemNumber.of(10)).isGreaterThan(ItemNumber.of(9)).hasToString("10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ItemNumber.of(0))
                .withMessage("item number must be 1 or more, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ItemNumber.of(Integer.MIN_VALUE))
                .withMessage("item number must be 1 or more, but was -2147483648");
    }

    /** {@return the words in the name of the class: {@code "partner id"}} */
    private static String noun(Class<?> id) {
        return id.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static Object of(Class<?> id, String text) {
        return Model.call(Model.method(id, "of", String.class), null, text);
    }
}

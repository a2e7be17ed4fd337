package io.github.kyoso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people are told who ask for what is not there. */
class UnknownKeyExceptionTest {
    private static final List<String> PARTNERS = List.of("jvoad", "mlit", "j-league", "maff", "tottori");

    @ParameterizedTest
    @CsvSource({
        "jvoat, jvoad", // one replaced
        "jvod, jvoad", // one left out
        "jvoaad, jvoad", // one put in
        "jvaod, jvoad", // two swapped
        "JVOAD, jvoad", // letter case
        "jleague, j-league",
        "tottri, tottori"
    })
    void suggests_what_was_probably_meant(String key, String meant) {
        UnknownKeyException e = new UnknownKeyException("partner", key, PARTNERS);
        assertThat(e).hasMessage("no partner \"%s\"; did you mean \"%s\"?", key, meant);
        assertThat(e.noun()).isEqualTo("partner");
        assertThat(e.key()).isEqualTo(key);
        assertThat(e.nearest()).containsExactly(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "az-AZ", "lt-LT", "ja-JP"})
    void letter_case_is_that_of_no_language(String tag) {
        List<String> known = List.of("mini-kiki");
        assertThat(DefaultLocale.during(tag, () -> new UnknownKeyException("partner", "MINI-KIKI", known)))
                .hasMessage("no partner \"MINI-KIKI\"; did you mean \"mini-kiki\"?");
    }

    @Test
    void suggests_three_at_most_the_nearest_first() {
        List<String> known = List.of("item-33", "item-22", "item-21", "item-2", "other");
        UnknownKeyException e = new UnknownKeyException("item", "item-2x", known);
        assertThat(e).hasMessage("no item \"item-2x\"; did you mean \"item-22\" or \"item-21\" or \"item-2\"?");
        assertThat(e.nearest()).containsExactly("item-22", "item-21", "item-2");
    }

    @Test
    void lists_what_is_known_where_nothing_is_near_up_to_24() {
        List<String> known = IntStream.range(0, 25)
                .mapToObj(i -> "place-" + (char) ('a' + i))
                .toList();
        assertThat(new UnknownKeyException("place", "?", known.subList(0, 2)))
                .hasMessage("no place \"?\"; known: \"place-a\", \"place-b\"");
        assertThat(new UnknownKeyException("place", "?", known.subList(0, 24))).hasMessageEndingWith(", \"place-x\"");
        assertThat(new UnknownKeyException("place", "?", known)).hasMessage("no place \"?\"");
        assertThat(new UnknownKeyException("place", "?", List.of())).hasMessage("no place \"?\"; there is none");
    }

    @Test
    void shows_a_hostile_key_escaped_and_cut_and_does_not_think_about_it_for_long() {
        String hostile = "\u202E\"\n\uD842".repeat(100_000);
        List<String> known = List.of("a", hostile.substring(1));
        assertThat(new UnknownKeyException("partner", hostile, known).getMessage())
                .startsWith("no partner \"\\u{202e}\\\"\\u{a}\\u{d842}")
                .hasSizeLessThan(2000)
                .doesNotContain("\n")
                .doesNotContain("\u202E");
    }

    @Test
    void names_the_item_that_a_programme_does_not_have() {
        ActionProgram program = SmallProgram.program();
        assertThatExceptionOfType(UnknownKeyException.class)
                .isThrownBy(() -> program.item(17))
                .withMessage("no item \"17\"; known: \"1\", \"2\", \"3\", \"4\"");
        assertThatExceptionOfType(UnknownKeyException.class)
                .isThrownBy(() -> program.item(ItemNumber.of(200)))
                .withMessage("no item \"200\"; known: \"1\", \"2\", \"3\", \"4\"");
    }

    @Test
    void refuses_null_by_name_and_cannot_be_changed() {
        assertThatNullPointerException()
                .isThrownBy(() -> new UnknownKeyException("partner", null, PARTNERS))
                .withMessage("partner");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> new UnknownKeyException("partner", "jvoat", PARTNERS)
                        .nearest()
                        .clear());
    }

    @Test
    void survives_serialization_with_its_message_and_without_its_suggestions() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new UnknownKeyException("partner", "jvoat", Collections.unmodifiableList(PARTNERS)));
        }
        UnknownKeyException read = (UnknownKeyException) read(bytes.toByteArray());
        assertThat(read).hasMessage("no partner \"jvoat\"; did you mean \"jvoad\"?");
        assertThat(read.key()).isEqualTo("jvoat");
        assertThat(read.nearest()).isEmpty();
    }

    private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }
}

package io.github.kyoso.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kyoso.Model;
import io.github.kyoso.PartialDate;
import io.github.kyoso.Text;
import io.github.kyoso.TextValidator;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The patterns of the schemas mean what the nouns mean, and take nobody's time. */
class SchemaPatternsTest {
    private static final int LENGTH = 20_000;

    /** What an adversary repeats: single characters that the patterns know, and two in turn. */
    private static final List<String> UNITS = List.of(
            "a",
            "0",
            "-",
            ".",
            ":",
            "/",
            "?",
            "#",
            "%",
            "[",
            "ァ",
            "・",
            " ",
            "\u200b",
            "\u3000",
            "港",
            "𠮷",
            "a-",
            "0-",
            "a.",
            " a",
            "/?",
            "?#",
            "0:",
            " ァ",
            "\u200bあ",
            "01",
            "02-29",
            "2024-02-29");

    static Set<String> patterns() throws IOException {
        Set<String> patterns = new TreeSet<>();
        for (Schema each : Schema.values()) {
            patterns.addAll(new ObjectMapper().readTree(each.text()).findValuesAsText("pattern"));
        }
        return patterns;
    }

    @Test
    void there_are_as_many_as_there_are_kinds_of_texts() throws IOException {
        assertThat(patterns()).hasSize(8);
    }

    /** So what is shown of the patterns holds of what Bean Validation matches as well. */
    @Test
    void those_of_the_constraints_are_among_them() throws IOException {
        Set<String> constraints = new TreeSet<>();
        for (Class<?> noun : Model.nouns()) {
            for (Model.Fact fact : Model.Fact.of(noun)) {
                Model.Position position = fact.position();
                add(position.annotations(), constraints);
                if (position.type() instanceof AnnotatedParameterizedType) {
                    add(position.element().annotations(), constraints);
                }
            }
        }
        assertThat(constraints).isNotEmpty();
        assertThat(patterns()).containsAll(constraints);
    }

    private static void add(List<Annotation> annotations, Set<String> constraints) {
        for (Annotation each : annotations) {
            if (each instanceof jakarta.validation.constraints.Pattern pattern) {
                constraints.add("^(" + pattern.regexp() + ")$");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void none_repeats_anything_but_single_characters_nor_looks_around(String pattern) {
        assertThat(pattern).startsWith("^").endsWith("$").doesNotContainPattern("\\)[*+{]|\\(\\?");
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void none_takes_more_than_a_few_steps_for_each_character(String pattern) {
        for (String before : List.of("", "https://", "https://a/", "https://a?", "https://[", "2024-")) {
            for (String unit : UNITS) {
                for (String after : List.of("!", "\n")) {
                    String text = before + unit.repeat(LENGTH / unit.length()) + after;
                    Pattern.compile(pattern)
                            .matcher(new Counted(text, 8 * LENGTH))
                            .find();
                }
            }
        }
    }

    @Test
    void a_pattern_that_backtracks_would_be_seen() {
        String text = "a".repeat(LENGTH) + "!";
        assertThatIllegalStateException()
                .isThrownBy(() -> Pattern.compile("^[a-z]*[a-y]*$")
                        .matcher(new Counted(text, 8 * LENGTH))
                        .find());
    }

    @Test
    void a_date_is_one_of_the_calendar() {
        Pattern date = pattern(PartialDate.class);
        Pattern day = pattern(LocalDate.class);
        for (int year = 0; year <= 9999; year++) {
            boolean everyDay = year % 400 == 0;
            assertThat(date.matcher(String.format(Locale.ROOT, "%04d", year)).find())
                    .isEqualTo(year > 0);
            for (int month = everyDay ? 0 : 2; month <= (everyDay ? 13 : 2); month++) {
                for (int of = everyDay ? 0 : 28; of <= (everyDay ? 32 : 30); of++) {
                    String text = String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, of);
                    boolean exists = year > 0 && exists(year, month, of);
                    if (date.matcher(text).find() != exists || day.matcher(text).find() != exists) {
                        throw new AssertionError(text + " exists: " + exists);
                    }
                }
            }
        }
    }

    /** As ECMA-262 has it: the end is the end, also behind a line break. */
    private static Pattern pattern(Class<?> type) {
        String pattern = ScalarSchemas.of(type).get("pattern").textValue();
        return Pattern.compile(pattern.replaceAll("\\$$", "\\\\z"));
    }

    private static boolean exists(int year, int month, int day) {
        try {
            LocalDate.of(year, month, day);
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }

    @Test
    void a_text_is_readable_or_not_with_each_character_of_16_bits() {
        Pattern readable = pattern(Text.class);
        TextValidator validator = new TextValidator();
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            // Unicode 14 made two unassigned ones invisible, which JDK 17 does not know yet.
            if (!Character.isSurrogate(c) && c != 0x0890 && c != 0x0891) {
                for (String text : List.of("" + c, "港" + c, c + "港", " " + c)) {
                    if (readable.matcher(text).find() != validator.isValid(text, null)) {
                        throw new AssertionError("U+" + Integer.toHexString(c) + " in " + text);
                    }
                }
            }
        }
    }

    /** A text that counts how often one of its characters is asked for. */
    private static final class Counted implements CharSequence {
        private final String text;
        private final int limit;
        private int steps;

        Counted(String text, int limit) {
            this.text = text;
            this.limit = limit;
        }

        @Override
        public char charAt(int index) {
            if (++steps > limit) {
                throw new IllegalStateException("more than " + limit + " steps");
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return text.substring(from, to);
        }
    }
}

package io.github.kyoso.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kyoso.TextValidator;
import io.github.kyoso.json.FaultKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules as a list: their codes, and that each is said in both languages. */
class RuleTest {
    @Test
    void codes_are_given_once_and_in_order() {
        assertThat(Rule.values())
                .extracting(Rule::code)
                .doesNotHaveDuplicates()
                .isSorted()
                .allMatch(c -> c.matches("KYO-[1-6]\\d\\d"));
    }

    @ParameterizedTest
    @EnumSource
    void every_structural_fault_breaks_a_rule_of_its_name(FaultKind kind) {
        assertThat(Rule.of(kind).name()).isEqualTo(kind.name());
    }

    @ParameterizedTest
    @EnumSource
    void every_fault_of_a_text_breaks_a_rule_of_its_name(TextValidator.Fault fault) {
        assertThat(Rule.of(fault).name()).isEqualTo(fault.name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void each_language_says_what_is_wrong_and_what_would_be_right_of_every_rule_and_nothing_else(String language)
            throws IOException {
        TreeSet<String> keys = new TreeSet<>(messages(language).stringPropertyNames());
        keys.removeIf(key ->
                key.startsWith("word.") || Stream.of("nearest", "or", "summary").anyMatch(key::equals));

        assertThat(keys)
                .containsExactlyInAnyOrderElementsOf(Stream.of(Rule.values())
                        .flatMap(rule -> Stream.of(rule + ".message", rule + ".suggestion"))
                        .toList());
    }

    @Test
    void both_languages_have_the_same_keys_and_fill_in_the_same_values() throws IOException {
        Properties en = messages("en");
        Properties ja = messages("ja");

        assertThat(ja.stringPropertyNames()).isEqualTo(en.stringPropertyNames());
        assertThat(en.stringPropertyNames()).allSatisfy(key -> {
            assertThat(ja.getProperty(key)).as(key).isNotBlank().doesNotMatch(".*\\{[^0-2].*");
            assertThat(ja.getProperty(key).contains("{1}"))
                    .as("%s says {1}", key)
                    .isEqualTo(en.getProperty(key).contains("{1}"));
            assertThat(ja.getProperty(key)).as(key).isNotEqualTo(key.equals("word.null") ? "" : en.getProperty(key));
        });
    }

    private static Properties messages(String language) throws IOException {
        Properties messages = new Properties();
        String name = "/META-INF/kyoso/messages/" + language + ".properties";
        try (InputStream in = Rule.class.getResourceAsStream(name)) {
            messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return messages;
    }
}

package io.github.kyoso;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.annotation.Annotation;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What our own constraints say, in English and Japanese, wherever the machine stands. */
class MessagesTest {
    private static final String BUNDLE = "ContributorValidationMessages";
    private static final String TEXT_EN = "must be readable text: not blank, at most 10,000 characters, "
            + "no control characters, no half surrogate pairs";
    private static final String TEXT_JA = "読める文字列でなければなりません(空白のみ・10,000字超・制御文字・片方だけのサロゲートは不可)";
    private static final String PAGE_EN = "must be the http or https address of a page";
    private static final String PAGE_JA = "http または https のページのアドレスでなければなりません";

    @Test
    void both_languages_have_a_message_for_each_constraint_of_ours_and_no_other() throws IOException {
        List<String> keys = ModelTest.facts()
                .flatMap(fact -> fact.positions().stream())
                .flatMap(position -> position.annotations().stream())
                .map(Annotation::annotationType)
                .filter(type -> Model.isOurs(type) && type.isAnnotationPresent(Constraint.class))
                .map(type -> type.getName() + ".message")
                .distinct()
                .toList();
        assertThat(keys).hasSize(2);
        assertThat(messages("").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(messages("_ja").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(messages("_en")).as("English is the default bundle").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja-JP", "tr-TR", "en-US", "ar-EG"})
    void the_language_is_the_one_asked_for_whatever_the_default_locale(String tag) {
        assertThat(DefaultLocale.during(tag, () -> messagesIn(Locale.ENGLISH)))
                .containsExactlyInAnyOrder(PAGE_EN, TEXT_EN);
        assertThat(DefaultLocale.during(tag, () -> messagesIn(Locale.JAPANESE)))
                .containsExactlyInAnyOrder(PAGE_JA, TEXT_JA);
    }

    @Test
    void a_request_for_English_is_not_answered_in_the_language_of_a_Japanese_machine() {
        ClassLoader loader = ActionProgram.class.getClassLoader();
        ResourceBundle.clearCache(loader);
        ResourceBundle bundle =
                DefaultLocale.during("ja-JP", () -> ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH, loader));
        assertThat(bundle.getString("io.github.kyoso.Text.message")).isEqualTo(TEXT_EN);
    }

    private static Properties messages(String suffix) throws IOException {
        Properties messages = new Properties();
        String name = "/" + BUNDLE + suffix + ".properties";
        try (Reader reader =
                new InputStreamReader(ActionProgram.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        return messages;
    }

    private static List<String> messagesIn(Locale locale) {
        Initiative initiative = Initiative.builder()
                .id(InitiativeId.of("x"))
                .kind(InitiativeKind.VISION)
                .name(LocalizedText.of(" ", "${1+1} {0}"))
                .homepage(URI.create("javascript:alert(1)"))
                .build();
        try (ValidatorFactory factory = Validators.plain(locale)) {
            return factory.getValidator().validate(initiative).stream()
                    .map(ConstraintViolation::getMessage)
                    .toList();
        }
    }
}

package io.github.kyoso.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/**
 * What a report says, in one language. A value is put into a sentence as it is, whatever it holds: no sentence is ever made of
 * one.
 */
final class Messages {
    private static final Messages ENGLISH = new Messages("en");
    private static final Messages JAPANESE = new Messages("ja");

    private final Properties templates = new Properties();

    private Messages(String language) {
        String name = "/META-INF/kyoso/messages/" + language + ".properties";
        try (InputStream in = Objects.requireNonNull(Messages.class.getResourceAsStream(name), name);
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            templates.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** Japanese where that is asked for, and English for everybody else. */
    static Messages in(Locale locale) {
        return locale.getLanguage().equals("ja") ? JAPANESE : ENGLISH;
    }

    /** The sentence of this key, with the arguments where it has {0}, {1} and so on. */
    String get(String key, List<String> arguments) {
        String template = Objects.requireNonNull(templates.getProperty(key), key);
        StringBuilder out = new StringBuilder(template.length() + 40);
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            if (c == '{') {
                out.append(arguments.get(template.charAt(i + 1) - '0'));
                i += 2;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    String get(String key) {
        return get(key, List.of());
    }
}

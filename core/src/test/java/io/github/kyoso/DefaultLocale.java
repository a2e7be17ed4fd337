package io.github.kyoso;

import java.util.Locale;
import java.util.function.Supplier;

/** The default locale of somebody else's machine, for as long as a test asks. */
public final class DefaultLocale {
    private DefaultLocale() {}

    /**
     * {@return what the question answers where this is the default locale}
     *
     * @param tag a language tag, such as {@code tr-TR}, where the small I has no dot
     */
    public static <T> T during(String tag, Supplier<T> question) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(tag));
        try {
            return question.get();
        } finally {
            Locale.setDefault(before);
        }
    }
}

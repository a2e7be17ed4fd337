package io.github.kyoso;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A text as it is printed in Japanese, with its reading and its English, such as 観光庁, カンコウチョウ, Japan Tourism Agency.
 *
 * <p>The Japanese is never corrected. Whether the reading and the English are official is said by the provenance, not here.
 */
@Value.Immutable
@JsonDeserialize(builder = LocalizedText.Builder.class)
@JsonPropertyOrder({"ja", "kana", "en"})
public interface LocalizedText {
    /** {@return the text as printed, in Japanese} */
    @Value.Parameter
    @NotNull
    @Text
    String getJa();

    /** {@return how it is read, in full-width katakana; for names only} */
    @Value.Parameter
    Optional<@Text @Pattern(regexp = "[ァ-ヺー・ ]+") String> getKana();

    /** {@return the text in English} */
    @Value.Parameter
    Optional<@Text String> getEn();

    /**
     * {@return a text with these facts}
     *
     * @param ja the text as printed
     * @param en the text in English
     */
    static LocalizedText of(String ja, String en) {
        return ImmutableLocalizedText.of(ja, Optional.empty(), Optional.of(requireNonNull(en, "en")));
    }

    /**
     * {@return a name with these facts}
     *
     * @param ja the name as printed
     * @param kana how it is read, in full-width katakana
     * @param en the name in English
     */
    static LocalizedText of(String ja, String kana, String en) {
        return ImmutableLocalizedText.of(
                ja, Optional.of(requireNonNull(kana, "kana")), Optional.of(requireNonNull(en, "en")));
    }

    /** {@return a builder, which refuses null at once and, when it builds, what is missing} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a LocalizedText; {@code from} begins with the facts of another. Not for several threads. */
    final class Builder extends ImmutableLocalizedText.Builder {
        Builder() {}
    }
}

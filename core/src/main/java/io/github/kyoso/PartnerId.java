package io.github.kyoso;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The permanent name of a partner (連携先) within its programme, such as {@code jvoad}.
 *
 * @param value one to 100 characters of {@code [a-z0-9-]}
 */
public record PartnerId(@JsonValue String value) implements Comparable<PartnerId> {
    /**
     * Refuses what cannot be an id.
     *
     * @param value one to 100 characters of {@code [a-z0-9-]}
     * @throws IllegalArgumentException if the text is empty, too long or has another character
     */
    public PartnerId {
        Slug.check("partner id", value);
    }

    /**
     * {@return the partner id with this text}
     *
     * @param value one to 100 characters of {@code [a-z0-9-]}
     * @throws IllegalArgumentException if the text is empty, too long or has another character
     */
    @JsonCreator
    public static PartnerId of(String value) {
        return new PartnerId(value);
    }

    /** Orders by text, character by character. */
    @Override
    public int compareTo(PartnerId other) {
        return value.compareTo(other.value);
    }

    /** {@return the text of the id} */
    @Override
    public String toString() {
        return value;
    }
}

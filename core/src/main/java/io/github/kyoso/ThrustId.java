package io.github.kyoso;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The permanent name of a thrust (柱) within its programme, such as {@code people}.
 *
 * @param value one to 100 characters of {@code [a-z0-9-]}
 */
public record ThrustId(@JsonValue String value) implements Comparable<ThrustId> {
    /**
     * Refuses what cannot be an id.
     *
     * @param value one to 100 characters of {@code [a-z0-9-]}
     * @throws IllegalArgumentException if the text is empty, too long or has another character
     */
    public ThrustId {
        Slug.check("thrust id", value);
    }

    /**
     * {@return the thrust id with this text}
     *
     * @param value one to 100 characters of {@code [a-z0-9-]}
     * @throws IllegalArgumentException if the text is empty, too long or has another character
     */
    @JsonCreator
    public static ThrustId of(String value) {
        return new ThrustId(value);
    }

    /** Orders by text, character by character. */
    @Override
    public int compareTo(ThrustId other) {
        return value.compareTo(other.value);
    }

    /** {@return the text of the id} */
    @Override
    public String toString() {
        return value;
    }
}

package io.github.kyoso;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The dated state of a programme that a document holds, such as {@code 2021-11}.
 *
 * @param value one to 100 characters of {@code [a-z0-9-]}
 */
public record Edition(@JsonValue String value) implements Comparable<Edition> {
    /**
     * Refuses what cannot be an id.
     *
     * @param value one to 100 characters of {@code [a-z0-9-]}
     * @throws IllegalArgumentException if the text is empty, too long or has another character
     */
    public Edition {
        Slug.check("edition", value);
    }

    /**
     * {@return the edition with this text}
     *
     * @param value one to 100 characters of {@code [a-z0-9-]}
     * @throws IllegalArgumentException if the text is empty, too long or has another character
     */
    @JsonCreator
    public static Edition of(String value) {
        return new Edition(value);
    }

    /** Orders by text, character by character. */
    @Override
    public int compareTo(Edition other) {
        return value.compareTo(other.value);
    }

    /** {@return the text of the id} */
    @Override
    public String toString() {
        return value;
    }
}

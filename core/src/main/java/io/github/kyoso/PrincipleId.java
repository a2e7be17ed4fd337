package io.github.kyoso;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The permanent name of a principle (基本的理念) within its programme, such as {@code sustainable}.
 *
 * @param value one to 100 characters of {@code [a-z0-9-]}
 */
public record PrincipleId(@JsonValue String value) implements Comparable<PrincipleId> {
    /**
     * Refuses what cannot be an id.
     *
     * @param value one to 100 characters of {@code [a-z0-9-]}
     * @throws IllegalArgumentException if the text is empty, too long or has another character
     */
    public PrincipleId {
        Slug.check("principle id", value);
    }

    /**
     * {@return the principle id with this text}
     *
     * @param value one to 100 characters of {@code [a-z0-9-]}
     * @throws IllegalArgumentException if the text is empty, too long or has another character
     */
    @JsonCreator
    public static PrincipleId of(String value) {
        return new PrincipleId(value);
    }

    /** Orders by text, character by character. */
    @Override
    public int compareTo(PrincipleId other) {
        return value.compareTo(other.value);
    }

    /** {@return the text of the id} */
    @Override
    public String toString() {
        return value;
    }
}

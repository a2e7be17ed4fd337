package io.github.kyoso;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The permanent name of a programme, such as {@code keidanren-2021}.
 *
 * @param value one to 100 characters of {@code [a-z0-9-]}
 */
public record ProgramId(@JsonValue String value) implements Comparable<ProgramId> {
    /**
     * Refuses what cannot be an id.
     *
     * @param value one to 100 characters of {@code [a-z0-9-]}
     * @throws IllegalArgumentException if the text is empty, too long or has another character
     */
    public ProgramId {
        Slug.check("program id", value);
    }

    /**
     * {@return the program id with this text}
     *
     * @param value one to 100 characters of {@code [a-z0-9-]}
     * @throws IllegalArgumentException if the text is empty, too long or has another character
     */
    @JsonCreator
    public static ProgramId of(String value) {
        return new ProgramId(value);
    }

    /** Orders by text, character by character. */
    @Override
    public int compareTo(ProgramId other) {
        return value.compareTo(other.value);
    }

    /** {@return the text of the id} */
    @Override
    public String toString() {
        return value;
    }
}

package io.github.kyoso;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The permanent name of an initiative within its programme, such as {@code workation-memorandum}.
 *
 * @param value one to 100 characters of {@code [a-z0-9-]}
 */
public record InitiativeId(@JsonValue String value) implements Comparable<InitiativeId> {
    /**
     * Refuses what cannot be an id.
     *
     * @param value one to 100 characters of {@code [a-z0-9-]}
     * @throws IllegalArgumentException if the text is empty, too long or has another character
     */
    public InitiativeId {
        Slug.check("initiative id", value);
    }

    /**
     * {@return the initiative id with this text}
     *
     * @param value one to 100 characters of {@code [a-z0-9-]}
     * @throws IllegalArgumentException if the text is empty, too long or has another character
     */
    @JsonCreator
    public static InitiativeId of(String value) {
        return new InitiativeId(value);
    }

    /** Orders by text, character by character. */
    @Override
    public int compareTo(InitiativeId other) {
        return value.compareTo(other.value);
    }

    /** {@return the text of the id} */
    @Override
    public String toString() {
        return value;
    }
}

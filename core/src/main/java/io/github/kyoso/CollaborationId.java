package io.github.kyoso;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The permanent name of a collaboration (連携) within its programme, such as {@code 6-3}: the third row of item
 * 6.
 *
 * @param value one to 100 characters of {@code [a-z0-9-]}
 */
public record CollaborationId(@JsonValue String value) implements Comparable<CollaborationId> {
    /**
     * Refuses what cannot be an id.
     *
     * @param value one to 100 characters of {@code [a-z0-9-]}
     * @throws IllegalArgumentException if the text is empty, too long or has another character
     */
    public CollaborationId {
        Slug.check("collaboration id", value);
    }

    /**
     * {@return the collaboration id with this text}
     *
     * @param value one to 100 characters of {@code [a-z0-9-]}
     * @throws IllegalArgumentException if the text is empty, too long or has another character
     */
    @JsonCreator
    public static CollaborationId of(String value) {
        return new CollaborationId(value);
    }

    /** Orders by text, character by character. */
    @Override
    public int compareTo(CollaborationId other) {
        return value.compareTo(other.value);
    }

    /** {@return the text of the id} */
    @Override
    public String toString() {
        return value;
    }
}

package io.github.kyoso;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The printed number of an action item (項目), such as {@code 8}. It names the item; it does not say where it is printed.
 *
 * @param value 1 or more
 */
public record ItemNumber(@JsonValue int value) implements Comparable<ItemNumber> {
    /**
     * Refuses what cannot be an item number.
     *
     * @param value 1 or more
     * @throws IllegalArgumentException if the number is below 1
     */
    public ItemNumber {
        if (value < 1) {
            throw new IllegalArgumentException("item number must be 1 or more, but was " + value);
        }
    }

    /**
     * {@return the item number with this value}
     *
     * @param value 1 or more
     * @throws IllegalArgumentException if the number is below 1
     */
    @JsonCreator
    public static ItemNumber of(int value) {
        return new ItemNumber(value);
    }

    /** Orders by number, not by where the item is printed. */
    @Override
    public int compareTo(ItemNumber other) {
        return Integer.compare(value, other.value);
    }

    /** {@return the number in digits, such as {@code "8"}} */
    @Override
    public String toString() {
        return Integer.toString(value);
    }
}

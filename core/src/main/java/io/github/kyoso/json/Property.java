package io.github.kyoso.json;

import java.io.IOException;

/**
 * One property of a noun, in both directions.
 *
 * @param <T> the noun
 * @param <B> its builder
 */
record Property<T, B>(String name, boolean required, Reader<B> reader, Writer<T> writer) {
    /** Reads the value at the current token into a builder; false where there was none to put into it. */
    interface Reader<B> {
        boolean read(B builder, JsonInput in) throws IOException;
    }

    /** Writes name and value, or nothing where the value is absent. */
    interface Writer<T> {
        void write(T noun, JsonOutput out) throws IOException;
    }
}

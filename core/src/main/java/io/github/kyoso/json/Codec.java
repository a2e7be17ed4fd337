package io.github.kyoso.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * How a value stands in JSON, in both directions.
 *
 * @param <V> the type of the value
 */
interface Codec<V> {
    /**
     * Reads the value whose first token is the current one, and leaves its last token the current one; null where the input
     * was told what is wrong with it, and let it pass.
     */
    @Nullable
    V read(JsonInput in) throws IOException;

    void write(V value, JsonOutput out) throws IOException;

    /** Whether a list of such values is written on one line. */
    default boolean scalar() {
        return false;
    }
}

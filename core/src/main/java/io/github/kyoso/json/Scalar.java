package io.github.kyoso.json;

import java.io.IOException;
import java.util.function.Function;

/**
 * A value that JSON holds as a text: an id, a code, a date, an address.
 *
 * <p>Equal texts of a document become one shared value: a million collaborations name the same partners again and again.
 *
 * @param <V> the type of the value
 */
final class Scalar<V> implements Codec<V> {
    private final Function<String, V> parse;
    private final Function<V, String> print;

    private Scalar(Function<String, V> parse, Function<V, String> print) {
        this.parse = parse;
        this.print = print;
    }

    /** A value that is parsed from its text and printed as one; a text that is none of it is an IllegalArgumentException. */
    static <V> Scalar<V> of(Function<String, V> parse, Function<V, String> print) {
        return new Scalar<>(parse, print);
    }

    V parse(String text) {
        return parse.apply(text);
    }

    @Override
    public V read(JsonInput in) throws IOException {
        return in.shared(this);
    }

    @Override
    public void write(V value, JsonOutput out) throws IOException {
        out.text(print.apply(value));
    }

    @Override
    public boolean scalar() {
        return true;
    }
}

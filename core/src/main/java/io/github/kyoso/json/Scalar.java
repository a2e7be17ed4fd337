package io.github.kyoso.json;

import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value that JSON holds as a text: an id, a code, a date, an address.
 *
 * <p>But for prose, equal texts of a document become one shared value: a million collaborations name the same partners again and
 * again.
 *
 * @param <V> the type of the value
 */
final class Scalar<V> implements Codec<V> {
    private final Function<String, V> parse;
    private final Function<V, String> print;

    private final FaultKind refusal;
    private final boolean shared;

    private Scalar(FaultKind refusal, Function<String, V> parse, Function<V, String> print, boolean shared) {
        this.refusal = refusal;
        this.shared = shared;
        this.parse = parse;
        this.print = print;
    }

    /** A value that is parsed from its text and printed as one; a text that is none of it is an IllegalArgumentException. */
    static <V> Scalar<V> of(FaultKind refusal, Function<String, V> parse, Function<V, String> print) {
        return new Scalar<>(refusal, parse, print, true);
    }

    /** A text that hardly comes twice. */
    static Scalar<String> prose(Function<String, String> parse) {
        return new Scalar<>(FaultKind.LONE_SURROGATE, parse, Function.identity(), false);
    }

    /** An id, of whatever noun. */
    static <V> Scalar<V> id(Function<String, V> parse, Function<V, String> print) {
        return of(FaultKind.MALFORMED_ID, parse, print);
    }

    /** A code of a closed set. */
    static <V> Scalar<V> code(Function<String, V> parse, Function<V, String> print) {
        return of(FaultKind.UNKNOWN_CODE, parse, print);
    }

    /** What sort of fault it is if a text is refused with this problem. */
    FaultKind refusal(String problem) {
        return problem.equals(Surrogates.PROBLEM) ? FaultKind.LONE_SURROGATE : refusal;
    }

    V parse(String text) {
        return parse.apply(text);
    }

    @Override
    public @Nullable V read(JsonInput in) throws IOException {
        return in.scalar(this, shared);
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

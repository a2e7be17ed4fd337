package io.github.kyoso.provenance;

import java.util.List;

/**
 * The origin of a value that stands in the source document, such as {@code source.txt 39:5-18 39:21-27 39:30-38}.
 *
 * @param source the name of the source document
 * @param spans where the value stands, in the order of its characters; more than one where marks stand in between
 * @param excerpt the characters of the spans, exactly as the source has them, such as {@code 2021年11月} for the date 2021-11
 */
public record Quoted(String source, List<Span> spans, String excerpt) implements Origin {
    /**
     * Keeps the spans from changing.
     *
     * @param source the name of the source document
     * @param spans where the value stands
     * @param excerpt what stands there
     */
    public Quoted {
        spans = List.copyOf(spans);
    }

    @Override
    public OriginKind kind() {
        return OriginKind.QUOTED;
    }

    /** {@return the source and the spans, such as {@code "source.txt 39:5-18"}} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(source);
        for (Span each : spans) {
            text.append(' ').append(each);
        }
        return text.toString();
    }
}

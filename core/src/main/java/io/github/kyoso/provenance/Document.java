package io.github.kyoso.provenance;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.kyoso.json.ReadLimits;
import java.io.IOException;
import java.util.List;

/**
 * One of the three documents of a proof, in UTF-8 and in memory: it tells the line and column of what is wrong with it.
 *
 * <p>Places are counted from the one asked for last, so that a thousand of them, in order, cost one walk.
 */
final class Document {
    private final String name;
    private final byte[] bytes;
    private int at;
    private int line = 1;
    private int column = 1;

    /** Throws a ProvenanceException where there are more bytes than the limits allow. */
    Document(String name, byte[] bytes, ReadLimits limits) {
        this.name = name;
        this.bytes = bytes;
        if (bytes.length > limits.maxBytes()) {
            throw refusal(0, "must have at most " + limits.maxBytes() + " bytes (maxBytes), but has " + bytes.length);
        }
    }

    byte[] bytes() {
        return bytes;
    }

    /** A parser that refuses a property given twice; whoever would notice that anyway is read faster without. */
    JsonParser parser(ReadLimits limits, boolean refusingDuplicates) throws IOException {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.maxDepth())
                .maxStringLength(limits.maxStringLength())
                .maxTokenCount(limits.maxTokens())
                .build();
        return JsonFactory.builder()
                .streamReadConstraints(constraints)
                .configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION, refusingDuplicates)
                .build()
                .createParser(bytes);
    }

    /** The problem that the byte at an offset shows. */
    Problem problem(String pointer, long offset, String message) {
        if (offset < at) {
            at = 0;
            line = 1;
            column = 1;
        }
        for (; at < Math.min(offset, bytes.length); at++) {
            boolean lineEnd =
                    bytes[at] == '\n' || (bytes[at] == '\r' && (at + 1 == bytes.length || bytes[at + 1] != '\n'));
            boolean continuation = (bytes[at] & 0xC0) == 0x80;
            line += lineEnd ? 1 : 0;
            column = lineEnd ? 1 : continuation ? column : column + 1;
        }
        return new Problem(pointer, name, line, column, message);
    }

    /** The exception for what keeps the document from being read on. */
    ProvenanceException refusal(long offset, String message) {
        return new ProvenanceException(List.of(problem("", offset, message)));
    }

    /** The exception for what the parser came upon: malformed JSON, a property given twice, a limit exceeded. */
    ProvenanceException refusal(JsonProcessingException malformed) {
        long offset =
                malformed.getLocation() == null ? 0 : malformed.getLocation().getByteOffset();
        return refusal(
                offset,
                malformed instanceof JsonEOFException
                        ? "must be complete JSON, but ends too early"
                        : "must be well-formed JSON within the limits: " + malformed.getOriginalMessage());
    }
}

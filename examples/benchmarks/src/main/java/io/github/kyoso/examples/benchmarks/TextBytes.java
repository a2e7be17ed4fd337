package io.github.kyoso.examples.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** How much text a document holds: its string values, each as often as it stands there, in bytes of UTF-8. */
final class TextBytes {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxTokenCount(Long.MAX_VALUE)
                    .build())
            .build();

    private TextBytes() {}

    static long of(byte[] document) throws IOException {
        long sum = 0;
        try (JsonParser parser = FACTORY.createParser(document)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    sum += parser.getText().getBytes(StandardCharsets.UTF_8).length;
                }
            }
        }
        return sum;
    }
}

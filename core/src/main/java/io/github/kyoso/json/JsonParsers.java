package io.github.kyoso.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;

/** The parsers of a document: UTF-8 and nothing else, within limits. */
final class JsonParsers {
    static final int LONGEST_NAME = 1_000;
    static final int LONGEST_NUMBER = 100;
    private static final JsonFactory DEFAULT_FACTORY = factory(ReadLimits.DEFAULTS);

    private final Document document;
    private final JsonFactory factory;

    JsonParsers(Document document, ReadLimits limits) {
        this.document = document;
        this.factory = limits == ReadLimits.DEFAULTS ? DEFAULT_FACTORY : factory(limits);
    }

    /** A parser that stands before this byte. */
    JsonParser at(int start) throws IOException {
        return factory.createParser(document.bytes(), start, document.bytes().length - start);
    }

    private static JsonFactory factory(ReadLimits limits) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.maxDepth())
                .maxStringLength(limits.maxStringLength())
                .maxTokenCount(limits.maxTokens())
                .maxNameLength(LONGEST_NAME)
                .maxNumberLength(LONGEST_NUMBER)
                .build();
        // A document is UTF-8 and nothing else: UTF-16 is refused, not detected.
        return new JsonFactoryBuilder()
                .streamReadConstraints(constraints)
                .disable(JsonFactory.Feature.CHARSET_DETECTION)
                .build();
    }
}

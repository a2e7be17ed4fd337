package io.github.kyoso.examples.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.kyoso.json.ReadLimits;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The tokens of a document, each taken as what it must be. The parser stands on the first token of a value to be read. */
abstract class StrictTokens {
    private static final ReadLimits LIMITS = ReadLimits.DEFAULTS;
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(LIMITS.maxDepth())
                    .maxStringLength(LIMITS.maxStringLength())
                    .maxTokenCount(LIMITS.maxTokens())
                    .maxNameLength(1_000)
                    .maxNumberLength(100)
                    .build())
            .disable(JsonFactory.Feature.CHARSET_DETECTION)
            .build();

    private final JsonParser parser;

    /** Which properties of the present object have stood already, a bit for each. */
    private int seen;

    StrictTokens(JsonParser parser) throws IOException {
        this.parser = parser;
        parser.nextToken();
    }

    /** Opens UTF-8 only, behind a byte order mark if there is one. */
    static JsonParser open(byte[] document) throws IOException {
        boolean marked = document.length >= 3
                && document[0] == (byte) 0xEF
                && document[1] == (byte) 0xBB
                && document[2] == (byte) 0xBF;
        int start = marked ? 3 : 0;
        JsonParser parser = FACTORY.createParser(document, start, document.length - start);
        if (document.length > LIMITS.maxBytes()) {
            throw new JsonParseException(parser, "more than " + LIMITS.maxBytes() + " bytes");
        }
        return parser;
    }

    /** Enters an object and returns what {@link #end} takes when it is left. */
    final int begin() throws IOException {
        expect(JsonToken.START_OBJECT, "an object");
        int outer = seen;
        seen = 0;
        return outer;
    }

    final void end(int outer) {
        seen = outer;
    }

    /** Refuses an object without these lists, which a builder would take for empty ones. */
    final void require(int... bits) throws IOException {
        for (int bit : bits) {
            if ((seen & 1 << bit) == 0) {
                throw fail("a list is missing");
            }
        }
    }

    final int seen() {
        return seen;
    }

    /** Goes to the value of the next property and returns its name, or null behind the last. */
    final @Nullable String property() throws IOException {
        String name = parser.nextFieldName();
        if (name != null) {
            parser.nextToken();
        }
        return name;
    }

    final void once(int bit) throws IOException {
        if ((seen & 1 << bit) != 0) {
            throw fail("a property stands twice");
        }
        seen |= 1 << bit;
    }

    final void array(int bit) throws IOException {
        once(bit);
        expect(JsonToken.START_ARRAY, "a list");
    }

    final boolean element() throws IOException {
        return parser.nextToken() != JsonToken.END_ARRAY;
    }

    final String string() throws IOException {
        expect(JsonToken.VALUE_STRING, "a string");
        return parser.getText();
    }

    final String string(int bit) throws IOException {
        once(bit);
        return string();
    }

    /** A string that may hold any character, but no half of one. Ids and codes are checked when they are made. */
    final String line() throws IOException {
        String text = string();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
                if (!pair) {
                    throw fail("half of a surrogate pair");
                }
                i++;
            }
        }
        return text;
    }

    final String line(int bit) throws IOException {
        once(bit);
        return line();
    }

    final int number() throws IOException {
        expect(JsonToken.VALUE_NUMBER_INT, "a whole number");
        return parser.getIntValue();
    }

    final int number(int bit) throws IOException {
        once(bit);
        return number();
    }

    final void nothingMore() throws IOException {
        if (parser.nextToken() != null) {
            throw fail("something stands behind the document");
        }
    }

    final JsonParseException unknown(String name) {
        return fail("there is no property " + name);
    }

    final JsonParseException fail(String message) {
        return new JsonParseException(parser, message);
    }

    private void expect(JsonToken token, String noun) throws IOException {
        if (parser.currentToken() != token) {
            throw fail("here must be " + noun);
        }
    }
}

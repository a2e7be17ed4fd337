package io.github.kyoso.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.kyoso.Quotation;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A document as it is being read, token by token: it knows where it stands, and says what is wrong there. */
final class JsonInput implements AutoCloseable {
    static final int LONGEST_NAME = 1_000;
    static final int LONGEST_NUMBER = 100;
    private static final JsonFactory DEFAULT_FACTORY = factory(ReadLimits.DEFAULTS);

    private final Document document;
    private final ReadLimits limits;
    private final JsonFactory factory;
    private final JsonParser parser;
    private final SharedValues shared = new SharedValues();

    private JsonInput(Document document, ReadLimits limits) throws IOException {
        this.document = document;
        this.limits = limits;
        this.factory = limits == ReadLimits.DEFAULTS ? DEFAULT_FACTORY : factory(limits);
        this.parser = parserFrom(document.start());
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

    private JsonParser parserFrom(int start) throws IOException {
        return factory.createParser(document.bytes(), start, document.bytes().length - start);
    }

    /** Reads the one value that a document consists of. */
    static <T> T read(Document document, ReadLimits limits, Codec<T> codec) {
        try (JsonInput in = new JsonInput(document, limits)) {
            return in.readAll(codec);
        } catch (IOException impossible) {
            throw new IllegalStateException("the document is in memory", impossible);
        }
    }

    private <T> T readAll(Codec<T> codec) throws IOException {
        try {
            if (parser.nextToken() == null) {
                throw fault("must be a programme, but there is nothing");
            }
            T value = codec.read(this);
            if (parser.nextToken() != null) {
                throw fault("must end where the programme ends, but goes on with " + found());
            }
            return value;
        } catch (JsonProcessingException malformed) {
            JsonLocation place = malformed.getLocation();
            long at = place == null ? offset() : document.start() + place.getByteOffset();
            throw document.fault(at, pointer(), Malformation.describe(malformed, limits));
        }
    }

    /** Where the current token begins. */
    int offset() {
        return document.start() + (int) parser.currentTokenLocation().getByteOffset();
    }

    private String pointer() {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    /** The exception for what is wrong with the current token. */
    ProgramFormatException fault(String problem) {
        return document.fault(offset(), pointer(), problem);
    }

    /** The exception for what is wrong with the object that begins there, of which the current token is a name or the end. */
    ProgramFormatException objectFault(int start, String problem) {
        JsonStreamContext context = parser.getParsingContext();
        JsonStreamContext object = parser.currentToken() == JsonToken.END_OBJECT ? context : context.getParent();
        return document.fault(start, object.pathAsPointer().toString(), problem);
    }

    void startObject(String noun) throws IOException {
        expect(JsonToken.START_OBJECT, noun + " (an object)");
    }

    void startList() throws IOException {
        expect(JsonToken.START_ARRAY, "a list");
    }

    private void expect(JsonToken token, String expected) throws IOException {
        if (parser.currentToken() != token) {
            throw fault("must be " + expected + ", but was " + found());
        }
    }

    /** The name of the next property, or null at the end of the object. */
    @Nullable
    String nextName() throws IOException {
        return parser.nextFieldName();
    }

    void nextValue() throws IOException {
        parser.nextToken();
    }

    /** Goes to the next element of a list; false at its end. */
    boolean nextElement() throws IOException {
        return parser.nextToken() != JsonToken.END_ARRAY;
    }

    String text() throws IOException {
        expect(JsonToken.VALUE_STRING, "a text");
        String text = parser.getText();
        if (Surrogates.indexOfHalf(text) >= 0) {
            throw fault(Surrogates.PROBLEM);
        }
        return text;
    }

    /** The value of the current text, the same one for all equal texts of the document. */
    <V> V shared(Scalar<V> codec) throws IOException {
        expect(JsonToken.VALUE_STRING, "a text");
        try {
            return shared.get(codec, parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
        } catch (IllegalArgumentException refused) {
            throw fault(refused.getMessage());
        }
    }

    int number() throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                && parser.getNumberType() == JsonParser.NumberType.INT) {
            return parser.getIntValue();
        }
        throw fault("must be a whole number from 1 to " + Integer.MAX_VALUE + ", but was " + found());
    }

    /** The text of a property of the object that begins there, wherever in the object it stands; null if it has none. */
    @Nullable
    String lookAhead(int startOfObject, String property) throws IOException {
        try (JsonParser ahead = parserFrom(startOfObject)) {
            ahead.nextToken();
            for (String name = ahead.nextFieldName(); name != null; name = ahead.nextFieldName()) {
                JsonToken value = ahead.nextToken();
                if (name.equals(property) && value == JsonToken.VALUE_STRING) {
                    return ahead.getText();
                }
                ahead.skipChildren();
            }
            return null;
        } catch (JsonProcessingException malformed) {
            // What is malformed is told from where this parser, not that one, comes upon it.
            while (parser.nextToken() != null) {}
            throw malformed;
        }
    }

    /** The current token in the words of a message. */
    private String found() throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_NULL -> "null; what is absent is left out";
            case VALUE_STRING -> "the text " + Quotation.of(parser.getText());
            default -> parser.getText();
        };
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}

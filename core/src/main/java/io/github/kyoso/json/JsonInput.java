package io.github.kyoso.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import io.github.kyoso.CheckDigitException;
import io.github.kyoso.UnknownKeyException;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document as it is being read, token by token: it knows where it stands, and says what is wrong there.
 *
 * <p>Without a sink for faults the first one is thrown. With one it is put there, the value is passed over and reading goes
 * on, so that one path of reading finds the first fault or all of them.
 */
final class JsonInput implements AutoCloseable {
    private final Document document;
    private final ReadLimits limits;
    private final JsonParsers parsers;
    private final JsonParser parser;
    private final SharedValues shared = new SharedValues();
    private final @Nullable FaultSink sink;

    private JsonInput(Document document, ReadLimits limits, @Nullable FaultSink sink) throws IOException {
        this.document = document;
        this.limits = limits;
        this.sink = sink;
        this.parsers = new JsonParsers(document, limits);
        this.parser = parsers.at(document.start());
    }

    /** Reads the one value that a document consists of, or throws what is wrong with it. */
    static <T> T read(Document document, ReadLimits limits, Codec<T> codec) {
        return Objects.requireNonNull(read(document, limits, codec, null));
    }

    /** Reads what can be read of the one value that a document consists of; null if that is nothing. */
    static <T> @Nullable T read(Document document, ReadLimits limits, Codec<T> codec, @Nullable FaultSink sink) {
        try (JsonInput in = new JsonInput(document, limits, sink)) {
            return in.readAll(codec);
        } catch (ProgramFormatException fault) {
            if (sink == null) {
                throw fault;
            }
            return null;
        } catch (IOException impossible) {
            throw new IllegalStateException("the document is in memory", impossible);
        }
    }

    private <T> @Nullable T readAll(Codec<T> codec) throws IOException {
        try {
            if (parser.nextToken() == null) {
                String problem = "must be a programme, but there is nothing";
                return refuse(offset(), FaultKind.MALFORMED_JSON, problem, "there is nothing");
            }
            T value = codec.read(this);
            if (parser.nextToken() != null) {
                String problem = "must end where the programme ends, but goes on with " + TokenWords.of(parser);
                return refuse(offset(), FaultKind.MALFORMED_JSON, problem, "it goes on behind its end");
            }
            return value;
        } catch (JsonProcessingException malformed) {
            JsonLocation place = malformed.getLocation();
            long at = place == null ? offset() : document.start() + place.getByteOffset();
            Malformation malformation = Malformation.of(malformed, limits);
            return refuse(at, malformation.kind(), malformation.problem(), malformation.expected());
        }
    }

    boolean drafts() {
        return sink != null;
    }

    /** Where the current token begins. */
    int offset() {
        return document.start() + (int) parser.currentTokenLocation().getByteOffset();
    }

    private String pointer() {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    /** Tells what is wrong with the document as a whole. */
    private <V> @Nullable V refuse(long at, FaultKind kind, String problem, String... expected) {
        return tell(kind, (int) Math.min(at, document.bytes().length), pointer(), problem, "", expected);
    }

    /** Tells what is wrong with the current value, and goes to its end. */
    <V> @Nullable V refuse(FaultKind kind, String problem, String... expected) throws IOException {
        String found = parser.currentToken().isScalarValue() ? parser.getText() : "";
        tell(kind, offset(), pointer(), problem, found, expected);
        parser.skipChildren();
        return null;
    }

    /** Tells what is wrong with the property of which the current token is the name, and goes to the end of its value. */
    void refuseProperty(FaultKind kind, String problem, String name, List<String> expected) throws IOException {
        tell(kind, offset(), pointer(), problem, name, expected.toArray(new String[0]));
        parser.nextToken();
        parser.skipChildren();
    }

    /** Tells which property an object that begins there has not; the current token is one of its names or its end. */
    <V> @Nullable V refuseObject(int start, String problem, String missing) {
        JsonStreamContext context = parser.getParsingContext();
        JsonStreamContext object = parser.currentToken() == JsonToken.END_OBJECT ? context : context.getParent();
        return tell(FaultKind.MISSING_PROPERTY, start, object.pathAsPointer().toString(), problem, "", missing);
    }

    private <V> @Nullable V tell(
            FaultKind kind, int at, String pointer, String problem, String found, String... right) {
        if (sink == null || !sink.add(kind, at, pointer, found, List.of(right))) {
            throw document.fault(at, pointer, problem);
        }
        return null;
    }

    /** Goes to the end of the object of which the current token is a name, or the end of a value. */
    void leaveObject() throws IOException {
        JsonToken token;
        do {
            token = parser.nextToken();
            parser.skipChildren();
        } while (token != JsonToken.END_OBJECT);
    }

    /** Says that the current element of a list is not in what is read. */
    void leaveOutElement() {
        if (sink != null) {
            sink.leaveOut(parser.getParsingContext());
        }
    }

    boolean startObject(String noun) throws IOException {
        return expect(JsonToken.START_OBJECT, noun + " (an object)");
    }

    boolean startList() throws IOException {
        return expect(JsonToken.START_ARRAY, "a list");
    }

    /** Whether this is the current token; if not, that is told. */
    private boolean expect(JsonToken token, String expected) throws IOException {
        JsonToken current = parser.currentToken();
        if (current == token) {
            return true;
        }
        refuse(
                wrongType(current),
                "must be " + expected + ", but was " + TokenWords.of(parser),
                TokenWords.type(token),
                TokenWords.type(current));
        return false;
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

    /** The value of the current text; a shared one is the same for all equal texts of the document. */
    <V> @Nullable V scalar(Scalar<V> codec, boolean isShared) throws IOException {
        if (!expect(JsonToken.VALUE_STRING, "a text")) {
            return null;
        }
        try {
            return !isShared
                    ? codec.parse(parser.getText())
                    : shared.get(codec, parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
        } catch (CheckDigitException wrong) {
            return refuse(FaultKind.WRONG_CHECK_DIGIT, wrong.getMessage(), String.valueOf(wrong.expected()));
        } catch (UnknownKeyException unknown) {
            return refuse(
                    FaultKind.UNKNOWN_CODE,
                    unknown.getMessage(),
                    FaultSink.nearest(unknown).toArray(new String[0]));
        } catch (IllegalArgumentException refused) {
            return refuse(codec.refusal(refused.getMessage()), refused.getMessage());
        }
    }

    /** The whole number from 1 on that stands here; 0 if it was refused. */
    int number() throws IOException {
        JsonToken token = parser.currentToken();
        boolean fits = token == JsonToken.VALUE_NUMBER_INT && parser.getNumberType() == JsonParser.NumberType.INT;
        int number = fits ? parser.getIntValue() : 0;
        if (number >= 1) {
            return number;
        }
        String right = fits ? "1 or more" : "a whole number from 1 to " + Integer.MAX_VALUE;
        String problem = "must be " + right + ", but was " + TokenWords.of(parser);
        if (token.isNumeric()) {
            refuse(FaultKind.BAD_NUMBER, problem);
        } else {
            refuse(wrongType(token), problem, "number", TokenWords.type(token));
        }
        return 0;
    }

    private static FaultKind wrongType(JsonToken found) {
        return found == JsonToken.VALUE_NULL ? FaultKind.NULL_VALUE : FaultKind.WRONG_TYPE;
    }

    /** The text of a property of the object that begins there, wherever in the object it stands; null if it has none. */
    @Nullable
    String lookAhead(int startOfObject, String property) throws IOException {
        try (JsonParser ahead = parsers.at(startOfObject)) {
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

    @Override
    public void close() throws IOException {
        parser.close();
    }
}

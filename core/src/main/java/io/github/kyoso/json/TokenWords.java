package io.github.kyoso.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.kyoso.Quotation;
import java.io.IOException;

/** What a token is, in the words of a message. */
final class TokenWords {
    private TokenWords() {}

    /** The current token of a parser, with its value if it has one. */
    static String of(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_NULL -> "null; what is absent is left out";
            case VALUE_STRING -> "the text " + Quotation.of(parser.getText());
            default -> parser.getText();
        };
    }

    /** The JSON type of a token, in a word. */
    static String type(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "object";
            case START_ARRAY -> "list";
            case VALUE_STRING -> "text";
            case VALUE_TRUE, VALUE_FALSE -> "boolean";
            case VALUE_NULL -> "null";
            default -> "number";
        };
    }
}

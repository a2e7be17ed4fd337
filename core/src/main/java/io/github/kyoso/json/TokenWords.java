package io.github.kyoso.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.JsonTokenId;
import io.github.kyoso.Quotation;
import java.io.IOException;

/** What a token is, in the words of a message. */
final class TokenWords {
    private TokenWords() {}

    /** The current token of a parser, with its value if it has one. */
    static String of(JsonParser parser) throws IOException {
        return switch (parser.currentTokenId()) {
            case JsonTokenId.ID_START_OBJECT -> "an object";
            case JsonTokenId.ID_START_ARRAY -> "a list";
            case JsonTokenId.ID_NULL -> "null; what is absent is left out";
            case JsonTokenId.ID_STRING -> "the text " + Quotation.of(parser.getText());
            default -> parser.getText();
        };
    }

    /** The JSON type of a token, in a word. */
    static String type(JsonToken token) {
        return switch (token.id()) {
            case JsonTokenId.ID_START_OBJECT -> "object";
            case JsonTokenId.ID_START_ARRAY -> "list";
            case JsonTokenId.ID_STRING -> "text";
            case JsonTokenId.ID_TRUE, JsonTokenId.ID_FALSE -> "boolean";
            case JsonTokenId.ID_NULL -> "null";
            default -> "number";
        };
    }
}

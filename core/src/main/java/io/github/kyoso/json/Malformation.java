package io.github.kyoso.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;

/** What the JSON parser found wrong, in our words where a reader of the parser's own would be left wondering. */
final class Malformation {
    private Malformation() {}

    static String describe(JsonProcessingException malformed, ReadLimits limits) {
        String message = malformed.getOriginalMessage();
        if (malformed instanceof StreamConstraintsException) {
            return exceeded(message, limits);
        }
        if (malformed instanceof JsonEOFException) {
            return "must be complete JSON, but ends too early";
        }
        if (message.contains("UTF-8")) {
            return "must be UTF-8, but has other bytes: " + message;
        }
        return "must be well-formed JSON: " + message;
    }

    private static String exceeded(String message, ReadLimits limits) {
        if (message.contains("nesting depth")) {
            return "must nest at most " + limits.maxDepth() + " deep (maxDepth)";
        }
        if (message.contains("String")) {
            return "must have texts of at most " + limits.maxStringLength() + " characters (maxStringLength)";
        }
        if (message.contains("Token count")) {
            return "must have at most " + limits.maxTokens() + " tokens (maxTokens)";
        }
        if (message.contains("Name length")) {
            return "must have property names of at most " + JsonInput.LONGEST_NAME + " characters";
        }
        return "must have numbers of at most " + JsonInput.LONGEST_NUMBER + " digits";
    }
}

package io.github.kyoso.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;

/**
 * What the JSON parser found wrong, in our words where a reader of the parser's own would be left wondering.
 */
final class Malformation {
    private final FaultKind kind;
    private final String problem;
    private final String[] expected;

    private Malformation(FaultKind kind, String problem, String... expected) {
        this.kind = kind;
        this.problem = problem;
        this.expected = expected;
    }

    static Malformation of(JsonProcessingException malformed, ReadLimits limits) {
        String message = malformed.getOriginalMessage();
        if (malformed instanceof StreamConstraintsException) {
            return exceeded(message, limits);
        }
        String problem = "must be well-formed JSON: " + message;
        if (malformed instanceof JsonEOFException) {
            problem = "must be complete JSON, but ends too early";
        } else if (message.contains("UTF-8")) {
            problem = "must be UTF-8, but has other bytes: " + message;
        }
        return new Malformation(FaultKind.MALFORMED_JSON, problem, message);
    }

    private static Malformation exceeded(String message, ReadLimits limits) {
        if (message.contains("nesting depth")) {
            return limit("must nest at most ", "maxDepth", limits.maxDepth(), " deep (maxDepth)");
        }
        if (message.contains("String")) {
            int longest = limits.maxStringLength();
            return limit("must have texts of at most ", "maxStringLength", longest, " characters (maxStringLength)");
        }
        if (message.contains("Token count")) {
            return limit("must have at most ", "maxTokens", limits.maxTokens(), " tokens (maxTokens)");
        }
        if (message.contains("Name length")) {
            return limit(
                    "must have property names of at most ", "name length", JsonParsers.LONGEST_NAME, " characters");
        }
        return limit("must have numbers of at most ", "number length", JsonParsers.LONGEST_NUMBER, " digits");
    }

    private static Malformation limit(String before, String name, long number, String after) {
        return new Malformation(FaultKind.LIMIT_EXCEEDED, before + number + after, name, Long.toString(number));
    }

    /** Malformed, or beyond a limit. */
    FaultKind kind() {
        return kind;
    }

    /** What is wrong, in a sentence. */
    String problem() {
        return problem;
    }

    /** The name of the limit and its number, or the parser's own words. */
    String[] expected() {
        return expected;
    }
}

package io.github.kyoso.validation;

import io.github.kyoso.Quotation;

/**
 * One thing that is wrong, such as {@code KYO-401} at line 12, column 17: no partner has the id "jvoat".
 *
 * @param rule the rule that is broken; {@link #code()} and {@link #severity()} are its own
 * @param pointer the JSON Pointer of the value, such as {@code "/collaborations/0/partners/0/partner"}; empty for the document
 * @param line the line of the value in the document, 1 for the first, or 0 where a programme was validated, not a document
 * @param column the column there in whole characters (code points), 1 for the first, or 0
 * @param value what is there, at most 80 characters of it, what cannot be seen escaped; empty where it is an object or a list
 * @param message what is wrong, in the language of the validator
 * @param suggestion what would be right, in the same language
 */
public record Problem(
        Rule rule, String pointer, int line, int column, String value, String message, String suggestion) {
    /** {@return the stable code of the rule, such as {@code "KYO-401"}} */
    public String code() {
        return rule.code();
    }

    /** {@return how bad it is} */
    public Severity severity() {
        return rule.severity();
    }

    /** {@return all of it on one line, such as {@code 12:17: error KYO-401: no partner has …; did you mean …?}} */
    @Override
    public String toString() {
        String place = line == 0 ? Quotation.visible(pointer) : line + ":" + column;
        return place + ": " + severity().code() + " " + code() + ": " + message + "; " + suggestion;
    }
}

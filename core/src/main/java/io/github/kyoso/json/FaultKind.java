package io.github.kyoso.json;

/** What sort of thing is wrong with the structure of a document, such as a property that no noun has. */
public enum FaultKind {
    /** What is there is not JSON, not UTF-8, or ends too early. */
    MALFORMED_JSON,
    /** The document is larger, deeper or longer than {@link ReadLimits} allow. */
    LIMIT_EXCEEDED,
    /** A property that every such object has is not there. */
    MISSING_PROPERTY,
    /** Such an object has no property of this name. */
    UNKNOWN_PROPERTY,
    /** A property is given twice; the first one counts. */
    REPEATED_PROPERTY,
    /** A value is null; what is absent is left out. */
    NULL_VALUE,
    /** A value is of another JSON type: a text where a list belongs. */
    WRONG_TYPE,
    /** A number is not a whole number from 1 to 2,147,483,647. */
    BAD_NUMBER,
    /** A text is none of the codes of its closed set. */
    UNKNOWN_CODE,
    /** A text cannot be an id. */
    MALFORMED_ID,
    /** A text is not a year, month or day. */
    MALFORMED_DATE,
    /** A text is not a day. */
    MALFORMED_DAY,
    /** A text is not an address. */
    MALFORMED_ADDRESS,
    /** A text is not 13 digits. */
    MALFORMED_CORPORATE_NUMBER,
    /** A text is not six digits that begin with a prefecture. */
    MALFORMED_LOCAL_GOVERNMENT_CODE,
    /** The digits of a code are not those that its check digit vouches for. */
    WRONG_CHECK_DIGIT,
    /** A text holds half of a surrogate pair. */
    LONE_SURROGATE
}

package io.github.kyoso.validation;

import io.github.kyoso.TextValidator;
import io.github.kyoso.json.FaultKind;

/**
 * What must hold of a programme, such as {@code KYO-401}: whatever a record refers to is there.
 *
 * <p>The codes are permanent. Their hundreds are structure (1), single values (2), identity (3), references (4), completeness
 * (5) and time (6). What contradicts itself is an error; what may well be right, but is worth a look, a warning.
 */
public enum Rule {
    /** The document is JSON in UTF-8, and nothing else. */
    MALFORMED_JSON(101),
    /** The document keeps within the limits on size, depth, texts, tokens and the number of problems. */
    LIMIT_EXCEEDED(102),
    /** Every object has the properties that all of its sort have. */
    MISSING_PROPERTY(103),
    /** No object has a property that its sort does not have. */
    UNKNOWN_PROPERTY(104),
    /** Each property is given once. */
    REPEATED_PROPERTY(105),
    /** Nothing is null; what is absent is left out. */
    NULL_VALUE(106),
    /** A value has the JSON type of its property. */
    WRONG_TYPE(107),
    /** Item numbers are whole numbers from 1 on. */
    BAD_NUMBER(108),
    /** Types, kinds and roles are codes of their closed set. */
    UNKNOWN_CODE(109),
    /** Ids are 1 to 100 characters of {@code [a-z0-9-]}. */
    MALFORMED_ID(110),
    /** Dates are a year, a month or a day. */
    MALFORMED_DATE(111),
    /** The publication is dated by the day. */
    MALFORMED_DAY(112),
    /** Addresses are URIs. */
    MALFORMED_ADDRESS(113),
    /** Corporate numbers have 13 digits. */
    MALFORMED_CORPORATE_NUMBER(114),
    /** Local government codes have six digits and begin with a prefecture. */
    MALFORMED_LOCAL_GOVERNMENT_CODE(115),

    /** Texts have more than spaces and invisible characters. */
    BLANK_TEXT(201),
    /** Texts have no control characters and no line breaks. */
    CONTROL_CHARACTER(202),
    /** Texts have no marks that change the direction of reading. */
    BIDIRECTIONAL_CONTROL(203),
    /** Texts have no halves of surrogate pairs. */
    LONE_SURROGATE(204),
    /** Texts have at most 10,000 characters. */
    TEXT_TOO_LONG(205),
    /** Texts are in Unicode normalization form C, as nearly all are; a printed text may be otherwise. */
    NOT_NFC(206, Severity.WARNING),
    /** Readings are in full-width katakana. */
    MALFORMED_READING(207),
    /** Homepages are http or https addresses with a host and no user. */
    NOT_A_WEB_PAGE(208),
    /** What a programme cannot do without is not an empty list. */
    EMPTY_LIST(209),
    /** No list of texts or mentions in one record has more than 10,000 elements. */
    LIST_TOO_LONG(210),

    /** No two records of a sort have the same id or code. */
    DUPLICATE_ID(301),
    /** No two items have the same number. */
    DUPLICATE_NUMBER(302),
    /** No two partners have the same name, whatever its width, kana and letter case; towns may. */
    DUPLICATE_NAME(303, Severity.WARNING),
    /** Corporate numbers and local government codes have the check digit of their other digits. */
    WRONG_CHECK_DIGIT(304),

    /** Whatever a record refers to is there. */
    DANGLING_REFERENCE(401),
    /** An item stands under at most one thrust, once. */
    ITEM_IN_TWO_THRUSTS(402),
    /** No partner is its own parent, or its parent's parent, and so on. */
    PARENT_CYCLE(403),
    /** Every partner is referred to, or named in a text. */
    UNUSED_PARTNER(404, Severity.WARNING),
    /** Every initiative is referred to, or named in a text. */
    UNUSED_INITIATIVE(405, Severity.WARNING),
    /** The words of a mention stand in the cell. */
    PRINTED_NOT_IN_CELL(406),
    /** An emphasis stands in the title. */
    EMPHASIS_NOT_IN_TITLE(407),
    /** The summary prints the names of its initiatives; it may inflect them. */
    INITIATIVE_NOT_IN_SUMMARY(408, Severity.WARNING),

    /** Every item is pursued with somebody. */
    ITEM_WITHOUT_COLLABORATION(501, Severity.WARNING),
    /** Item numbers have no gaps. */
    NUMBER_GAP(502, Severity.WARNING),
    /** Where a cell prints examples of a group (など), its mention lists them. */
    GROUP_WITHOUT_EXAMPLES(503, Severity.WARNING),

    /** A programme is adopted before it is published. */
    PUBLISHED_BEFORE_ADOPTED(601),
    /** The table of partners does not describe a day after its publication. */
    PARTNERS_AFTER_PUBLICATION(602, Severity.WARNING),
    /** A programme does not name what was signed or begun after its publication. */
    INITIATIVE_AFTER_PUBLICATION(603, Severity.WARNING),
    /** An edition that is named by a date is named by that of its adoption; a later revision may be named by its own. */
    EDITION_NOT_ADOPTED(604, Severity.WARNING);

    private final String code;
    private final Severity severity;

    Rule(int number) {
        this(number, Severity.ERROR);
    }

    Rule(int number, Severity severity) {
        this.code = "KYO-" + number;
        this.severity = severity;
    }

    /** The rule that a structural fault breaks; it has the same name. */
    static Rule of(FaultKind kind) {
        return valueOf(kind.name());
    }

    /** The rule that an unreadable text breaks; it has the same name. */
    static Rule of(TextValidator.Fault fault) {
        return valueOf(fault.name());
    }

    /** {@return the permanent code, such as {@code "KYO-401"}} */
    public String code() {
        return code;
    }

    /** {@return how bad it is to break it} */
    public Severity severity() {
        return severity;
    }
}

package io.github.kyoso;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What sort of thing an initiative is, such as {@code memorandum} for a 覚書.
 *
 * <p>The kind is our own reading of the printed name and of what is known of the initiative.
 */
public enum InitiativeKind implements Coded {
    /** An agreement between parties (協定). */
    AGREEMENT("agreement"),
    /** A memorandum between parties (覚書). */
    MEMORANDUM("memorandum"),
    /** A policy proposal (提言). */
    PROPOSAL("proposal"),
    /** A strategy of a government (戦略). */
    STRATEGY("strategy"),
    /** A picture of the society to be reached (構想), such as Society 5.0. */
    VISION("vision"),
    /** A list of things to do (アクションプラン). */
    ACTION_PLAN("action-plan"),
    /** A programme or project that the state runs or funds (事業). */
    GOVERNMENT_PROGRAM("government-program"),
    /** A programme of education (教育プログラム). */
    EDUCATION_PROGRAM("education-program"),
    /** A project of one or several bodies (プロジェクト). */
    PROJECT("project"),
    /** A standing frame for working together (連携プラットフォーム). */
    PLATFORM("platform"),
    /** A place in which to work together (拠点・ラボ). */
    FACILITY("facility"),
    /** A festival (芸術祭). */
    FESTIVAL("festival");

    private final String code;

    InitiativeKind(String code) {
        this.code = code;
    }

    /** {@return the initiative kind as a document writes it, such as {@code "agreement"}} */
    @JsonValue
    @Override
    public String code() {
        return code;
    }

    /**
     * {@return the initiative kind with this code}
     *
     * @param code one of the codes of this closed set, in lower case
     * @throws UnknownKeyException if none has this code; it lists the codes that there are
     */
    @JsonCreator
    public static InitiativeKind of(String code) {
        return ClosedSet.find("initiative kind", code, values());
    }
}

package io.github.kyoso;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How the words of a mention stand to the partner that they mean, such as {@code abbreviation} for (JVOAD).
 *
 * <p>Brackets in the printed cells mean different things, so each mention says which; nothing is told from the brackets alone.
 */
public enum MentionRole implements Coded {
    /** The words name the partner itself, outside of brackets: 指定都市市長会. */
    NAMED("named"),
    /** The words are its short name, in brackets behind the long one: (日観振). */
    ABBREVIATION("abbreviation"),
    /** The words are its long name, in brackets behind the short one: (日本プロサッカーリーグ). */
    EXPANSION("expansion"),
    /** The words name the member that leads the partner before the brackets: (信州大学など). */
    LEAD_MEMBER("lead-member"),
    /** The words say of whom the partner before the brackets is made up: (国公立大学). */
    CONSTITUENTS("constituents"),
    /** The words name one body of the open group before the brackets: (鳥取県など). */
    EXAMPLE("example"),
    /** The words explain the name before the brackets: (各地経済団体). */
    GLOSS("gloss");

    private final String code;

    MentionRole(String code) {
        this.code = code;
    }

    /** {@return the mention role as a document writes it, such as {@code "named"}} */
    @JsonValue
    @Override
    public String code() {
        return code;
    }

    /**
     * {@return the mention role with this code}
     *
     * @param code one of the codes of this closed set, in lower case
     * @throws UnknownKeyException if none has this code; it lists the codes that there are
     */
    @JsonCreator
    public static MentionRole of(String code) {
        return ClosedSet.find("mention role", code, values());
    }
}

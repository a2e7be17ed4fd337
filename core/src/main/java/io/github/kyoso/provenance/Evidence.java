package io.github.kyoso.provenance;

import io.github.kyoso.UnknownKeyException;
import java.util.ArrayList;
import java.util.List;

/** How near to its publisher something was seen, such as {@code MIRROR} for a copy of a page. */
public enum Evidence {
    /** The page itself, or a report of it. */
    SEEN("seen"),
    /** A copy of the page on another host. */
    MIRROR("mirror"),
    /** An encyclopedia, a list or the like: to be confirmed before much is made of it. */
    SECONDARY("secondary");

    private final String code;

    Evidence(String code) {
        this.code = code;
    }

    /** {@return the evidence as a document writes it, such as {@code "seen"}} */
    public String code() {
        return code;
    }

    /**
     * {@return the evidence with this code}
     *
     * @param code {@code seen}, {@code mirror} or {@code secondary}
     * @throws UnknownKeyException if it is none of them
     */
    public static Evidence of(String code) {
        List<String> known = new ArrayList<>();
        for (Evidence each : values()) {
            if (each.code.equals(code)) {
                return each;
            }
            known.add(each.code);
        }
        throw new UnknownKeyException("evidence", code, known);
    }
}

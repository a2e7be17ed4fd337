package io.github.kyoso.diff;

import java.util.Locale;

/** What became of something between two programmes, such as {@code added}. */
public enum ChangeKind {
    /** It was not there before. */
    ADDED,
    /** It is not there any more. */
    REMOVED,
    /** It is another than before: facts only, for a record is what its key says. */
    CHANGED,
    /** It stands at another place of its list, among those that stayed in it. */
    MOVED;

    /** {@return the kind as a diff writes it, such as {@code "added"}} */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

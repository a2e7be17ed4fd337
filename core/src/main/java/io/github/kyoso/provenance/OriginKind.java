package io.github.kyoso.provenance;

import java.util.Locale;

/** The four ways in which a value comes to be in a programme, such as {@code QUOTED}. */
public enum OriginKind {
    /** It stands in the source document. */
    QUOTED,
    /** It follows from quoted values by a rule. */
    DERIVED,
    /** It was seen elsewhere. */
    CITED,
    /** It is ours: a translation, a reading, a classification. */
    EDITORIAL;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** {@return the kind as documents and counts name it, such as {@code "quoted"}} */
    public String code() {
        return code;
    }
}

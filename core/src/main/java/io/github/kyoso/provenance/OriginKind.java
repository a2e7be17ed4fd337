package io.github.kyoso.provenance;

/** The four ways in which a value comes to be in a programme, such as {@code QUOTED}. */
public enum OriginKind {
    /** It stands in the source document. */
    QUOTED,
    /** It follows from quoted values by a rule. */
    DERIVED,
    /** It was seen elsewhere. */
    CITED,
    /** It is ours: a translation, a reading, a classification. */
    EDITORIAL
}

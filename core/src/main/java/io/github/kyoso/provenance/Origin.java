package io.github.kyoso.provenance;

/** Where a value of a programme comes from (出典), such as line 39 of its source document. Every leaf has exactly one. */
public sealed interface Origin permits Quoted, Derived, Cited, Editorial {
    /** {@return which of the four it is} */
    OriginKind kind();
}

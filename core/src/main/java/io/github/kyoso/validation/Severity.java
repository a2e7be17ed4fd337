package io.github.kyoso.validation;

/** How bad a problem is, such as {@code error}. */
public enum Severity {
    /** The document contradicts itself or cannot be used; it is not valid. */
    ERROR("error"),
    /** The document is valid, but somebody should look: it may be right. */
    WARNING("warning");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    /** {@return the severity as a report writes it, such as {@code "error"}} */
    public String code() {
        return code;
    }
}

package io.github.kyoso;

/** The refusal of a code whose check digit does not fit its other digits, such as {@code 082202} for つくば市, 082201. */
public final class CheckDigitException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The digit that would have been right. */
    private final char expected;

    CheckDigitException(String message, char expected) {
        super(message);
        this.expected = expected;
    }

    /** {@return the check digit that would fit the other digits} */
    public char expected() {
        return expected;
    }
}

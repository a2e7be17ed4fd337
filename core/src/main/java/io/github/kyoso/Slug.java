package io.github.kyoso;

import java.util.Objects;

/** The one rule that all ids share: what {@code [a-z0-9-]{1,100}} matches. */
final class Slug {
    private static final int LONGEST = 100;

    private Slug() {}

    static void check(String noun, String value) {
        Objects.requireNonNull(value, noun);
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new IllegalArgumentException(
                    noun + " must have 1 to " + LONGEST + " characters, but has " + value.length());
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-') {
                throw new IllegalArgumentException(noun + " must be made of a-z, 0-9 and \"-\", but was "
                        + Quotation.of(value) + ": see character " + (i + 1));
            }
        }
    }
}

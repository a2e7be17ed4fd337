package io.github.kyoso;

import java.util.Objects;

/** The rule that codes share: so many ASCII digits, kept as text for the sake of leading zeros. */
final class Digits {
    private Digits() {}

    static void check(String noun, String value, int count) {
        Objects.requireNonNull(value, noun);
        if (value.length() != count || !areDigits(value)) {
            throw new IllegalArgumentException(
                    noun + " must have " + count + " digits 0-9, but was " + Quotation.of(value));
        }
    }

    private static boolean areDigits(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}

package io.github.kyoso.json;

/** Halves of surrogate pairs: Java's strings can hold one alone, UTF-8 cannot. */
final class Surrogates {
    static final String PROBLEM = "must be well-formed Unicode, but has half of a surrogate pair";

    private Surrogates() {}

    /** The index of the first half without its other half, or -1. */
    static int indexOfHalf(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.charCount(Character.codePointAt(text, i)) == 1) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}

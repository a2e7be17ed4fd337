package io.github.kyoso.query;

/**
 * Words of a programme and where they stand, such as characters 1 to 8 of {@code /collaborations/2/summary/ja}.
 *
 * @param pointer the JSON Pointer of the text in the document of the programme
 * @param text the whole text, as printed
 * @param start where in that text the words begin, in characters (UTF-16 units) from 0
 * @param end where they end
 */
public record Passage(String pointer, String text, int start, int end) {
    /** {@return the words as printed, such as ワーケーション} */
    public String quote() {
        return text.substring(start, end);
    }

    /** {@return the pointer and the words, such as {@code /items/0/keywords/5 ワーケーション}} */
    @Override
    public String toString() {
        return pointer + " " + quote();
    }
}

package io.github.kyoso.provenance;

/**
 * A stretch of characters within one line of a source document, such as {@code 39:5-18} for columns 5 to 18.
 *
 * @param line the line, 1 for the first
 * @param from the column of its first character, 1 for the first of the line, counted in whole characters (code points)
 * @param to the column behind its last character
 */
public record Span(int line, int from, int to) {
    /**
     * {@return whether a character stands in this stretch}
     *
     * @param atLine its line
     * @param atColumn its column
     */
    public boolean contains(int atLine, int atColumn) {
        return line == atLine && from <= atColumn && atColumn < to;
    }

    /** {@return how many characters it has} */
    public int length() {
        return to - from;
    }

    /** {@return line, first and last column, such as {@code "39:5-18"} for the columns 5 up to and with 18} */
    @Override
    public String toString() {
        return line + ":" + from + "-" + (to - 1);
    }
}

package io.github.kyoso.provenance;

/**
 * One thing that keeps a provenance from being true, such as a value that the source prints otherwise.
 *
 * @param pointer the JSON Pointer of the value, or empty where it concerns none
 * @param line the line of the source document, or 0 where it concerns none
 * @param column the column there, counted in whole characters, or 0
 * @param message what is wrong, and what would be right
 */
public record Problem(String pointer, int line, int column, String message) {
    /** {@return all of it on one line, such as {@code "/items/7/title/ja: must be … (source 39:12)"}} */
    @Override
    public String toString() {
        return (pointer.isEmpty() ? "" : pointer + ": ")
                + message
                + (line == 0 ? "" : " (source " + line + ":" + column + ")");
    }
}

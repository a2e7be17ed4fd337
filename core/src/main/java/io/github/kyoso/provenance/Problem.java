package io.github.kyoso.provenance;

/**
 * One thing that keeps a provenance from being true, such as a value that the source prints otherwise.
 *
 * @param pointer the JSON Pointer of the value, or empty where it concerns none
 * @param document the document that shows it: the source by its name, or {@code programme} or {@code provenance}
 * @param line the line there, 1 for the first
 * @param column the column there, 1 for the first, counted in whole characters (code points)
 * @param message what is wrong, and what would be right
 */
public record Problem(String pointer, String document, int line, int column, String message) {
    /** {@return all of it on one line, such as {@code "/items/7/title/ja: must be … (source.txt:39:12)"}} */
    @Override
    public String toString() {
        return (pointer.isEmpty() ? "" : pointer + ": ") + message + " (" + document + ":" + line + ":" + column + ")";
    }
}

package io.github.kyoso.json;

/**
 * What is wrong with a document, where, and what would have been right, such as
 * {@code /items/0/number: must be a whole number, but was 3.7 (program.json:12:17)}.
 */
public final class ProgramFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The path of the file, or what stands for it. */
    private final String source;

    /** The line, 1 for the first. */
    private final int line;

    /** The column, 1 for the first. */
    private final int column;

    /** The JSON Pointer of the value. */
    private final String pointer;

    /** What is wrong, without the place. */
    private final String problem;

    ProgramFormatException(String source, int line, int column, String pointer, String problem) {
        super((pointer.isEmpty() ? "" : pointer + ": ") + problem + " (" + source + ":" + line + ":" + column + ")");
        this.source = source;
        this.line = line;
        this.column = column;
        this.pointer = pointer;
        this.problem = problem;
    }

    /** {@return the path of the file that was read, or {@code "document"} where what was read has no name} */
    public String source() {
        return source;
    }

    /** {@return the line, 1 for the first} */
    public int line() {
        return line;
    }

    /** {@return the column in whole characters (code points), 1 for the first} */
    public int column() {
        return column;
    }

    /** {@return the JSON Pointer of the value, such as {@code "/items/0/number"}; empty for the document itself} */
    public String pointer() {
        return pointer;
    }

    /** {@return what is wrong and what would have been right, without the place} */
    public String problem() {
        return problem;
    }
}

package io.github.kyoso;

/** A text as people are shown it, such as {@code "観光庁"} in a message: what cannot be seen, or would turn a line around, is escaped. */
public final class Quotation {
    private static final int LONGEST = 80;

    private Quotation() {}

    /**
     * {@return the text in quotes, with an ellipsis for what follows its first 80 characters, and quotes, backslashes and
     * whatever cannot be seen (controls, half surrogate pairs, bidirectional marks) escaped}
     *
     * @param text any text at all
     */
    public static String of(String text) {
        StringBuilder out = new StringBuilder(Math.min(text.length(), LONGEST) + 3).append('"');
        for (int i = 0; i < text.length(); ) {
            if (i >= LONGEST) {
                return out.append("…\"").toString();
            }
            int c = text.codePointAt(i);
            append(c == '"' || c == '\\' ? out.append('\\') : out, c);
            i += Character.charCount(c);
        }
        return out.append('"').toString();
    }

    /**
     * {@return all of the text, without quotes, whatever cannot be seen escaped, such as <code>a&#92;u{7}b</code>}
     *
     * @param text any text at all
     */
    public static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            append(out, c);
            i += Character.charCount(c);
        }
        return out.toString();
    }

    private static void append(StringBuilder out, int c) {
        if (printable(c)) {
            out.appendCodePoint(c);
        } else {
            out.append("\\u{").append(Integer.toHexString(c)).append('}');
        }
    }

    private static boolean printable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> false;
            case Character.UNASSIGNED, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}

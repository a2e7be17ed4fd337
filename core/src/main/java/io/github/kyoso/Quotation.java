package io.github.kyoso;

/** A text as an error message shows it, such as {@code "観光庁"}: in quotes, shortened, what is not printable escaped. */
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
            int next = i + Character.charCount(c);
            if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
            } else if (printable(c)) {
                out.append(text, i, next);
            } else {
                out.append("\\u{").append(Integer.toHexString(c)).append('}');
            }
            i = next;
        }
        return out.append('"').toString();
    }

    private static boolean printable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> false;
            case Character.UNASSIGNED, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}

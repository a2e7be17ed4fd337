package io.github.kyoso.dataset.codegen;

/** A Java string literal that reads as the text does: Japanese stays as it is, what cannot be seen is escaped. */
final class Literal {
    private Literal() {}

    static String of(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            switch (c) {
                case '"', '\\' -> literal.append('\\').append((char) c);
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                default -> {
                    if (visible(c)) {
                        literal.append(text, i, next);
                    } else {
                        escape(text.substring(i, next), literal);
                    }
                }
            }
            i = next;
        }
        return literal.append('"').toString();
    }

    private static void escape(String character, StringBuilder literal) {
        for (int i = 0; i < character.length(); i++) {
            literal.append(String.format("\\u%04x", (int) character.charAt(i)));
        }
    }

    private static boolean visible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
            case Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> c == ' ';
            default -> true;
        };
    }
}

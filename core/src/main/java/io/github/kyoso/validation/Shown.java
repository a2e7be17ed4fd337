package io.github.kyoso.validation;

/** Text of a document where people look at it: what cannot be seen, or would turn a line around, is escaped. */
final class Shown {
    private static final int LONGEST_VALUE = 80;

    private Shown() {}

    /** All of a text. */
    static String of(String text) {
        return escaped(text, Integer.MAX_VALUE);
    }

    /** At most 80 characters of a text, with an ellipsis for the others. */
    static String value(String text) {
        String all = escaped(text, LONGEST_VALUE);
        return all.length() <= LONGEST_VALUE ? all : escaped(text, LONGEST_VALUE - 1);
    }

    /** Escapes whole characters until so many are written; one more says that there are others. */
    private static String escaped(String text, int most) {
        StringBuilder out = new StringBuilder(Math.min(text.length(), LONGEST_VALUE));
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int before = out.length();
            if (isVisible(c)) {
                out.appendCodePoint(c);
            } else {
                out.append("\\u{").append(Integer.toHexString(c)).append('}');
            }
            if (out.length() > most) {
                out.setLength(before);
                return out.append("…").toString();
            }
            i += Character.charCount(c);
        }
        return out.toString();
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> false;
            case Character.UNASSIGNED, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** As many blanks as the text is wide: full-width ones under full-width characters, so that they line up in any font. */
    static String blanksUnder(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (type != Character.NON_SPACING_MARK && type != Character.ENCLOSING_MARK) {
                out.append(c == '\t' ? '\t' : isFullWidth(c) ? '\u3000' : ' ');
            }
        });
        return out.toString();
    }

    /** East Asian Width W or F, by block. */
    private static boolean isFullWidth(int c) {
        return (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF01 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x1F300 && c <= 0x1FAFF)
                || (c >= 0x20000 && c <= 0x3FFFD);
    }
}

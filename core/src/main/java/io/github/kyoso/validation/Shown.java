package io.github.kyoso.validation;

import io.github.kyoso.Quotation;

/** Text of a document where people look at it: values in little room, and the width of a line. */
final class Shown {
    private static final int LONGEST_VALUE = 80;

    private Shown() {}

    /** At most 80 characters of a text, with an ellipsis for the others; no escape is cut in two. */
    static String value(String text) {
        StringBuilder out = new StringBuilder();
        int before = 0;
        for (int i = 0; i < text.length(); ) {
            if (out.length() < LONGEST_VALUE) {
                before = out.length();
            }
            int next = text.offsetByCodePoints(i, 1);
            out.append(Quotation.visible(text.substring(i, next)));
            if (out.length() > LONGEST_VALUE) {
                out.setLength(before);
                return out.append("…").toString();
            }
            i = next;
        }
        return out.toString();
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

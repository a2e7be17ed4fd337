package io.github.kyoso.diff;

import io.github.kyoso.Quotation;

/**
 * One difference between two programmes, such as {@code changed /items/[3]/title/ja: "皆をつなぐ" → "町をつなぐ"}.
 *
 * @param kind what became of it
 * @param pointer what it became of, records by their keys, such as {@code "/items/[3]/title/ja"}; see the package
 * @param before the fact or the value in a list as it was, as a text; of a record, how it was called in Japanese (its name or
 *     title, of a collaboration the summary, of a mention the printed words); of what moved, its index, 0 for the first; empty if
 *     it was added
 * @param after the same as it is now; empty if it was removed
 */
public record Change(ChangeKind kind, String pointer, String before, String after) {
    private static final int SHOWN_WHOLE = 50;
    private static final int SHOWN_BEFORE = 20;

    /** {@return the pointer of the record that it belongs to, such as {@code "/items/[3]"}; empty for a fact of the programme} */
    public String record() {
        int key = pointer.indexOf(']');
        int end = pointer.indexOf('/', Math.max(0, key));
        // Nothing else of a programme has a key.
        return key < 0 ? "" : pointer.substring(0, end < 0 ? pointer.length() : end);
    }

    /**
     * {@return all of it on one line, such as {@code "removed /partners/[jvoad]/homepage: \"https://jvoad.jp/\""}}
     *
     * <p>What cannot be seen is escaped. Of a long value its beginning is shown; of two, what is around their first difference. A
     * value in a list, which the pointer has already, is not said again.
     */
    @Override
    public String toString() {
        String line = kind.code() + " " + Quotation.visible(pointer);
        if (kind == ChangeKind.MOVED) {
            return line + ": " + before + " → " + after;
        } else if (kind == ChangeKind.CHANGED) {
            int from = firstShown();
            return line + ": " + shown(before, from) + " → " + shown(after, from);
        }
        String value = before + after;
        return pointer.endsWith("[" + value + "]") ? line : line + ": " + Quotation.of(value);
    }

    /** Where both are shown from, so that their first difference is seen. */
    private int firstShown() {
        int same = 0;
        while (same < Math.min(before.length(), after.length()) && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        return same < SHOWN_WHOLE ? 0 : before.offsetByCodePoints(same, -SHOWN_BEFORE);
    }

    private static String shown(String text, int from) {
        return Quotation.of(from == 0 ? text : "…" + text.substring(from));
    }
}

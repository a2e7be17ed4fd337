package io.github.kyoso.provenance;

import io.github.kyoso.PartialDate;
import io.github.kyoso.provenance.Leaves.Leaf;
import org.jspecify.annotations.Nullable;

/**
 * What a template says to stand in a place: a value, a part of one, or a date in the form in which it is printed.
 *
 * @param name the JSON Pointer of the value as the template has it, or its name by the key of its record
 * @param pointer the JSON Pointer of the value
 * @param leaf the value; null if the programme has none there
 * @param from the first character of the part, 0 for the first
 * @param to the character behind the part, or {@link #REST} for all that follows
 * @param dateFormat the form of a date, of {@code uuuu}, {@code M}, {@code d} and other characters; empty for no date
 */
record Claim(String name, String pointer, @Nullable Leaf leaf, int from, int to, String dateFormat) {
    static final int REST = Integer.MAX_VALUE;

    /** Throws an IllegalArgumentException that says what is wrong with the claim. */
    static Claim of(String text, Leaves leaves) {
        int tilde = text.indexOf('~');
        int at = text.indexOf('@');
        String name = text.substring(0, tilde >= 0 ? tilde : at >= 0 ? at : text.length());
        String pointer = leaves.resolve(name);
        Leaf leaf = leaves.all().get(pointer);
        if (tilde >= 0) {
            return new Claim(name, pointer, leaf, 0, REST, text.substring(tilde + 1));
        }
        if (at < 0) {
            return new Claim(name, pointer, leaf, 0, REST, "");
        }
        int dash = text.indexOf('-', at);
        int from = dash < 0 ? -1 : number(text, at + 1, dash);
        int to = dash + 1 == text.length() ? REST : number(text, dash + 1, text.length());
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("must say from where to where, such as @0-7 or @7-, but was " + text);
        }
        return new Claim(name, pointer, leaf, from, to, "");
    }

    private static int number(String text, int from, int to) {
        try {
            return Integer.parseInt(text, from, to, 10);
        } catch (NumberFormatException malformed) {
            return -1;
        }
    }

    /** What stands in the place; throws an IllegalArgumentException where it should be a date and is none. */
    String print() {
        if (leaf == null) {
            return "";
        }
        String value = leaf.text();
        if (!dateFormat.isEmpty()) {
            return printDate(PartialDate.of(value));
        }
        int length = value.codePointCount(0, value.length());
        int begin = value.offsetByCodePoints(0, Math.min(from, length));
        int end = value.offsetByCodePoints(0, Math.min(to, length));
        return begin < end ? value.substring(begin, end) : "";
    }

    /** Prints all that is known of the date, for what is not printed would not be proved. */
    private String printDate(PartialDate date) {
        if (!dateFormat.contains("uuuu")
                || dateFormat.contains("M") != date.month().isPresent()
                || dateFormat.contains("d") != date.day().isPresent()) {
            throw new IllegalArgumentException(
                    "must be printed in full, with uuuu, M and d as far as it goes, but the template has "
                            + dateFormat);
        }
        return dateFormat
                .replace("uuuu", String.valueOf(date.year()))
                .replace(
                        "M",
                        date.month().isPresent() ? String.valueOf(date.month().getAsInt()) : "")
                .replace("d", date.day().isPresent() ? String.valueOf(date.day().getAsInt()) : "");
    }
}

package io.github.kyoso.testkit;

import io.github.kyoso.Quotation;
import io.github.kyoso.UnknownKeyException;
import java.util.List;
import java.util.stream.Stream;

/** The pointers of a diff, such as {@code /items/[8]/title/ja}: records by their keys. */
final class DiffPointers {
    static final List<String> FACTS =
            List.of("id", "edition", "title", "form", "publisher", "adopted", "partnersAsOf", "published", "preamble");
    static final List<String> RECORDS =
            List.of("principles", "thrusts", "items", "partners", "collaborations", "initiatives", "places");

    private DiffPointers() {}

    /** Refuses what no diff could have, and says what would be right. */
    static String check(String pointer) {
        String[] parts = pointer == null ? new String[0] : pointer.split("/", -1);
        if (parts.length < 2
                || !parts[0].isEmpty()
                || List.of(parts).subList(1, parts.length).contains("")) {
            throw new IllegalArgumentException("a pointer must be one such as \"/items/[8]/title/ja\", but was "
                    + (pointer == null ? null : Quotation.of(pointer)));
        }
        if (!FACTS.contains(parts[1]) && !RECORDS.contains(parts[1])) {
            throw new UnknownKeyException(
                    "property",
                    parts[1],
                    Stream.concat(FACTS.stream(), RECORDS.stream()).toList());
        }
        if (RECORDS.contains(parts[1]) && parts.length > 2 && !parts[2].startsWith("[")) {
            throw new IllegalArgumentException("a record must be named by its key, such as \"/" + parts[1]
                    + "/[key]\", but the pointer was " + Quotation.of(pointer));
        }
        return pointer;
    }

    /** Whether one is that of the other or of something within it. */
    static boolean isWithin(String pointer, String other) {
        return pointer.equals(other) || pointer.startsWith(other + "/");
    }
}

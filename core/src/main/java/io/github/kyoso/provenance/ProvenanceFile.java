package io.github.kyoso.provenance;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a provenance document declares, as it is written: nothing in it has been compared with anything yet.
 *
 * @param source the name of the source document, as it is told in problems and origins
 * @param sha256 its checksum; null where the document says none, which has been told
 * @param url where it was published; null where the document does not say
 * @param template the lines of the source document, with values in braces
 * @param within the values that are parts of others
 * @param entries the other origins
 */
record ProvenanceFile(
        String source,
        @Nullable Text sha256,
        @Nullable URI url,
        List<Text> template,
        List<Part> within,
        List<Entry> entries) {
    /** A text of the document, and the byte it begins at. */
    record Text(String value, long offset) {}

    /** A leaf that is a part of another one. */
    record Part(Text leaf, Text whole) {}

    /** An origin and the leaves that have it. */
    record Entry(Origin origin, List<Text> leaves) {}
}

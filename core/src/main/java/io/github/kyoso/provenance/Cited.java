package io.github.kyoso.provenance;

import java.net.URI;

/**
 * The origin of a value that was seen outside of the source document, such as a corporate number.
 *
 * @param url the address of what was seen; nothing is ever fetched from it
 * @param seen what was seen there
 * @param how how near to its publisher it was seen
 */
public record Cited(URI url, String seen, Evidence how) implements Origin {
    @Override
    public OriginKind kind() {
        return OriginKind.CITED;
    }
}

package io.github.kyoso.provenance;

import java.net.URI;
import java.util.Optional;

/**
 * The document that a programme was taken from, such as {@code source.txt}.
 *
 * @param name the name by which origins and problems tell of it
 * @param sha256 the SHA-256 of its bytes, in 64 hexadecimal digits of lower case
 * @param url the address where it was published, if it is known; nothing is ever fetched from it
 */
public record SourceDocument(String name, String sha256, Optional<URI> url) {}

package io.github.kyoso.provenance;

/**
 * The origin of a value that is ours, such as a translation.
 *
 * @param note what it is and why it is as it is
 */
public record Editorial(String note) implements Origin {
    @Override
    public OriginKind kind() {
        return OriginKind.EDITORIAL;
    }
}

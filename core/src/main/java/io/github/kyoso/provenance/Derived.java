package io.github.kyoso.provenance;

/**
 * The origin of a value that follows from quoted ones, such as the item number of a row that leaves it blank.
 *
 * @param rule the name of the rule, such as {@code item-filled-down}
 */
public record Derived(String rule) implements Origin {
    @Override
    public OriginKind kind() {
        return OriginKind.DERIVED;
    }
}

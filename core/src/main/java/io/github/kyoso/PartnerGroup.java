package io.github.kyoso;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * An open class of bodies that a programme names as a partner, such as 地方自治体: nobody has listed its members.
 *
 * <p>Bodies that are printed as examples of it (鳥取県など) stand with the mention that prints them.
 */
@Value.Immutable
@JsonDeserialize(builder = PartnerGroup.Builder.class)
@JsonPropertyOrder({"type", "id", "kind", "name"})
@JsonTypeName("group")
public non-sealed interface PartnerGroup extends Partner {
    /** {@return the permanent id, such as {@code local-governments}} */
    @Value.Parameter
    @NotNull
    PartnerId getId();

    /** {@return the kind of the bodies in it} */
    @Value.Parameter
    @NotNull
    PartnerKind getKind();

    /** {@return the name as printed} */
    @Value.Parameter
    @NotNull
    @Valid
    LocalizedText getName();

    /**
     * {@return an open group with these facts}
     *
     * @param id the permanent id
     * @param kind the kind of the bodies in it
     * @param name the name as printed
     */
    static PartnerGroup of(PartnerId id, PartnerKind kind, LocalizedText name) {
        return ImmutablePartnerGroup.of(id, kind, name);
    }

    /** {@return a builder, which refuses null at once and, when it builds, what is missing} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a PartnerGroup; {@code from} begins with the facts of another. Not for several threads. */
    final class Builder extends ImmutablePartnerGroup.Builder {
        Builder() {}
    }
}

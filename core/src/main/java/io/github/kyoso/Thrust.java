package io.github.kyoso;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.immutables.value.Value;

/**
 * One of the headings (柱) under which the items of a programme are printed, such as 街の魅力を高める over items 7, 8 and 9.
 */
@Value.Immutable
@JsonDeserialize(builder = Thrust.Builder.class)
@JsonPropertyOrder({"id", "name", "items"})
public interface Thrust {
    /** {@return the permanent id, such as {@code towns}} */
    @Value.Parameter
    @NotNull
    ThrustId getId();

    /** {@return the heading} */
    @Value.Parameter
    @NotNull
    @Valid
    LocalizedText getName();

    /** {@return the numbers of the items under it, in printed order} */
    @Value.Parameter
    @NotEmpty
    List<@NotNull ItemNumber> getItems();

    /**
     * {@return a thrust with these facts}
     *
     * @param id the permanent id
     * @param name the heading
     * @param items the numbers of the items under it, in printed order
     */
    static Thrust of(ThrustId id, LocalizedText name, List<ItemNumber> items) {
        return ImmutableThrust.of(id, name, items);
    }

    /** {@return a builder, which refuses null at once and, when it builds, what is missing} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a Thrust; {@code from} begins with the facts of another. Not for several threads. */
    final class Builder extends ImmutableThrust.Builder {
        Builder() {}
    }
}

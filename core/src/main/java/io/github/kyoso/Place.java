package io.github.kyoso;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * A prefecture or municipality where a partner is, such as つくば市, 082201.
 */
@Value.Immutable
@JsonDeserialize(builder = Place.Builder.class)
@JsonPropertyOrder({"code", "name"})
public interface Place {
    /** {@return its code (全国地方公共団体コード)} */
    @Value.Parameter
    @NotNull
    LocalGovernmentCode getCode();

    /** {@return its name} */
    @Value.Parameter
    @NotNull
    @Valid
    LocalizedText getName();

    /**
     * {@return a place with these facts}
     *
     * @param code the code
     * @param name the name
     */
    static Place of(LocalGovernmentCode code, LocalizedText name) {
        return ImmutablePlace.of(code, name);
    }

    /** {@return a builder, which refuses null at once and, when it builds, what is missing} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a Place; {@code from} begins with the facts of another. Not for several threads. */
    final class Builder extends ImmutablePlace.Builder {
        Builder() {}
    }
}

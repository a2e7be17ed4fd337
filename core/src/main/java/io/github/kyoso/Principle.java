package io.github.kyoso;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * One of the basic principles (基本的理念) behind a programme, such as 持続可能な地域づくり.
 *
 * <p>A principle holds for the whole programme; the source ties none of them to an item.
 */
@Value.Immutable
@JsonDeserialize(builder = Principle.Builder.class)
@JsonPropertyOrder({"id", "name"})
public interface Principle {
    /** {@return the permanent id, such as {@code sustainable}} */
    @Value.Parameter
    @NotNull
    PrincipleId getId();

    /** {@return the name; a line break within the printed name is joined} */
    @Value.Parameter
    @NotNull
    @Valid
    LocalizedText getName();

    /**
     * {@return a principle with these facts}
     *
     * @param id the permanent id
     * @param name the name
     */
    static Principle of(PrincipleId id, LocalizedText name) {
        return ImmutablePrinciple.of(id, name);
    }

    /** {@return a builder, which refuses null at once and, when it builds, what is missing} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a Principle; {@code from} begins with the facts of another. Not for several threads. */
    final class Builder extends ImmutablePrinciple.Builder {
        Builder() {}
    }
}

package io.github.kyoso;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An agreement, strategy, project or the like that a programme names, such as the ワーケーションの…覚書 of 2020-10-12.
 */
@Value.Immutable
@JsonDeserialize(builder = Initiative.Builder.class)
@JsonPropertyOrder({"id", "kind", "name", "officialName", "parties", "date", "homepage"})
public interface Initiative {
    /** {@return the permanent id, such as {@code workation-memorandum}} */
    @NotNull
    InitiativeId getId();

    /** {@return what sort of thing it is} */
    @NotNull
    InitiativeKind getKind();

    /** {@return the name as printed} */
    @NotNull
    @Valid
    LocalizedText getName();

    /** {@return the official name in Japanese, where it is another than the printed one} */
    Optional<@Text String> getOfficialName();

    /** {@return who signed, decided or runs it, as far as was seen} */
    @NotNull
    List<@NotNull PartnerId> getParties();

    /** {@return when it was signed, decided, published or begun} */
    Optional<PartialDate> getDate();

    /** {@return the address of a page about it} */
    Optional<@WebPage URI> getHomepage();

    /** {@return a builder, which refuses null at once and, when it builds, what is missing} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an Initiative; {@code from} begins with the facts of another. Not for several threads. */
    final class Builder extends ImmutableInitiative.Builder {
        Builder() {}
    }
}

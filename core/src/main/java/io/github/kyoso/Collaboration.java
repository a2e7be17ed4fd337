package io.github.kyoso;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.immutables.value.Value;

/**
 * One row (連携) of the table of a programme: with whom an item is pursued, and how, such as 8-1 with JVOAD.
 */
@Value.Immutable
@JsonDeserialize(builder = Collaboration.Builder.class)
@JsonPropertyOrder({"id", "item", "cell", "partners", "summary", "initiatives"})
public interface Collaboration {
    /** {@return the permanent id, such as {@code 6-3}: item and row} */
    @Value.Parameter
    @NotNull
    CollaborationId getId();

    /** {@return the number of the item; where the table leaves it blank, it is that of the row above} */
    @Value.Parameter
    @NotNull
    ItemNumber getItem();

    /** {@return the cell that names the partners (連携先), exactly as printed} */
    @Value.Parameter
    @NotNull
    @Text
    String getCell();

    /** {@return whom the cell names, in printed order} */
    @Value.Parameter
    @NotEmpty
    List<@NotNull @Valid PartnerMention> getPartners();

    /** {@return what is done together (連携概要)} */
    @Value.Parameter
    @NotNull
    @Valid
    LocalizedText getSummary();

    /** {@return the initiatives that the summary names, in printed order} */
    @Value.Parameter
    @NotNull
    List<@NotNull InitiativeId> getInitiatives();

    /**
     * {@return a collaboration with these facts}
     *
     * @param id the permanent id
     * @param item the number of the item
     * @param cell the cell that names the partners, exactly as printed
     * @param partners whom the cell names, in printed order
     * @param summary what is done together
     * @param initiatives the initiatives that the summary names, in printed order
     */
    static Collaboration of(
            CollaborationId id,
            ItemNumber item,
            String cell,
            List<PartnerMention> partners,
            LocalizedText summary,
            List<InitiativeId> initiatives) {
        return ImmutableCollaboration.of(id, item, cell, partners, summary, initiatives);
    }

    /** {@return a builder, which refuses null at once and, when it builds, what is missing} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a Collaboration; {@code from} begins with the facts of another. Not for several threads. */
    final class Builder extends ImmutableCollaboration.Builder {
        Builder() {}
    }
}

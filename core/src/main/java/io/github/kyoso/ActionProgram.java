package io.github.kyoso;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A regional co-creation action programme (アクションプログラム), such as Keidanren's 地域協創アクションプログラム of November 2021.
 *
 * <p>It holds records in printed order and refers from one to another by id; {@code ProgramIndex} walks those references.
 * A programme is what a document says: whether its references hold is for a validator to tell.
 */
@Value.Immutable
@JsonDeserialize(builder = ActionProgram.Builder.class)
@JsonPropertyOrder({
    "id",
    "edition",
    "title",
    "form",
    "publisher",
    "adopted",
    "partnersAsOf",
    "published",
    "preamble",
    "principles",
    "thrusts",
    "items",
    "partners",
    "collaborations",
    "initiatives",
    "places"
})
public interface ActionProgram {
    /** {@return the permanent id, the same in every edition} */
    @NotNull
    ProgramId getId();

    /** {@return which dated state this is, such as {@code 2021-11}} */
    @NotNull
    Edition getEdition();

    /** {@return the title, without its form} */
    @NotNull
    @Valid
    LocalizedText getTitle();

    /** {@return the form of the document as printed behind the title, such as 概略版 (overview)} */
    Optional<@Text String> getForm();

    /** {@return who publishes it, one of the partners} */
    @NotNull
    PartnerId getPublisher();

    /** {@return when it was adopted (策定), as exactly as it is printed, such as {@code 2021-11}} */
    @NotNull
    PartialDate getAdopted();

    /** {@return the date that the table of partners describes (時点), as exactly as it is printed} */
    Optional<PartialDate> getPartnersAsOf();

    /** {@return the day on which it was made public} */
    Optional<LocalDate> getPublished();

    /** {@return the sentences before everything else, without their bullets} */
    @NotNull
    List<@NotNull @Valid LocalizedText> getPreamble();

    /** {@return the basic principles, in printed order} */
    @NotNull
    List<@NotNull @Valid Principle> getPrinciples();

    /** {@return the thrusts, in printed order} */
    @NotNull
    List<@NotNull @Valid Thrust> getThrusts();

    /** {@return the items, by number} */
    @NotEmpty
    List<@NotNull @Valid ActionItem> getItems();

    /**
     * {@return every body that the programme or a record of it names; who takes part is said by the collaborations}
     */
    @NotEmpty
    List<@NotNull @Valid Partner> getPartners();

    /** {@return the rows of the table, in printed order} */
    @NotNull
    List<@NotNull @Valid Collaboration> getCollaborations();

    /** {@return the initiatives that the text names, in printed order} */
    @NotNull
    List<@NotNull @Valid Initiative> getInitiatives();

    /** {@return the places that partners refer to, by code} */
    @NotNull
    List<@NotNull @Valid Place> getPlaces();

    /**
     * {@return the item with this number}
     *
     * @param number the printed number, such as {@code 8}
     * @throws UnknownKeyException if no item has it
     * @throws IllegalArgumentException if no item could have it
     */
    default ActionItem item(int number) {
        return item(ItemNumber.of(number));
    }

    /**
     * {@return the item with this number}
     *
     * @param number the printed number
     * @throws UnknownKeyException if no item has it
     */
    default ActionItem item(ItemNumber number) {
        List<ActionItem> items = getItems();
        // Items stand by number, so that the n-th is nearly always item n.
        if (number.value() <= items.size()
                && items.get(number.value() - 1).getNumber().value() == number.value()) {
            return items.get(number.value() - 1);
        }
        return ItemSearch.find(number, items);
    }

    /** {@return a builder, which refuses null at once and, when it builds, what is missing} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an ActionProgram; {@code from} begins with the facts of another. Not for several threads. */
    final class Builder extends ImmutableActionProgram.Builder {
        Builder() {}
    }
}

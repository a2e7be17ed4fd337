package io.github.kyoso.testkit;

import io.github.kyoso.ActionItem;
import io.github.kyoso.ActionProgram;
import io.github.kyoso.CollaborationId;
import io.github.kyoso.ItemNumber;
import io.github.kyoso.Partner;
import io.github.kyoso.PartnerId;
import io.github.kyoso.UnknownKeyException;
import io.github.kyoso.validation.ProgramValidator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Assertions about a programme, such as {@code assertThat(program).hasItem(8)}. */
public final class ProgramAssert extends KyosoAssert<ProgramAssert, ActionProgram> {
    ProgramAssert(@Nullable ActionProgram actual) {
        super(actual, ProgramAssert.class);
    }

    /** {@return this, if a validator finds no errors; the report is shown if it does. Warnings do no harm} */
    public ProgramAssert isValid() {
        if (isThere()) {
            ReportAssert report = new ReportAssert(ProgramValidator.standard().validate(actual));
            report.soft = soft;
            report.as(info.description()).isValid();
        }
        return this;
    }

    /**
     * {@return this, if the programme has an item with this number}
     *
     * @param number the printed number, 1 or more
     */
    public ProgramAssert hasItem(int number) {
        if (isThere() && find(number).isEmpty()) {
            failOn("item", String.valueOf(number));
        }
        return this;
    }

    /**
     * {@return this, if the programme has a partner with this id; whether it takes part is not asked}
     *
     * @param id the id, such as {@code "jvoad"}
     */
    public ProgramAssert hasPartner(String id) {
        if (isThere() && find(id).isEmpty()) {
            failOn("partner", id);
        }
        return this;
    }

    /**
     * {@return this, if the programme has a collaboration with this id}
     *
     * @param id the id, such as {@code "6-3"}
     */
    public ProgramAssert hasCollaboration(String id) {
        CollaborationId key = CollaborationId.of(id);
        if (isThere()
                && actual.getCollaborations().stream()
                        .noneMatch(each -> each.getId().equals(key))) {
            failOn("collaboration", id);
        }
        return this;
    }

    /**
     * {@return assertions about the item with this number; fails if there is none}
     *
     * @param number the printed number, 1 or more
     */
    public ItemAssert item(int number) {
        Optional<ActionItem> found = actual == null ? Optional.empty() : find(number);
        ActionItem item = found.orElse(null);
        ItemAssert next = new ItemAssert(item);
        next.program = actual;
        return lead(next, found.isPresent(), () -> hasItem(number));
    }

    /**
     * {@return assertions about the partner with this id; fails if there is none}
     *
     * @param id the id, such as {@code "jvoad"}
     */
    public PartnerAssert partner(String id) {
        Optional<Partner> found = actual == null ? Optional.empty() : find(id);
        Partner partner = found.orElse(null);
        PartnerAssert next = new PartnerAssert(partner);
        next.program = actual;
        return lead(next, found.isPresent(), () -> hasPartner(id));
    }

    private Optional<ActionItem> find(int number) {
        ItemNumber key = ItemNumber.of(number);
        return actual.getItems().stream()
                .filter(each -> each.getNumber().equals(key))
                .findFirst();
    }

    private Optional<Partner> find(String id) {
        PartnerId key = PartnerId.of(id);
        return actual.getPartners().stream()
                .filter(each -> each.getId().equals(key))
                .findFirst();
    }

    private void failOn(String noun, String key) {
        List<String> known = switch (noun) {
            case "item" ->
                actual.getItems().stream()
                        .map(each -> each.getNumber().toString())
                        .toList();
            case "partner" ->
                actual.getPartners().stream().map(each -> each.getId().value()).toList();
            default ->
                actual.getCollaborations().stream()
                        .map(each -> each.getId().value())
                        .toList();
        };
        fail(
                "Expecting programme " + actual.getId() + " " + actual.getEdition() + " to have " + noun + " " + key
                        + ", but",
                List.of(new UnknownKeyException(noun, key, known).getMessage()));
    }
}

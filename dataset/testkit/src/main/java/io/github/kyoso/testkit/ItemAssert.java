package io.github.kyoso.testkit;

import io.github.kyoso.ActionItem;
import io.github.kyoso.ActionProgram;
import io.github.kyoso.PartnerId;
import io.github.kyoso.Thrust;
import io.github.kyoso.ThrustId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about an item, such as {@code assertThat(program).item(8).hasPartner("jvoad")}.
 *
 * <p>What an item has to do with others is said by its programme: ask {@code assertThat(program).item(8)}, or
 * {@code assertThat(item).in(program)}.
 */
public final class ItemAssert extends KyosoAssert<ItemAssert, ActionItem> {
    /** The programme of the item, where it was said. */
    @Nullable
    ActionProgram program;

    ItemAssert(@Nullable ActionItem actual) {
        super(actual, ItemAssert.class);
    }

    /**
     * {@return this, for what the item has to do with others in a programme}
     *
     * @param program the programme of the item
     */
    public ItemAssert in(ActionProgram program) {
        this.program = Objects.requireNonNull(program, "program");
        return this;
    }

    /**
     * {@return this, if the item has this number}
     *
     * @param number the printed number
     */
    public ItemAssert hasNumber(int number) {
        if (isThere() && actual.getNumber().value() != number) {
            fail("Expecting an item with number " + number + ", but this is", List.of(actual.heading()));
        }
        return this;
    }

    /**
     * {@return this, if the item has this title}
     *
     * @param ja the Japanese title, without the number
     */
    public ItemAssert hasTitle(String ja) {
        if (isThere() && !actual.getTitle().getJa().equals(ja)) {
            fail(
                    "Expecting item " + actual.getNumber() + " to have the title\n  " + ja + "\nbut it has",
                    List.of(actual.getTitle().getJa()));
        }
        return this;
    }

    /**
     * {@return this, if a row of the item mentions this partner, in whatever role}
     *
     * @param id the id of a partner, such as {@code "jvoad"}
     * @throws IllegalStateException if it was not said in which programme
     */
    public ItemAssert hasPartner(String id) {
        PartnerId key = PartnerId.of(id);
        if (isThere()) {
            Ties ties = Ties.of(program, "item");
            if (!ties.partnersOf(actual.getNumber()).contains(key)) {
                fail(
                        "Expecting item " + actual.heading() + " to have partner " + id + ", but it has",
                        ties.names(ties.partnersOf(actual.getNumber())));
            }
        }
        return this;
    }

    /**
     * {@return this, if the item stands under this thrust}
     *
     * @param id the id of a thrust, such as {@code "towns"}
     * @throws IllegalStateException if it was not said in which programme
     */
    public ItemAssert isUnder(String id) {
        ThrustId key = ThrustId.of(id);
        if (isThere()) {
            Optional<Thrust> thrust = Ties.of(program, "item").thrustOf(actual.getNumber());
            if (thrust.isEmpty() || !thrust.get().getId().equals(key)) {
                fail(
                        "Expecting item " + actual.heading() + " to stand under thrust " + id + ", but it stands under",
                        thrust.stream().map(Ties::name).toList());
            }
        }
        return this;
    }

    /**
     * {@return this, if the item stands under no thrust}
     *
     * @throws IllegalStateException if it was not said in which programme
     */
    public ItemAssert isCrossCutting() {
        if (isThere()) {
            Ties.of(program, "item")
                    .thrustOf(actual.getNumber())
                    .ifPresent(thrust -> fail(
                            "Expecting item " + actual.heading() + " to be cross-cutting, but it stands under",
                            List.of(Ties.name(thrust))));
        }
        return this;
    }
}

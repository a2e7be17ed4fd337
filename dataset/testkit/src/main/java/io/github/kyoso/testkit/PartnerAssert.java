package io.github.kyoso.testkit;

import io.github.kyoso.ActionProgram;
import io.github.kyoso.ItemNumber;
import io.github.kyoso.Partner;
import io.github.kyoso.PartnerGroup;
import io.github.kyoso.PartnerKind;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about a partner, such as {@code assertThat(program).partner("jvoad").collaboratesOn(8)}.
 *
 * <p>On what a partner collaborates is said by its programme: ask {@code assertThat(program).partner("jvoad")}, or
 * {@code assertThat(partner).in(program)}.
 */
public final class PartnerAssert extends KyosoAssert<PartnerAssert, Partner> {
    /** The programme of the partner, where it was said. */
    @Nullable
    ActionProgram program;

    PartnerAssert(@Nullable Partner actual) {
        super(actual, PartnerAssert.class);
    }

    /**
     * {@return this, for what the partner does in a programme}
     *
     * @param program the programme of the partner
     */
    public PartnerAssert in(ActionProgram program) {
        this.program = Objects.requireNonNull(program, "program");
        return this;
    }

    /**
     * {@return this, if the partner has this name}
     *
     * @param ja the Japanese name as printed
     */
    public PartnerAssert hasName(String ja) {
        if (isThere() && !actual.getName().getJa().equals(ja)) {
            fail(
                    "Expecting partner " + actual.getId() + " to have the name\n  " + ja + "\nbut it has",
                    List.of(actual.getName().getJa()));
        }
        return this;
    }

    /**
     * {@return this, if the partner is of this kind}
     *
     * @param kind what sort of body it is
     */
    public PartnerAssert hasKind(PartnerKind kind) {
        if (isThere() && actual.getKind() != kind) {
            fail(
                    "Expecting partner " + Ties.name(actual) + " to be of kind " + kind.code() + ", but it is of kind",
                    List.of(actual.getKind().code()));
        }
        return this;
    }

    /** {@return this, if the partner is a named body} */
    public PartnerAssert isOrganization() {
        if (isThere() && actual instanceof PartnerGroup) {
            fail("Expecting an organization, but this is an open group", List.of(Ties.name(actual)));
        }
        return this;
    }

    /** {@return this, if the partner is an open group} */
    public PartnerAssert isGroup() {
        if (isThere() && !(actual instanceof PartnerGroup)) {
            fail("Expecting an open group, but this is an organization", List.of(Ties.name(actual)));
        }
        return this;
    }

    /**
     * {@return this, if a row of the item mentions the partner, in whatever role}
     *
     * @param item the number of the item, 1 or more
     * @throws IllegalStateException if it was not said in which programme
     */
    public PartnerAssert collaboratesOn(int item) {
        ItemNumber number = ItemNumber.of(item);
        if (isThere()) {
            Ties ties = Ties.of(program, "partner");
            if (!ties.partnersOf(number).contains(actual.getId())) {
                fail(
                        "Expecting partner " + Ties.name(actual) + " to collaborate on item " + item
                                + ", but it collaborates on",
                        ties.itemsOf(actual.getId()));
            }
        }
        return this;
    }
}

package io.github.kyoso.testkit;

import io.github.kyoso.ActionItem;
import io.github.kyoso.ActionProgram;
import io.github.kyoso.Partner;
import io.github.kyoso.diff.ProgramDiff;
import io.github.kyoso.provenance.Provenance;
import io.github.kyoso.validation.ValidationReport;
import java.util.function.Consumer;
import org.assertj.core.api.AbstractSoftAssertions;
import org.assertj.core.api.StandardSoftAssertionsProvider;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about programmes, and all others of AssertJ, whose failures are told together.
 *
 * <pre>{@code
 * KyosoSoftAssertions.assertSoftly(softly -> {
 *     softly.assertThat(program).hasItem(11);
 *     softly.assertThat(program).partner("jvoad").collaboratesOn(7);
 * });
 * }</pre>
 *
 * <p>Where an assertion leads on to a record that is not there, that is one failure, and what is said of the record is none.
 * Of what AssertJ itself asks of a programme and the like, {@code isEqualTo}, {@code isNotEqualTo} and {@code isNotNull} are
 * collected; anything else is told with what was collected so far, and ends the assertions. On the module path AssertJ needs
 * {@code --add-modules net.bytebuddy} for soft assertions of any sort.
 */
public final class KyosoSoftAssertions extends AbstractSoftAssertions implements StandardSoftAssertionsProvider {
    /** Assertions of which none has failed yet. */
    public KyosoSoftAssertions() {}

    /**
     * Tells all failures of some assertions together.
     *
     * @param assertions what makes them
     */
    public static void assertSoftly(Consumer<KyosoSoftAssertions> assertions) {
        KyosoSoftAssertions softly = new KyosoSoftAssertions();
        softly.check(() -> assertions.accept(softly));
        softly.assertAll();
    }

    /**
     * {@return assertions about a programme}
     *
     * @param actual the programme
     */
    public ProgramAssert assertThat(@Nullable ActionProgram actual) {
        return collected(new ProgramAssert(actual));
    }

    /**
     * {@return assertions about an item}
     *
     * @param actual the item
     */
    public ItemAssert assertThat(@Nullable ActionItem actual) {
        return collected(new ItemAssert(actual));
    }

    /**
     * {@return assertions about a partner}
     *
     * @param actual the partner
     */
    public PartnerAssert assertThat(@Nullable Partner actual) {
        return collected(new PartnerAssert(actual));
    }

    /**
     * {@return assertions about a report}
     *
     * @param actual the report
     */
    public ReportAssert assertThat(@Nullable ValidationReport actual) {
        return collected(new ReportAssert(actual));
    }

    /**
     * {@return assertions about a provenance}
     *
     * @param actual the provenance
     */
    public ProvenanceAssert assertThat(@Nullable Provenance actual) {
        return collected(new ProvenanceAssert(actual));
    }

    /**
     * {@return assertions about what changed between two programmes}
     *
     * @param actual the diff
     */
    public DiffAssert assertThat(@Nullable ProgramDiff actual) {
        return collected(new DiffAssert(actual));
    }

    private <S extends KyosoAssert<S, ?>> S collected(S assertion) {
        assertion.soft = this;
        return assertion;
    }
}

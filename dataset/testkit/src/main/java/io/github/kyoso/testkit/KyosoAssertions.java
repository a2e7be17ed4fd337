package io.github.kyoso.testkit;

import io.github.kyoso.ActionItem;
import io.github.kyoso.ActionProgram;
import io.github.kyoso.Partner;
import io.github.kyoso.diff.ProgramDiff;
import io.github.kyoso.provenance.Provenance;
import io.github.kyoso.validation.ValidationReport;
import org.jspecify.annotations.Nullable;

/**
 * AssertJ assertions about programmes.
 *
 * <pre>{@code
 * import static io.github.kyoso.testkit.KyosoAssertions.assertThat;   // beside that of org.assertj.core.api.Assertions
 *
 * assertThat(program).isValid().hasItem(8).hasPartner("jvoad");
 * assertThat(program).partner("jvoad").collaboratesOn(8);
 * assertThat(report).hasProblem("KYO-108").at("/items/0/number").on(12, 17);
 * assertThat(provenance).coversItsSource();
 * assertThat(ProgramDiff.between(program, edited)).changesOnly("/partners/[jvoad]");
 * }</pre>
 *
 * <p>What nothing could have, such as item 0 or the code of no rule, is a mistake of the test: an
 * {@link IllegalArgumentException} that says what would be right.
 */
public final class KyosoAssertions {
    private KyosoAssertions() {}

    /**
     * {@return assertions about a programme}
     *
     * @param actual the programme
     */
    public static ProgramAssert assertThat(@Nullable ActionProgram actual) {
        return new ProgramAssert(actual);
    }

    /**
     * {@return assertions about an item}
     *
     * @param actual the item
     */
    public static ItemAssert assertThat(@Nullable ActionItem actual) {
        return new ItemAssert(actual);
    }

    /**
     * {@return assertions about a partner}
     *
     * @param actual the partner
     */
    public static PartnerAssert assertThat(@Nullable Partner actual) {
        return new PartnerAssert(actual);
    }

    /**
     * {@return assertions about a report}
     *
     * @param actual the report
     */
    public static ReportAssert assertThat(@Nullable ValidationReport actual) {
        return new ReportAssert(actual);
    }

    /**
     * {@return assertions about a provenance}
     *
     * @param actual the provenance
     */
    public static ProvenanceAssert assertThat(@Nullable Provenance actual) {
        return new ProvenanceAssert(actual);
    }

    /**
     * {@return assertions about what changed between two programmes}
     *
     * @param actual the diff
     */
    public static DiffAssert assertThat(@Nullable ProgramDiff actual) {
        return new DiffAssert(actual);
    }
}

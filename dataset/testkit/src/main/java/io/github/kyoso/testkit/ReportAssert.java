package io.github.kyoso.testkit;

import io.github.kyoso.UnknownKeyException;
import io.github.kyoso.validation.Problem;
import io.github.kyoso.validation.ValidationReport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Assertions about what a validator found, such as {@code assertThat(report).hasProblem("KYO-401").on(12, 17)}. */
public final class ReportAssert extends KyosoAssert<ReportAssert, ValidationReport> {
    ReportAssert(@Nullable ValidationReport actual) {
        super(actual, ReportAssert.class);
    }

    /** {@return this, if there are no errors; the report is shown if there are. Warnings do no harm} */
    public ReportAssert isValid() {
        if (isThere() && !actual.isValid()) {
            failOver("no errors");
        }
        return this;
    }

    /** {@return this, if there are neither errors nor warnings; the report is shown if there are} */
    public ReportAssert hasNoProblems() {
        if (isThere() && !actual.problems().isEmpty()) {
            failOver("no problems");
        }
        return this;
    }

    /**
     * {@return assertions about the problems of one rule; fails if there is none}
     *
     * @param code the code of the rule, such as {@code "KYO-401"}
     * @throws UnknownKeyException if no rule has it
     */
    public ProblemAssert hasProblem(String code) {
        RuleCodes.check(code);
        List<Problem> found = actual == null
                ? List.of()
                : actual.problems().stream()
                        .filter(each -> each.code().equals(code))
                        .toList();
        ProblemAssert next = new ProblemAssert(found);
        next.report = this;
        return lead(next, !found.isEmpty(), () -> failOver("a problem " + code));
    }

    private void failOver(String expected) {
        if (isThere()) {
            fail("Expecting " + expected + ", but the report says\n"
                    + actual.toText().stripTrailing());
        }
    }
}

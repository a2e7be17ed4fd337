package io.github.kyoso.testkit;

import io.github.kyoso.validation.Problem;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about the problems of one rule in a report, such as {@code hasProblem("KYO-108").at("/items/0/number").on(12, 17)}.
 *
 * <p>Each narrows down which problems are meant, and fails if none is left.
 */
public final class ProblemAssert extends KyosoAssert<ProblemAssert, List<Problem>> {
    /** Where these assertions were led to from. */
    @Nullable
    ReportAssert report;

    private List<Problem> meant;

    ProblemAssert(List<Problem> actual) {
        super(actual, ProblemAssert.class);
        this.meant = actual;
    }

    /**
     * {@return this, if one of the problems is at this value}
     *
     * @param pointer the JSON Pointer of the value, such as {@code "/items/0/number"}; empty for the document
     */
    public ProblemAssert at(String pointer) {
        return narrow(
                "at " + (pointer.isEmpty() ? "the whole document" : pointer),
                each -> each.pointer().equals(pointer));
    }

    /**
     * {@return this, if one of the problems is at this place of the document}
     *
     * @param line the line, 1 for the first
     * @param column the column in whole characters, 1 for the first
     */
    public ProblemAssert on(int line, int column) {
        return narrow("on " + line + ":" + column, each -> each.line() == line && each.column() == column);
    }

    /**
     * {@return this, if the message or the suggestion of one of the problems contains these words}
     *
     * @param words words in the language of the validator
     */
    public ProblemAssert saying(String words) {
        return narrow("saying \"" + words + "\"", each -> (each.message() + "; " + each.suggestion()).contains(words));
    }

    /** {@return the assertions about the whole report again} */
    public ReportAssert and() {
        return Objects.requireNonNull(report);
    }

    private ProblemAssert narrow(String what, Predicate<Problem> meansIt) {
        if (isThere()) {
            List<Problem> left = meant.stream().filter(meansIt).toList();
            if (left.isEmpty()) {
                fail(
                        "Expecting a problem " + meant.get(0).code() + " " + what + ", but there is",
                        meant.stream().map(ProblemAssert::shown).toList());
            } else {
                meant = left;
            }
        }
        return this;
    }

    private static String shown(Problem problem) {
        return problem.line() == 0 ? problem.toString() : problem.pointer() + " " + problem;
    }
}

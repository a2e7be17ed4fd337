package io.github.kyoso.testkit;

import io.github.kyoso.Quotation;
import io.github.kyoso.diff.Change;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Assertions about how a fact changed, such as {@code hasChanged("/items/[3]/title/ja").from("皆をつなぐ").to("町をつなぐ")}. */
public final class ChangeAssert extends KyosoAssert<ChangeAssert, Change> {
    /** Where these assertions were led to from. */
    @Nullable
    DiffAssert diff;

    ChangeAssert(@Nullable Change actual) {
        super(actual, ChangeAssert.class);
    }

    /**
     * {@return this, if the fact was this before}
     *
     * @param before the fact as a text, a number in digits
     */
    public ChangeAssert from(String before) {
        check(before);
        if (isThere() && !actual.before().equals(before)) {
            failOver(" to have changed from ", before);
        }
        return this;
    }

    /**
     * {@return this, if the fact is this now}
     *
     * @param after the fact as a text, a number in digits
     */
    public ChangeAssert to(String after) {
        check(after);
        if (isThere() && !actual.after().equals(after)) {
            failOver(" to have changed to ", after);
        }
        return this;
    }

    /** {@return the assertions about the whole diff again} */
    public DiffAssert and() {
        return Objects.requireNonNull(diff);
    }

    private static void check(String fact) {
        if (fact == null) {
            throw new IllegalArgumentException(
                    "a fact that is not there was added or removed: ask hasAdded, hasRemoved");
        }
    }

    private void failOver(String expected, String fact) {
        fail("Expecting " + actual.pointer() + expected + Quotation.of(fact) + ", but it", List.of(actual));
    }
}

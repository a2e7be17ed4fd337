package io.github.kyoso.testkit;

import java.util.Collection;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * What assertions about programmes share: they fail with a sentence and what there is instead, and lead on to other assertions.
 *
 * @param <S> the sort of assertion
 * @param <A> what it is about
 */
public abstract class KyosoAssert<S extends KyosoAssert<S, A>, A> extends AbstractAssert<S, A> {
    /** Who collects the failures, if anybody does. */
    @Nullable
    KyosoSoftAssertions soft;

    /** Whether there is nothing to look at, which has been told already. */
    private boolean missing;

    KyosoAssert(@Nullable A actual, Class<S> type) {
        super(actual, type);
    }

    /** Whether there is something to look at; fails if there should be. */
    final boolean isThere() {
        if (!missing) {
            isNotNull();
        }
        return !missing && actual != null;
    }

    /** Leads on to another assertion, or fails. Where failures are collected, this one is, and the other assertion says no more. */
    final <N extends KyosoAssert<N, ?>> N lead(N next, boolean found, Runnable failure) {
        KyosoAssert<?, ?> other = next;
        other.soft = soft;
        other.missing = !found;
        if (!found && !missing) {
            failure.run();
        }
        return next;
    }

    /** Fails with a sentence and, on lines of their own, what there is instead. */
    final void fail(String sentence, Collection<?> instead) {
        StringBuilder text = new StringBuilder(sentence);
        for (Object each : instead.isEmpty() ? List.of("(nothing)") : instead) {
            text.append("\n  ").append(each);
        }
        fail(text.toString());
    }

    final void fail(String text) {
        collect(() -> failWithMessage("%s", text));
    }

    /** AssertJ's own way to collect takes classes made at run time, which no module but AssertJ's can be given. */
    private S collect(Runnable assertion) {
        try {
            assertion.run();
        } catch (AssertionError failure) {
            if (soft == null) {
                throw failure;
            }
            soft.collectAssertionError(failure);
        }
        return myself;
    }

    @Override
    public S isNotNull() {
        return collect(super::isNotNull);
    }

    @Override
    public S isEqualTo(@Nullable Object expected) {
        return missing ? myself : collect(() -> super.isEqualTo(expected));
    }

    @Override
    public S isNotEqualTo(@Nullable Object other) {
        return missing ? myself : collect(() -> super.isNotEqualTo(other));
    }
}

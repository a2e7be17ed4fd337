package io.github.kyoso.diff;

import io.github.kyoso.ActionProgram;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two programmes, such as {@code ProgramDiff.between(Keidanren2021.program(), mine)}.
 *
 * <p>There is no change exactly if {@link io.github.kyoso.json.ProgramJson} writes the same bytes for both.
 */
public final class ProgramDiff {
    private final List<Change> changes;

    private ProgramDiff(List<Change> changes) {
        this.changes = List.copyOf(changes);
    }

    /**
     * {@return what changed from one programme to another}
     *
     * @param before any programme
     * @param after any programme, another edition or version as a rule
     * @throws IllegalArgumentException if no document can hold a value of one: half of a surrogate pair, a year after 9999
     */
    public static ProgramDiff between(ActionProgram before, ActionProgram after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        return new ProgramDiff(Comparison.of(before, after));
    }

    /** {@return whether nothing changed} */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** {@return the changes in the order of the document; in each list, what is gone comes before what is there} */
    public List<Change> changes() {
        return changes;
    }

    /**
     * {@return a line for each change, such as {@code changed /items/[3]/title/ja: "皆をつなぐ" → "町をつなぐ"}; empty if there is none}
     *
     * <p>Long values are shortened, and what cannot be seen is escaped. Each line ends with {@code \n}.
     */
    public String toText() {
        StringBuilder text = new StringBuilder();
        for (Change each : changes) {
            text.append(each).append('\n');
        }
        return text.toString();
    }

    /** Two diffs of the same changes are equal. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProgramDiff that && changes.equals(that.changes);
    }

    @Override
    public int hashCode() {
        return changes.hashCode();
    }

    /** {@return what {@link #toText} says} */
    @Override
    public String toString() {
        return toText();
    }
}

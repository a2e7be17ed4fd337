package io.github.kyoso.testkit;

import io.github.kyoso.diff.Change;
import io.github.kyoso.diff.ChangeKind;
import io.github.kyoso.diff.ProgramDiff;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about what changed between two programmes, such as
 * {@code assertThat(diff).hasChanged("/items/[8]/title/ja").to("…")}.
 *
 * <p>Pointers are those of a diff, records by their keys. One that no diff could have, such as {@code /items/7/title/ja}, is an
 * {@link IllegalArgumentException} that says what would be right.
 */
public final class DiffAssert extends KyosoAssert<DiffAssert, ProgramDiff> {
    private static final int MOST_SHOWN = 60;

    DiffAssert(@Nullable ProgramDiff actual) {
        super(actual, DiffAssert.class);
    }

    /** {@return this, if nothing changed; the changes are shown if something did} */
    public DiffAssert isEmpty() {
        if (isThere() && !actual.isEmpty()) {
            fail("Expecting no changes, but there are", shown(actual.changes()));
        }
        return this;
    }

    /** {@return this, if something changed} */
    public DiffAssert isNotEmpty() {
        if (isThere() && actual.isEmpty()) {
            fail("Expecting changes, but both programmes say the same");
        }
        return this;
    }

    /**
     * {@return this, if a fact, a record or a value in a list is new}
     *
     * @param pointer where it is now, such as {@code "/partners/[umibe-town]"}
     */
    public DiffAssert hasAdded(String pointer) {
        return has(ChangeKind.ADDED, pointer);
    }

    /**
     * {@return this, if a fact, a record or a value in a list is gone}
     *
     * @param pointer where it was, such as {@code "/partners/[jvoad]/aliases/[JVOAD]"}
     */
    public DiffAssert hasRemoved(String pointer) {
        return has(ChangeKind.REMOVED, pointer);
    }

    /**
     * {@return this, if a record or a value in a list stands at another place among those that stayed}
     *
     * @param pointer where it is, such as {@code "/thrusts/[towns]"}
     */
    public DiffAssert hasMoved(String pointer) {
        return has(ChangeKind.MOVED, pointer);
    }

    /**
     * {@return assertions about how a fact changed; fails if it did not. What was not there before was added}
     *
     * @param pointer where it is, such as {@code "/items/[8]/title/ja"}
     */
    public ChangeAssert hasChanged(String pointer) {
        Optional<Change> found = find(ChangeKind.CHANGED, pointer);
        ChangeAssert next = new ChangeAssert(found.orElse(null));
        next.diff = this;
        return lead(next, found.isPresent(), () -> has(ChangeKind.CHANGED, pointer));
    }

    /**
     * {@return this, if something changed at or within each of these places, and nothing anywhere else}
     *
     * @param pointers one or more of facts, records or lists, such as {@code "/partners/[jvoad]"}
     */
    public DiffAssert changesOnly(String... pointers) {
        if (pointers == null || pointers.length == 0) {
            throw new IllegalArgumentException(
                    "say where, such as \"/partners/[jvoad]\"; whether nothing changed is asked by isEmpty()");
        }
        Arrays.stream(pointers).forEach(DiffPointers::check);
        if (isThere()) {
            List<Change> others = changes(
                    change -> Arrays.stream(pointers).noneMatch(each -> DiffPointers.isWithin(change.pointer(), each)));
            if (!others.isEmpty()) {
                fail(
                        "Expecting changes only of " + String.join(", ", pointers) + ", but there are also",
                        shown(others));
            }
            for (String each : pointers) {
                if (changes(change -> DiffPointers.isWithin(change.pointer(), each))
                        .isEmpty()) {
                    fail("Expecting changes of " + each + ", but what changed is", shown(actual.changes()));
                }
            }
        }
        return this;
    }

    private DiffAssert has(ChangeKind kind, String pointer) {
        boolean found = find(kind, pointer).isPresent();
        if (isThere() && !found) {
            String record = new Change(kind, pointer, "", "").record();
            List<Change> near =
                    changes(each -> !record.isEmpty() && each.record().equals(record));
            fail(
                    "Expecting " + pointer + " to be " + kind.code() + ", but what changed is",
                    shown(near.isEmpty() ? actual.changes() : near));
        }
        return this;
    }

    private Optional<Change> find(ChangeKind kind, String pointer) {
        DiffPointers.check(pointer);
        return actual == null
                ? Optional.empty()
                : actual.changes().stream()
                        .filter(each -> each.kind() == kind && each.pointer().equals(pointer))
                        .findFirst();
    }

    private List<Change> changes(Predicate<Change> wanted) {
        return actual.changes().stream().filter(wanted).toList();
    }

    private static List<String> shown(List<Change> changes) {
        List<String> lines = new ArrayList<>();
        changes.stream().limit(MOST_SHOWN).forEach(each -> lines.add(each.toString()));
        if (changes.size() > MOST_SHOWN) {
            lines.add("… and " + (changes.size() - MOST_SHOWN) + " more");
        }
        return lines;
    }
}

package io.github.kyoso.testkit;

import static io.github.kyoso.testkit.KyosoAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kyoso.ActionItem;
import io.github.kyoso.ActionProgram;
import io.github.kyoso.Collaboration;
import io.github.kyoso.Initiative;
import io.github.kyoso.Partner;
import io.github.kyoso.Place;
import io.github.kyoso.Principle;
import io.github.kyoso.Thrust;
import io.github.kyoso.diff.Change;
import io.github.kyoso.diff.ChangeKind;
import io.github.kyoso.diff.ProgramDiff;
import io.github.kyoso.json.ProgramJson;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds of the diff of any two programmes. */
class ProgramDiffLawsTest {
    @Test
    void nothing_changed_between_a_programme_and_itself() {
        Programs.forAll(4711, 60, program -> {
            assertThat(ProgramDiff.between(program, program)).isEmpty();
            assertThat(ProgramDiff.between(program, ProgramJson.read(ProgramJson.write(program))))
                    .isEmpty();
        });
    }

    @Test
    void something_changed_exactly_if_other_bytes_are_written() {
        Programs.forAll(4711, 60, program -> {
            for (int n = 0; n < 10; n++) {
                ActionProgram other =
                        Programs.mutate(program, 10L * program.hashCode() + n).program();
                boolean same = Arrays.equals(ProgramJson.write(program), ProgramJson.write(other));
                assertThat(ProgramDiff.between(program, other).isEmpty()).isEqualTo(same);
            }
            assertThat(ProgramDiff.between(program, Programs.random(program.hashCode())))
                    .isNotEmpty();
        });
    }

    /** Which records are others is told here by comparing them as values. */
    @Test
    void the_records_that_a_diff_names_are_those_that_are_others() {
        Set<Object> rules = new HashSet<>();
        Programs.forAll(4711, 60, program -> {
            for (int n = 0; n < 20; n++) {
                Mutation mutation = Programs.mutate(program, 20L * program.hashCode() + n);
                Set<String> named = ProgramDiff.between(program, mutation.program()).changes().stream()
                        .map(each -> each.record().replaceAll("\\(\\d+\\)$", ""))
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.toSet());

                assertThat(named).as("%s", mutation).isEqualTo(others(records(program), records(mutation.program())));
                rules.add(mutation.rule());
            }
        });
        assertThat(rules).hasSizeGreaterThan(20);
    }

    @Test
    void the_other_way_round_what_was_added_is_removed_and_what_was_before_is_after() {
        Programs.forAll(4711, 60, program -> {
            ActionProgram unlike = Programs.random(program.getItems().size(), 50);
            for (ActionProgram other :
                    List.of(unlike, Programs.mutate(program, 1).program())) {
                List<Change> there = ProgramDiff.between(program, other).changes();
                List<Change> back = ProgramDiff.between(other, program).changes();

                assertThat(there.stream().filter(ProgramDiffLawsTest::stayed).map(ProgramDiffLawsTest::turned))
                        .containsExactlyInAnyOrderElementsOf(back.stream()
                                .filter(ProgramDiffLawsTest::stayed)
                                .toList());
                // Of two neighbours that changed places, either may be said to have moved.
                assertThat(there.stream().filter(each -> !stayed(each)))
                        .hasSameSizeAs(
                                back.stream().filter(each -> !stayed(each)).toList());
            }
        });
    }

    @Test
    void no_change_is_told_twice_and_each_takes_one_line() {
        Programs.forAll(4711, 60, program -> {
            ProgramDiff diff = ProgramDiff.between(program, Programs.random(program.hashCode(), 40));

            assertThat(diff.changes())
                    .extracting(each -> each.kind() + each.pointer())
                    .doesNotHaveDuplicates();
            assertThat(diff.toText().lines()).hasSameSizeAs(diff.changes());
        });
    }

    private static boolean stayed(Change change) {
        return change.kind() != ChangeKind.MOVED;
    }

    private static Change turned(Change change) {
        ChangeKind kind = change.kind() == ChangeKind.ADDED
                ? ChangeKind.REMOVED
                : change.kind() == ChangeKind.REMOVED ? ChangeKind.ADDED : change.kind();
        return new Change(kind, change.pointer(), change.after(), change.before());
    }

    private static Map<String, List<Object>> records(ActionProgram program) {
        Map<String, List<Object>> records = new HashMap<>();
        add(records, "principles", program.getPrinciples(), Principle::getId);
        add(records, "thrusts", program.getThrusts(), Thrust::getId);
        add(records, "items", program.getItems(), ActionItem::getNumber);
        add(records, "partners", program.getPartners(), Partner::getId);
        add(records, "collaborations", program.getCollaborations(), Collaboration::getId);
        add(records, "initiatives", program.getInitiatives(), Initiative::getId);
        add(records, "places", program.getPlaces(), Place::getCode);
        return records;
    }

    private static <T> void add(
            Map<String, List<Object>> records, String property, List<T> list, Function<T, Object> key) {
        list.stream()
                .collect(Collectors.groupingBy(each -> "/" + property + "/[" + key.apply(each) + "]"))
                .forEach((pointer, same) -> records.put(pointer, List.copyOf(same)));
    }

    private static Set<String> others(Map<String, List<Object>> before, Map<String, List<Object>> after) {
        Set<String> others = new HashSet<>(before.keySet());
        others.addAll(after.keySet());
        others.removeIf(each -> before.getOrDefault(each, List.of()).equals(after.getOrDefault(each, List.of())));
        return others;
    }
}

package io.github.kyoso.testkit;

import static io.github.kyoso.testkit.KyosoAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.kyoso.ActionProgram;
import io.github.kyoso.Collaboration;
import io.github.kyoso.PartnerGroup;
import io.github.kyoso.dataset.Keidanren2021;
import io.github.kyoso.json.ProgramJson;
import io.github.kyoso.query.ProgramIndex;
import io.github.kyoso.validation.ProgramValidator;
import io.github.kyoso.validation.Rule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramsTest {
    private static final ProgramValidator VALIDATOR = ProgramValidator.standard();
    private static final ActionProgram THOUSAND =
            ActionProgram.builder().from(Programs.random(1, 1_000)).build();

    @ParameterizedTest
    @CsvSource({
        "1, 1, 80dec0786db3eaeffdad62a224cbe3e5d4313ca34d727948229f06ab551eddb6",
        "4711, 21, 28b312a5348a3610621b9795f3f06608ffa4b6e756a9ee073c5e5a6f14e097f3",
        "-9223372036854775808, 1000, e64e709f0613ff2aa4c6630f354baf1eff6434d3a45b795eae8ef1fe465dff4b",
    })
    void the_same_seed_is_the_same_bytes_on_every_machine_and_jdk(long seed, int size, String sha256) {
        assertThat(Sha256.of(ProgramJson.write(Programs.random(seed, size)))).isEqualTo(sha256);
    }

    @Test
    void another_seed_is_another_programme() {
        assertThat(ProgramJson.write(Programs.random(1, 50))).isNotEqualTo(ProgramJson.write(Programs.random(2, 50)));
        assertThat(Programs.random(1)).isEqualTo(Programs.random(1)).isNotEqualTo(Programs.random(2));
    }

    @Test
    void a_validator_finds_nothing_whatever_the_size() {
        for (int size = 1; size <= 80; size++) {
            assertThat(VALIDATOR.validate(Programs.random(size * 31L, size)))
                    .as("size %s", size)
                    .hasNoProblems();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {999, 25_000})
    void nor_where_it_is_large(int size) {
        assertThat(VALIDATOR.validate(Programs.random(7, size))).hasNoProblems();
        assertThat(ProgramIndex.of(Programs.random(7, size)).program().getCollaborations())
                .hasSize(size);
    }

    @Test
    void a_million_collaborations_are_not_held() {
        ActionProgram million = Programs.random(3, 1_000_000);

        assertThat(million.getCollaborations()).hasSize(1_000_000);
        assertThat(million.getCollaborations().get(999_999).getId()).hasToString("100000-10");
        assertThat(million.getPartners()).hasSize(50_000);
        assertThat(million.getPartners().stream()
                        .map(each -> each.getName().getJa())
                        .distinct())
                .hasSize(50_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1_000_001, Integer.MAX_VALUE})
    void a_size_that_no_programme_has_is_refused(int size) {
        assertThatThrownBy(() -> Programs.random(1, size))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("collaborations must be from 1 to 1000000, but was " + size);
    }

    @Test
    void a_stream_is_of_one_seed_after_the_other() {
        assertThat(Programs.stream(41).limit(2)).containsExactly(Programs.random(41), Programs.random(42));
        assertThat(Programs.stream(0)
                        .limit(300)
                        .map(each -> each.getCollaborations().size())
                        .distinct())
                .hasSizeGreaterThan(80)
                .allMatch(size -> size >= 1 && size <= 100);
    }

    @Test
    void programmes_of_one_seed_and_size_are_equal_and_what_they_hold_is() {
        assertThat(Programs.random(5, 30))
                .isEqualTo(Programs.random(5, 30))
                .hasSameHashCodeAs(Programs.random(5, 30))
                .hasToString("Programs.random(5L, 30)");
        assertThat(ProgramJson.read(ProgramJson.write(Programs.random(5, 30))))
                .isEqualTo(ActionProgram.builder().from(Programs.random(5, 30)).build());
    }

    @Test
    void ten_times_the_rows_are_ten_times_as_long() {
        double small = ProgramJson.write(THOUSAND).length;
        assertThat(ProgramJson.write(Programs.random(1, 10_000)).length / small).isCloseTo(10, within(0.2));
    }

    @Test
    void they_write_at_the_length_of_the_real_one() {
        ActionProgram real = Keidanren2021.program();
        assertThat(perRow(THOUSAND, row -> row.getSummary().getJa()))
                .isCloseTo(perRow(real, row -> row.getSummary().getJa()), within(15.0));
        assertThat(perRow(THOUSAND, row -> row.getSummary().getEn().orElse("")))
                .isCloseTo(perRow(real, row -> row.getSummary().getEn().orElse("")), within(40.0));
        assertThat(perRow(THOUSAND, Collaboration::getCell))
                .isCloseTo(perRow(real, Collaboration::getCell), within(8.0));
        assertThat(THOUSAND.getPartners()).hasAtLeastOneElementOfType(PartnerGroup.class);
        assertThat(THOUSAND.getCollaborations())
                .anyMatch(row -> row.getPartners().get(0).openEnded());
    }

    @Test
    void a_mutation_has_one_problem_and_it_is_the_one_it_says() {
        List<ActionProgram> programs = new ArrayList<>(List.of(Fixtures.minimal(), Fixtures.small()));
        programs.addAll(Programs.stream(900).limit(10).toList());
        Set<Rule> broken = EnumSet.noneOf(Rule.class);
        for (ActionProgram program : programs) {
            for (int i = 0; i < Breaks.ALL.size(); i++) {
                for (int seed = 0; seed < 3; seed++) {
                    Mutation mutation = Breaks.ALL.get(i).of(program, new Chance(seed, 't', i));
                    if (mutation != null) {
                        broken.add(mutation.rule());
                        assertThat(VALIDATOR.validate(mutation.program()).problems())
                                .as("%s of %s", mutation, program.getId())
                                .extracting(each -> each.code() + " at " + each.pointer())
                                .containsExactly(mutation.toString());
                    }
                }
            }
        }
        assertThat(broken).hasSameSizeAs(Breaks.ALL);
    }

    @Test
    void a_mutation_of_the_bundled_programme_adds_one_problem() {
        ActionProgram program = Keidanren2021.program();
        int before = VALIDATOR.validate(program).problems().size();
        for (long seed = 0; seed < 60; seed++) {
            Mutation mutation = Programs.mutate(program, seed);
            assertThat(VALIDATOR.validate(mutation.program()))
                    .hasProblem(mutation.rule().code())
                    .at(mutation.pointer());
            assertThat(VALIDATOR.validate(mutation.program()).problems())
                    .as(mutation.toString())
                    .hasSize(before + 1);
        }
    }

    @Test
    void mutations_are_the_same_for_the_same_seed_and_of_many_rules() {
        assertThat(Programs.mutate(Fixtures.small(), 12)).isEqualTo(Programs.mutate(Fixtures.small(), 12));
        assertThat(Programs.stream(0)
                        .limit(200)
                        .map(each -> Programs.mutate(each, each.hashCode()).rule())
                        .distinct())
                .hasSizeGreaterThan(20);
    }

    @Test
    void what_holds_of_all_is_checked_as_often_as_was_said() {
        List<ActionProgram> seen = new ArrayList<>();
        Programs.forAll(4711, 120, seen::add);

        assertThat(seen).hasSize(120).doesNotHaveDuplicates();
        assertThat(seen.get(6))
                .isEqualTo(
                        ActionProgram.builder().from(Programs.random(4717, 7)).build());
    }

    @Test
    void what_does_not_hold_is_told_with_the_smallest_programme() {
        assertThatThrownBy(() -> Programs.forAll(
                        60, 200, program -> assertThat(program.getItems()).hasSizeLessThan(3)))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("the check fails for Programs.random(80L, 21), the smallest of that seed (first"
                        + " seen with 21 collaborations): ")
                .hasCauseInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> Programs.forAll(60, 200, program -> {
                    if (program.getCollaborations().size() % 50 == 7
                            && program.getItems().size() > 1) {
                        throw new IOException("no room");
                    }
                    if (program.getCollaborations().size() > 30) {
                        throw new IllegalStateException("too many");
                    }
                }))
                .hasMessage(
                        "the check fails for Programs.random(90L, 31), the smallest of that seed (first seen with 31"
                                + " collaborations): java.lang.IllegalStateException: too many");
    }

    @Test
    void a_programme_that_fails_is_made_smaller() {
        int[] asked = {0};
        assertThatThrownBy(() -> Programs.forAll(0, 200, program -> {
                    if (++asked[0] > 60 && program.getCollaborations().size() > 10) {
                        throw new IllegalStateException("more than ten");
                    }
                }))
                .hasMessage(
                        "the check fails for Programs.random(60L, 11), the smallest of that seed (first seen with 61"
                                + " collaborations): java.lang.IllegalStateException: more than ten");
    }

    @Test
    void a_check_that_fails_in_turns_is_told_too() {
        int[] asked = {0};
        assertThatThrownBy(() -> Programs.forAll(0, 5, program -> {
                    if (++asked[0] == 3) {
                        throw new IllegalStateException("once");
                    }
                }))
                .hasMessageStartingWith("the check failed once, but not again");
        assertThatCode(() -> Programs.forAll(0, 1, program -> {})).doesNotThrowAnyException();
        assertThatThrownBy(() -> Programs.forAll(0, 0, program -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("times must be 1 or more, but was 0");
    }

    @Test
    void null_is_named() {
        assertThatThrownBy(() -> Programs.mutate(null, 1))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("program");
        assertThatThrownBy(() -> Programs.forAll(1, 1, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("check");
        assertThatThrownBy(() -> Golden.assertMatchesGolden("", null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("name");
        assertThatThrownBy(() -> BrokenProgram.of(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("code");
    }

    private static double perRow(ActionProgram program, Function<Collaboration, String> text) {
        return program.getCollaborations().stream()
                .mapToInt(row -> text.apply(row).length())
                .average()
                .orElseThrow();
    }
}

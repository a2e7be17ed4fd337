package com.example.consumer;

import static io.github.kyoso.testkit.Golden.assertMatchesGolden;
import static io.github.kyoso.testkit.KyosoAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kyoso.ActionProgram;
import io.github.kyoso.ItemNumber;
import io.github.kyoso.PartnerKind;
import io.github.kyoso.dataset.Keidanren2021;
import io.github.kyoso.diff.ProgramDiff;
import io.github.kyoso.json.ProgramJson;
import io.github.kyoso.provenance.OriginKind;
import io.github.kyoso.query.ProgramIndex;
import io.github.kyoso.testkit.BrokenProgram;
import io.github.kyoso.testkit.BrokenPrograms;
import io.github.kyoso.testkit.Fixtures;
import io.github.kyoso.testkit.KyosoSoftAssertions;
import io.github.kyoso.testkit.KyosoTest;
import io.github.kyoso.testkit.Mutation;
import io.github.kyoso.testkit.NearlyBrokenProgram;
import io.github.kyoso.testkit.ProgramFile;
import io.github.kyoso.testkit.Programs;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;

@KyosoTest
class UploadTest {
    @Test
    void is_given_the_bundled_programme(ActionProgram program, ProgramIndex index, TestInfo own) {
        assertThat(program).isValid().hasItem(8).hasPartner("jvoad").hasCollaboration("6-3");
        assertThat(program).item(8).hasPartner("jvoad").isUnder("towns");
        assertThat(program).partner("jvoad").collaboratesOn(8).isOrganization();
        assertThat(index.partnersOf(ItemNumber.of(6))).hasSize(4);
        assertThat(own.getDisplayName()).contains("bundled");
    }

    @Test
    void is_given_a_programme_of_its_own(@ProgramFile("mine.json") ActionProgram mine) {
        assertThat(mine).item(1).hasTitle("丘に木を植える").isCrossCutting();
        assertThat(mine).partner("hill").hasKind(PartnerKind.LOCAL_GOVERNMENT);
    }

    @ParameterizedTest
    @BrokenPrograms
    void refuses_whatever_is_broken(BrokenProgram broken) {
        assertThat(Upload.check(broken.json()))
                .hasProblem(broken.code())
                .on(broken.line(), broken.column());
    }

    @ParameterizedTest
    @BrokenPrograms({"KYO-401", "KYO-403"})
    void refuses_what_refers_to_nobody(BrokenProgram broken) {
        assertThat(Upload.check(broken.json()))
                .hasProblem(broken.code())
                .at(broken.pointer())
                .and()
                .hasProblem(broken.code());
    }

    @Test
    void takes_what_is_nearly_broken() {
        for (NearlyBrokenProgram each : NearlyBrokenProgram.all()) {
            assertThat(Upload.check(each.json())).as(each.name()).isValid();
        }
    }

    @Test
    void takes_any_programme_and_finds_one_broken_rule() {
        Programs.forAll(4711, 40, program -> {
            assertThat(ProgramJson.read(ProgramJson.write(program))).isEqualTo(program);
            assertThat(Upload.check(ProgramJson.write(program))).hasNoProblems();
            Mutation wrong = Programs.mutate(program, program.hashCode());
            assertThat(Upload.check(ProgramJson.write(wrong.program())))
                    .hasProblem(wrong.rule().code())
                    .at(wrong.pointer());
        });
        assertThat(Programs.random(1, 1_000_000).getItems()).hasSize(100_000);
        assertThat(Programs.stream(1).limit(3)).hasSize(3);
    }

    @Test
    void tells_what_another_version_changed(ActionProgram program) {
        ActionProgram undated =
                ActionProgram.builder().from(program).published(Optional.empty()).build();

        assertThat(ProgramDiff.between(program, undated)).hasRemoved("/published").changesOnly("/published");
    }

    @Test
    void lists_a_programme_as_it_did() {
        assertMatchesGolden(Upload.list(Fixtures.small()), "small.md");
        assertThatThrownBy(() -> assertMatchesGolden(Upload.list(Fixtures.minimal()), "small.md"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("- # 浜辺の町の協創プログラム\n");
    }

    @Test
    void changes_one_fact_and_leaves_the_rest_alone() {
        ActionProgram program = Fixtures.aProgram()
                .items(List.of(
                        Fixtures.anItem().build(),
                        Fixtures.anItem().number(ItemNumber.of(3)).build()))
                .build();

        assertThat(Upload.check(ProgramJson.write(program))).hasProblem("KYO-502").at("/items/1/number");
    }

    @Test
    void tells_all_that_is_not_so_at_once(ActionProgram program) {
        assertThatThrownBy(() -> KyosoSoftAssertions.assertSoftly(softly -> {
                    softly.assertThat(program).hasItem(11);
                    softly.assertThat(program).item(12).hasPartner("jvoad");
                    softly.assertThat(program).partner("jvoad").isGroup().collaboratesOn(7);
                    softly.assertThat(Keidanren2021.provenance()).hasOrigin("/items/7/title/ja", OriginKind.CITED);
                    softly.assertThat("共創").isEqualTo("協創");
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("item 11", "item 12", "open group", "item 7", "cited", "協創");
        assertThat(Keidanren2021.provenance()).coversItsSource();
    }
}

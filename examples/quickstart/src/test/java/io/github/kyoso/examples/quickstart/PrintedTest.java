package io.github.kyoso.examples.quickstart;

import static io.github.kyoso.testkit.Golden.assertMatchesGolden;
import static io.github.kyoso.testkit.KyosoAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kyoso.ActionProgram;
import io.github.kyoso.Collaboration;
import io.github.kyoso.diff.ProgramDiff;
import io.github.kyoso.json.ProgramJson;
import io.github.kyoso.query.ProgramIndex;
import io.github.kyoso.testkit.BrokenProgram;
import io.github.kyoso.testkit.BrokenPrograms;
import io.github.kyoso.testkit.Fixtures;
import io.github.kyoso.testkit.KyosoTest;
import io.github.kyoso.testkit.ProgramFile;
import io.github.kyoso.testkit.Programs;
import io.github.kyoso.validation.ProgramValidator;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

// <testkit>
@KyosoTest
class PrintedTest {
    @Test
    void knows_who_works_on_what(ActionProgram program) {
        assertThat(program).item(8).hasPartner("jvoad");
        assertThat(program).partner("jvoad").collaboratesOn(8);
    }

    @Test
    void prints_a_programme_of_my_own(@ProgramFile("mine.json") ActionProgram mine) {
        assertThat(print(mine)).contains("丘に木を植える");
    }

    @Test
    void prints_the_small_programme_as_it_did() {
        assertMatchesGolden(print(Fixtures.small()), "small.txt");
    }

    @Test
    void prints_every_cell_of_any_programme() {
        Programs.forAll(
                4711,
                100,
                program -> assertThat(print(program))
                        .contains(program.getCollaborations().stream()
                                .map(Collaboration::getCell)
                                .toList()));
    }

    @Test
    void keeps_what_it_was_given(@ProgramFile("mine.json") ActionProgram mine) {
        assertThat(ProgramDiff.between(mine, ProgramJson.read(ProgramJson.write(mine))))
                .isEmpty();
    }

    @ParameterizedTest
    @BrokenPrograms({"KYO-401", "KYO-403"})
    void refuses_who_refers_to_nobody(BrokenProgram broken) {
        assertThat(ProgramValidator.standard().validate(broken.json()))
                .hasProblem(broken.code())
                .at(broken.pointer())
                .on(broken.line(), broken.column());
    }
    // </testkit>

    private static String print(ActionProgram program) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ProgramPrinter(ProgramIndex.of(program), new PrintStream(bytes, true, UTF_8)).print();
        return bytes.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }
}

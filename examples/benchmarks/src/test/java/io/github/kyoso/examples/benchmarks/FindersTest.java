package io.github.kyoso.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kyoso.ActionProgram;
import io.github.kyoso.dataset.Keidanren2021;
import io.github.kyoso.query.FoldedText;
import io.github.kyoso.query.ProgramIndex;
import io.github.kyoso.testkit.Programs;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is set side by side finds the same. */
class FindersTest {
    static Stream<ActionProgram> programs() {
        return Stream.of(
                Keidanren2021.program(),
                ActionProgram.builder().from(Programs.random(1, 2_000)).build());
    }

    @ParameterizedTest
    @MethodSource("programs")
    void all_find_the_same_records(ActionProgram program) throws Exception {
        ProgramIndex index = ProgramIndex.of(program);
        List<PrintedTexts.Text> texts = PrintedTexts.of(program);
        List<Finder> others = List.of(SqlFinder.sqlite(texts), SqlFinder.h2(texts), new LuceneFinder(texts));
        for (String word : List.of("観光", "ワーケーション", "地域", "先端的な研究", "長野県観光", "university", "tele", "鉄道模型")) {
            String folded = FoldedText.of(word).toString();
            int scanned = (int) texts.stream()
                    .filter(each -> each.folded().contains(folded))
                    .mapToInt(PrintedTexts.Text::record)
                    .distinct()
                    .count();
            assertThat(index.search(word).total()).as(word).isEqualTo(scanned);
            for (Finder each : others) {
                assertThat(each.find(folded)).as(word + " in " + each).isEqualTo(scanned);
            }
        }
    }
}

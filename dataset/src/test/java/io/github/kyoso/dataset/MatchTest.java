package io.github.kyoso.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kyoso.query.Need;
import io.github.kyoso.query.ProgramIndex;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatchTest {
    private final ProgramIndex index = Keidanren2021.index();

    /** Percentages of needs: the first item is right; one of the first three is; what no item serves is refused. */
    record Accuracy(double first, double firstThree, double refused) {}

    /** A line of a file of needs. */
    record Judged(String need, List<Integer> items) {}

    @ParameterizedTest
    @ValueSource(strings = {"needs-tune.tsv", "needs-held-out.tsv"})
    void reaches_the_items_that_were_judged_right(String file) {
        Accuracy accuracy = accuracy(needs(file));
        System.out.printf(
                Locale.ROOT,
                "%s: first item right %.0f %%, one of the first three %.0f %%, refused %.0f %%%n",
                file,
                accuracy.first,
                accuracy.firstThree,
                accuracy.refused);
        assertThat(accuracy.first).isGreaterThanOrEqualTo(80);
        assertThat(accuracy.firstThree).isGreaterThanOrEqualTo(95);
        assertThat(accuracy.refused).isGreaterThanOrEqualTo(80);
    }

    private Accuracy accuracy(List<Judged> needs) {
        int served = 0;
        int first = 0;
        int three = 0;
        int refused = 0;
        for (Judged each : needs) {
            List<Integer> found = index.match(Need.of(each.need)).items().stream()
                    .map(match -> match.record().getNumber().value())
                    .toList();
            if (each.items.isEmpty()) {
                refused += found.isEmpty() ? 1 : 0;
            } else {
                served++;
                first += !found.isEmpty() && each.items.contains(found.get(0)) ? 1 : 0;
                three += found.stream().limit(3).anyMatch(each.items::contains) ? 1 : 0;
            }
        }
        return new Accuracy(100.0 * first / served, 100.0 * three / served, 100.0 * refused / (needs.size() - served));
    }

    private static List<Judged> needs(String file) {
        try (InputStream in = MatchTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Judged(
                            cells[0],
                            cells[1].isEmpty()
                                    ? List.of()
                                    : List.of(cells[1].split(",")).stream()
                                            .map(Integer::valueOf)
                                            .toList()))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

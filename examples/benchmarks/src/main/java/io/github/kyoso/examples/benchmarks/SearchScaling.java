package io.github.kyoso.examples.benchmarks;

import io.github.kyoso.ActionProgram;
import io.github.kyoso.query.ProgramIndex;
import io.github.kyoso.testkit.Programs;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How an index and a search grow with the programme, to a million collaborations, and where Lucene overtakes.
 *
 * <p>For each size it takes the least wall time of five rounds to make an index and prepare it for its first search, with
 * as many programmes as make the collaborations of the largest, and what that index holds of the heap beside its programme. A search
 * is put with the words of {@link FindBenchmark} and two that the generated texts have, in turn; to 100,000 collaborations SQLite, H2
 * and Lucene get the same ones. The command, from the root of the project:
 *
 * <pre>{@code mvn -q -pl examples/benchmarks -am package -DskipTests exec:exec@search-scaling}</pre>
 */
public final class SearchScaling {
    private static final long SEED = 20211116;
    private static final int ROUNDS = 5;
    private static final int OTHERS = 100_000;
    private static final String[] WORDS = {
        "ワーケーション", "観光振興協会", "長野県", "基幹産業", "telework", "先端的な研究", "北海道観光", "tokyo tourism"
    };

    private static volatile @Nullable Object sink;

    private SearchScaling() {}

    /**
     * Measures, prints a row for each size and then what is judged; ends with 1 if a limit is missed.
     *
     * @param sizes numbers of collaborations, in rising order; without any, 1000, 10000, 100000 and 1000000
     * @throws Exception if one of the others fails
     */
    public static void main(String[] sizes) throws Exception {
        int[] counts = sizes.length == 0
                ? new int[] {1_000, 10_000, 100_000, 1_000_000}
                : Arrays.stream(sizes).mapToInt(Integer::parseInt).toArray();
        int most = counts[counts.length - 1];
        build(held(10_000), 20); // until everything is compiled
        Scaling.Figures[] all = new Scaling.Figures[counts.length];
        Scoreboard scoreboard = new Scoreboard();
        System.out.println("collaborations  build ms  retained MB  search us");
        for (int i = 0; i < counts.length; i++) {
            ActionProgram program = held(counts[i]);
            double build = build(program, Math.max(1, most / counts[i]));
            heap(); // what was compiled and dropped meanwhile
            long before = heap();
            ProgramIndex index = prepared(program);
            double retained = heap() - before;
            double search = time(word -> index.search(word).total());
            System.out.printf(
                    Locale.ROOT, "%14d %9.2f %12.2f %10.2f%n", counts[i], build / 1e6, retained / 1e6, search / 1e3);
            all[i] = new Scaling.Figures(counts[i], 0, build, 0, retained, 0);
            if (counts[i] <= OTHERS) {
                others(program, search, counts[i] == OTHERS ? scoreboard : null);
            }
        }
        scoreboard.atMost(1.10, "wall exponent of making an index", Scaling.exponent(all, Scaling.Figures::wall));
        scoreboard.unjudged("exponent of its memory", Scaling.exponent(all, Scaling.Figures::retained));
        scoreboard.exit();
    }

    private static ActionProgram held(int collaborations) {
        return ActionProgram.builder()
                .from(Programs.random(SEED, collaborations))
                .build();
    }

    /** An index that has searched, for a Japanese word and for an English one. */
    private static ProgramIndex prepared(ActionProgram program) {
        ProgramIndex index = ProgramIndex.of(program);
        index.search("無い言葉");
        index.search("no such word");
        return index;
    }

    /** Nanoseconds to make and prepare one, in the best of five rounds. */
    private static double build(ActionProgram program, int times) {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            sink = null;
            System.gc();
            long start = System.nanoTime();
            for (int i = 0; i < times; i++) {
                sink = prepared(program);
            }
            best = Math.min(best, System.nanoTime() - start);
        }
        sink = null;
        return (double) best / times;
    }

    private static void others(ActionProgram program, double search, @Nullable Scoreboard scoreboard) throws Exception {
        List<PrintedTexts.Text> texts = PrintedTexts.of(program);
        double sqlite = time(SqlFinder.sqlite(texts));
        double h2 = time(SqlFinder.h2(texts));
        double lucene = time(new LuceneFinder(texts));
        System.out.printf(
                Locale.ROOT,
                "    SQLite LIKE %.1f us, H2 LIKE %.1f us, Lucene %.1f us%n",
                sqlite / 1e3,
                h2 / 1e3,
                lucene / 1e3);
        if (scoreboard != null) {
            scoreboard.atMost(0.06, "search, times SQLite LIKE, at 100,000", search / sqlite);
            scoreboard.atMost(0.25, "search, times H2 LIKE, at 100,000", search / h2);
            scoreboard.unjudged("search, times Lucene, at 100,000", search / lucene);
        }
    }

    /** Nanoseconds for one search, in the best of the rounds, each of half a second or one turn. */
    private static double time(Finder finder) throws Exception {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            int searches = 0;
            int found = 0;
            do {
                for (String word : WORDS) {
                    found += finder.find(word);
                    searches++;
                }
            } while (System.nanoTime() - start < 500_000_000L);
            sink = found;
            best = Math.min(best, (double) (System.nanoTime() - start) / searches);
        }
        return best;
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}

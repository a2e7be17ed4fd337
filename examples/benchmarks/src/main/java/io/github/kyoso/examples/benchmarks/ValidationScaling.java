package io.github.kyoso.examples.benchmarks;

import com.sun.management.ThreadMXBean;
import io.github.kyoso.examples.benchmarks.Scaling.Figures;
import io.github.kyoso.json.ProgramJson;
import io.github.kyoso.json.ReadLimits;
import io.github.kyoso.testkit.Programs;
import io.github.kyoso.validation.ProgramValidator;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * How reading and validating grows with the programme, as {@link Scaling} measures reading: from bytes in memory, the least
 * wall time of five rounds, the bytes allocated for one. The command, from the root of the project:
 *
 * <pre>{@code mvn -q -pl examples/benchmarks -am package -DskipTests exec:exec@validation-scaling}</pre>
 */
public final class ValidationScaling {
    private static final int[] SIZES = {1_000, 10_000, 100_000, 1_000_000};
    private static final long SEED = 20211116;
    private static final int ROUNDS = 5;
    private static final ReadLimits LIMITS =
            ReadLimits.DEFAULTS.withMaxBytes(Integer.MAX_VALUE - 8).withMaxTokens(Long.MAX_VALUE);
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private ValidationScaling() {}

    /**
     * Measures, prints a row for each size and then the exponents; ends with 1 if a limit is missed.
     *
     * @param args none
     */
    public static void main(String[] args) {
        measure(10_000, 50);
        System.out.println("collaborations       ms  allocated MB  problems");
        Figures[] all = new Figures[SIZES.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = measure(SIZES[i], Math.max(1, 200_000 / SIZES[i]));
        }
        Scoreboard scoreboard = new Scoreboard();
        scoreboard.atMost(1.01, "allocation exponent", Scaling.exponent(all, Figures::allocated));
        scoreboard.atMost(1.10, "wall exponent", Scaling.exponent(all, Figures::wall));
        scoreboard.exit();
    }

    private static Figures measure(int collaborations, int times) {
        byte[] document = ProgramJson.write(Programs.random(SEED, collaborations));
        long best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            System.gc();
            long start = System.nanoTime();
            for (int i = 0; i < times; i++) {
                problems(document);
            }
            best = Math.min(best, (System.nanoTime() - start) / times);
        }
        long before = THREADS.getCurrentThreadAllocatedBytes();
        int problems = problems(document);
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
        System.out.printf(
                Locale.ROOT, "%14d %8.1f %13.1f %9d%n", collaborations, best / 1e6, allocated / 1e6, problems);
        return new Figures(collaborations, document.length, best, allocated, 0, 0);
    }

    private static int problems(byte[] document) {
        return ProgramValidator.standard().validate(document, LIMITS).problems().size();
    }
}

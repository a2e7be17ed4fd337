package io.github.kyoso.examples.benchmarks;

import com.sun.management.ThreadMXBean;
import io.github.kyoso.ActionProgram;
import io.github.kyoso.json.ProgramJson;
import io.github.kyoso.json.ReadLimits;
import io.github.kyoso.testkit.Programs;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * How reading grows with the programme: generated ones of 1,000 to 1,000,000 collaborations, from bytes in memory.
 *
 * <p>The command, from the root of the project; {@code -Dscaling.heap=8g} gives it another heap than 6 GB, and
 * {@code -Dscaling.gc=-XX:+UseG1GC} another collector than the parallel one, which does not work beside the reader:
 *
 * <pre>{@code mvn -q -pl examples/benchmarks -am package -DskipTests exec:exec@scaling}</pre>
 *
 * <p>For each size it takes the least <b>wall</b> time of five rounds and the bytes <b>allocated</b> for one reading. A
 * round reads a document as often as makes the collaborations of the largest one, a thousand times for the smallest, and
 * holds what it has read: so the garbage collector has the same work with each size, and what differs is the reader's.
 * <b>Retained</b> is what the heap holds more after a collection while those programmes are held, divided by their number.
 * <b>Text</b> is every string value of the document, each time it stands there, in bytes of UTF-8: ids, codes and dates
 * among them; property names, numbers, quotes and escapes not.
 *
 * <p>An exponent is the slope of the logarithm of a figure over that of the number of collaborations: 1 is linear.
 */
public final class Scaling {
    private static final long SEED = 20211116;
    private static final int ROUNDS = 5;
    private static final ReadLimits LIMITS =
            ReadLimits.DEFAULTS.withMaxBytes(Integer.MAX_VALUE - 8).withMaxTokens(Long.MAX_VALUE);

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** What was read last, where the compiler cannot see that nobody looks at it. */
    private static volatile @Nullable Object sink;

    private Scaling() {}

    /** What one size costs: nanoseconds, and bytes. */
    record Figures(int collaborations, double document, double wall, double allocated, double retained, double text) {
        void print() {
            System.out.printf(
                    Locale.ROOT,
                    "%14d %8.1f %13.2f %12.2f %8.2f %12.2f%n",
                    collaborations,
                    wall / 1e6,
                    allocated / 1e6,
                    retained / 1e6,
                    text / 1e6,
                    document / 1e6);
        }
    }

    /**
     * Measures, prints a row for each size and then the exponents; ends with 1 if a limit is missed.
     *
     * @param sizes numbers of collaborations, in rising order; without any, 1000, 10000, 100000 and 1000000
     * @throws IOException never, for the documents are in memory
     */
    public static void main(String[] sizes) throws IOException {
        int[] counts = sizes.length == 0
                ? new int[] {1_000, 10_000, 100_000, 1_000_000}
                : Arrays.stream(sizes).mapToInt(Integer::parseInt).toArray();
        int round = counts[counts.length - 1];
        measure(10_000, 200_000); // until everything is compiled
        System.out.println("collaborations       ms  allocated MB  retained MB  text MB  document MB");
        Figures[] all = new Figures[counts.length];
        for (int i = 0; i < counts.length; i++) {
            all[i] = measure(counts[i], round);
            all[i].print();
        }
        Scoreboard scoreboard = new Scoreboard();
        scoreboard.atMost(1.01, "allocation exponent", exponent(all, Figures::allocated));
        scoreboard.atMost(1.10, "wall exponent", exponent(all, Figures::wall));
        for (Figures each : all) {
            scoreboard.atMost(3.5, "retained, times the text, at " + each.collaborations, each.retained / each.text);
        }
        scoreboard.exit();
    }

    private static Figures measure(int collaborations, int round) throws IOException {
        byte[] document = ProgramJson.write(Programs.random(SEED, collaborations));
        int times = round / collaborations;
        return new Figures(
                collaborations,
                document.length,
                wall(document, times),
                allocated(document),
                retained(document, times),
                TextBytes.of(document));
    }

    /** Nanoseconds for one reading, in the best of five rounds. */
    private static double wall(byte[] document, int times) {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            sink = null;
            System.gc();
            long start = System.nanoTime();
            sink = read(document, times);
            best = Math.min(best, System.nanoTime() - start);
        }
        return (double) best / times;
    }

    private static ActionProgram[] read(byte[] document, int times) {
        ActionProgram[] programs = new ActionProgram[times];
        for (int i = 0; i < times; i++) {
            programs[i] = ProgramJson.read(document, LIMITS);
        }
        return programs;
    }

    private static double allocated(byte[] document) {
        sink = null;
        long before = THREADS.getCurrentThreadAllocatedBytes();
        sink = ProgramJson.read(document, LIMITS);
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    private static double retained(byte[] document, int times) {
        sink = null;
        long before = heap();
        sink = read(document, times);
        double retained = heap() - before;
        sink = null;
        return retained / times;
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** The slope of the straight line through the logarithms, by least squares. */
    static double exponent(Figures[] all, ToDoubleFunction<Figures> figure) {
        double meanX = Arrays.stream(all)
                .mapToDouble(each -> Math.log(each.collaborations))
                .average()
                .orElseThrow();
        double meanY = Arrays.stream(all)
                .mapToDouble(each -> Math.log(figure.applyAsDouble(each)))
                .average()
                .orElseThrow();
        double covariance = 0;
        double variance = 0;
        for (Figures each : all) {
            double x = Math.log(each.collaborations) - meanX;
            covariance += x * (Math.log(figure.applyAsDouble(each)) - meanY);
            variance += x * x;
        }
        return covariance / variance;
    }
}

package io.github.kyoso.examples.benchmarks;

import io.github.kyoso.ActionProgram;
import io.github.kyoso.dataset.Keidanren2021;
import io.github.kyoso.json.ProgramJson;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.RunnerException;

/**
 * How long a warm JVM takes to read {@code program.json}, beside a parser written by hand for it and beside databind.
 *
 * <p>All three read the same bytes, build the same values through the same builders and refuse the same documents; a test
 * of this module holds them to it. Each has five JVMs of its own, in turn, and counts with its least disturbed fifth of a
 * second. The command, from the root of the project:
 *
 * <pre>{@code mvn -q -pl examples/benchmarks -am package -DskipTests exec:exec@read}</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 25, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class ReadBenchmark {
    private static final int ROUNDS = 5;

    private final byte[] document = ProgramJson.write(Keidanren2021.program());

    /** For JMH, which makes one for each JVM. */
    public ReadBenchmark() {}

    /** {@return what Kyoso's reader reads} */
    @Benchmark
    public ActionProgram kyoso() {
        return ProgramJson.read(document);
    }

    /**
     * {@return what the parser written by hand reads}
     *
     * @throws IOException never, for the document is well-formed and in memory
     */
    @Benchmark
    public ActionProgram handWritten() throws IOException {
        return HandWrittenReader.read(document);
    }

    /**
     * {@return what databind reads}
     *
     * @throws IOException never, for the document is well-formed and in memory
     */
    @Benchmark
    public ActionProgram databind() throws IOException {
        return DatabindReader.read(document);
    }

    /**
     * Measures the three and prints their ratios; ends with 1 if a limit is missed.
     *
     * @param args none
     * @throws RunnerException if JMH cannot run
     */
    public static void main(String[] args) throws RunnerException {
        Map<String, Double> least = LeastScores.of(LeastScores.options(ReadBenchmark.class), ROUNDS);
        double kyoso = least.get("kyoso");
        Scoreboard scoreboard = new Scoreboard();
        scoreboard.atMost(1.5, "read, times the parser written by hand", kyoso / least.get("handWritten"));
        scoreboard.unjudged("read, times strict databind", kyoso / least.get("databind"));
        scoreboard.exit();
    }
}

package io.github.kyoso.examples.benchmarks;

import io.github.kyoso.dataset.Keidanren2021;
import io.github.kyoso.json.Place;
import io.github.kyoso.json.ProgramDraft;
import io.github.kyoso.json.ProgramJson;
import io.github.kyoso.json.ReadLimits;
import io.github.kyoso.testkit.Programs;
import io.github.kyoso.validation.ProgramValidator;
import io.github.kyoso.validation.ValidationReport;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * How long a warm JVM takes to read and validate a document, beside {@link SchemaValidator}; and to read one and look up the
 * place of its last record, beside reading alone. Each has JVMs of its own, in turn, and counts with its least disturbed
 * call. The command, from the root of the project; it takes ten minutes and 4 GB:
 *
 * <pre>{@code mvn -q -pl examples/benchmarks -am package -DskipTests exec:exec@validate}</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 25, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xms4g", "-Xmx4g", "-XX:+UseParallelGC"})
public class ValidateBenchmark {
    private static final int LARGE = 100_000;
    private static final ReadLimits LIMITS =
            ReadLimits.DEFAULTS.withMaxBytes(Integer.MAX_VALUE - 8).withMaxTokens(Long.MAX_VALUE);

    /** The number of collaborations of a generated programme, or 0 for the bundled one. */
    @Param("0")
    public int collaborations;

    private byte[] document = {};
    private String last = "";

    /** For JMH, which makes one for each JVM. */
    public ValidateBenchmark() {}

    /** Writes the document. */
    @Setup(Level.Trial)
    public void write() {
        document = ProgramJson.write(
                collaborations == 0 ? Keidanren2021.program() : Programs.random(20211116, collaborations));
        last = "/places/" + (ProgramJson.read(document, LIMITS).getPlaces().size() - 1) + "/code";
    }

    /** {@return what Kyoso's validator reports} */
    @Benchmark
    public ValidationReport kyoso() {
        return ProgramValidator.standard().validate(document, LIMITS);
    }

    /** {@return how many errors Jackson 3 and networknt find} */
    @Benchmark
    public int schema() {
        return SchemaValidator.errors(document);
    }

    /** {@return what is read of the document when nobody asks for a place} */
    @Benchmark
    public Object read() {
        return ProgramJson.read(document, LIMITS);
    }

    /** {@return the place of the last value, behind a reading} */
    @Benchmark
    public List<Place> readAndLocate() {
        return ProgramDraft.of(document, LIMITS).places(List.of(last));
    }

    /**
     * Measures and prints the ratios; ends with 1 if a limit is missed.
     *
     * @param args none
     * @throws RunnerException if JMH cannot run
     */
    public static void main(String[] args) throws RunnerException {
        Scoreboard scoreboard = new Scoreboard();
        Map<String, Double> bundled = LeastScores.of(LeastScores.options(ValidateBenchmark.class), 5);
        Map<String, Double> large = LeastScores.of(
                LeastScores.options(ValidateBenchmark.class)
                        .param("collaborations", String.valueOf(LARGE))
                        .warmupIterations(4)
                        .measurementIterations(6)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementTime(TimeValue.seconds(2)),
                2);
        judge(scoreboard, bundled, 1.0, "bundled");
        judge(scoreboard, large, 0.8, LARGE + " collaborations");
        scoreboard.exit();
    }

    private static void judge(Scoreboard scoreboard, Map<String, Double> least, double limit, String what) {
        scoreboard.atMost(limit, "validate, times schema, " + what, least.get("kyoso") / least.get("schema"));
        scoreboard.unjudged("validate, times read, " + what, least.get("kyoso") / least.get("read"));
        scoreboard.atMost(
                1.3, "read with a place, times read, " + what, least.get("readAndLocate") / least.get("read"));
    }
}

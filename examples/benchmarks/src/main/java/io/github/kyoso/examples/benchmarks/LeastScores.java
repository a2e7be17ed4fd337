package io.github.kyoso.examples.benchmarks;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** The scores of the methods of a benchmark: of each, the least disturbed iteration or call of several JVMs. */
final class LeastScores {
    private LeastScores() {}

    /** The options to run this benchmark with, and no other. */
    static ChainedOptionsBuilder options(Class<?> benchmark) {
        return new OptionsBuilder().include("^" + Pattern.quote(benchmark.getName() + "."));
    }

    /** The scores by the names of the methods, in the unit of the benchmark; in each round, every method has its turn. */
    static Map<String, Double> of(ChainedOptionsBuilder options, int rounds) throws RunnerException {
        Map<String, Double> least = new HashMap<>();
        String unit = "";
        for (int round = 0; round < rounds; round++) {
            for (RunResult run : new Runner(options.build()).run()) {
                Result<?> result = run.getPrimaryResult();
                least.merge(result.getLabel(), result.getStatistics().getMin(), Math::min);
                unit = result.getScoreUnit();
            }
        }
        System.out.println(unit + ", the least of " + rounds + " JVMs: " + new TreeMap<>(least));
        return least;
    }
}

/**
 * What Kyoso costs: programs that measure it, each beside something that a reader can judge it by.
 *
 * <p>{@link io.github.kyoso.examples.benchmarks.ReadBenchmark} sets the reader beside a parser written by hand,
 * {@link io.github.kyoso.examples.benchmarks.Scaling} shows how reading grows to a million collaborations,
 * {@link io.github.kyoso.examples.benchmarks.ProofScaling} how proving grows,
 * {@link io.github.kyoso.examples.benchmarks.FindBenchmark} sets look-ups, searches and matches beside a map, SQLite, H2 and
 * Lucene, {@link io.github.kyoso.examples.benchmarks.SearchScaling} shows how an index and a search grow, and
 * {@link io.github.kyoso.examples.benchmarks.ColdStart} counts what a fresh JVM pays for its first answer, beside other libraries
 * that bundle data. Each is started by one command from the root of the project:
 *
 * <pre>{@code
 * mvn -q -pl examples/benchmarks -am package -DskipTests exec:exec@read
 * mvn -q -pl examples/benchmarks -am package -DskipTests exec:exec@scaling
 * mvn -q -pl examples/benchmarks -am package -DskipTests exec:exec@proof
 * mvn -q -pl examples/benchmarks -am package -DskipTests exec:exec@find
 * mvn -q -pl examples/benchmarks -am package -DskipTests exec:exec@search-scaling
 * mvn -q -pl examples/benchmarks -am package -DskipTests exec:exec@cold-start
 * }</pre>
 *
 * <p>Milliseconds belong to the machine that they were taken on. What travels are the ratios and exponents, so only those
 * have a limit: each is printed with it and with OK or MISSED, and a program that missed one ends with exit code 1. Run
 * them on a machine that does nothing else; a disturbed run is slower, and more so where more is done.
 */
@NullMarked
package io.github.kyoso.examples.benchmarks;

import org.jspecify.annotations.NullMarked;

package io.github.kyoso.examples.benchmarks.coldstart;

import io.github.kyoso.dataset.Keidanren2021;
import io.github.kyoso.provenance.Provenance;

/** The milliseconds that the proof of every value takes, in a JVM that has done nothing else. */
public final class ProvenanceMain {
    private ProvenanceMain() {}

    /**
     * Prints them.
     *
     * @param args none
     */
    public static void main(String[] args) {
        long start = System.nanoTime();
        Provenance provenance = Keidanren2021.provenance();
        long end = System.nanoTime();
        System.out.println(provenance.coverage().isComplete() ? (end - start) / 1e6 : Double.NaN);
    }
}

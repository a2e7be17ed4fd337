package io.github.kyoso.examples.benchmarks.coldstart;

import io.github.kyoso.dataset.Keidanren2021;

/** The title of item 8. */
public final class KyosoMain {
    private KyosoMain() {}

    /**
     * Prints it.
     *
     * @param args none
     */
    public static void main(String[] args) {
        System.out.println(Keidanren2021.program().item(8).getTitle().getJa());
    }
}

package io.github.kyoso.examples.benchmarks.coldstart;

import io.github.kyoso.dataset.Keidanren2021;

/** How many records the first search finds. */
public final class KyosoSearchMain {
    private KyosoSearchMain() {}

    /**
     * Prints it.
     *
     * @param args none
     */
    public static void main(String[] args) {
        System.out.println(Keidanren2021.index().search("ワーケーション").total());
    }
}

package io.github.kyoso.examples.benchmarks;

import java.util.Locale;

/** The figures of a run beside their limits: a line for each, and whether all were kept. */
final class Scoreboard {
    private boolean missed;

    void atMost(double limit, String what, double figure) {
        judge(figure <= limit, what, figure, "at most " + limit);
    }

    void lessThan(double limit, String what, double figure) {
        judge(figure < limit, what, figure, String.format(Locale.ROOT, "less than %.3f", limit));
    }

    void unjudged(String what, double figure) {
        print("", what, figure, "");
    }

    private void judge(boolean kept, String what, double figure, String limit) {
        missed |= !kept;
        print(kept ? "OK" : "MISSED", what, figure, limit);
    }

    private static void print(String verdict, String what, double figure, String limit) {
        System.out.printf(Locale.ROOT, "%-6s %-48s %8.3f  %s%n", verdict, what, figure, limit);
    }

    /** Ends this JVM, with 1 if a limit was missed. */
    void exit() {
        System.exit(missed ? 1 : 0);
    }
}

package io.github.kyoso.examples.benchmarks.coldstart;

/** The floor: a JVM that prints a constant. */
public final class EmptyMain {
    private EmptyMain() {}

    /**
     * Prints it.
     *
     * @param args none
     */
    public static void main(String[] args) {
        System.out.println("empty");
    }
}

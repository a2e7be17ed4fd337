package io.github.kyoso.examples.quickstart;

import io.github.kyoso.dataset.Keidanren2021;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Prints Keidanren's programme of 2021 as a person would like to read it, and answers five questions about it. */
public final class Quickstart {
    private Quickstart() {}

    /**
     * Prints to standard output, in UTF-8 whatever the platform's charset.
     *
     * @param args none
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new ProgramPrinter(Keidanren2021.index(), out).print();
        out.println();
        FiveQuestions.answer(out);
    }
}

package io.github.kyoso.testkit;

import io.github.kyoso.ActionProgram;
import io.github.kyoso.dataset.Keidanren2021;

/** Programmes to test with, such as the bundled one. They are immutable, so that tests can share them. */
public final class Fixtures {
    private Fixtures() {}

    /** {@return the bundled programme of November 2021: 10 items, one of them under no thrust, and 21 collaborations} */
    public static ActionProgram keidanren2021() {
        return Keidanren2021.program();
    }
}

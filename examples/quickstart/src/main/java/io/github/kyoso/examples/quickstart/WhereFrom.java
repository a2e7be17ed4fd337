package io.github.kyoso.examples.quickstart;

import io.github.kyoso.dataset.Keidanren2021;
import io.github.kyoso.provenance.Provenance;
import java.io.PrintStream;
import java.util.List;

/** Where values come from; the README shows this code and what it prints. */
final class WhereFrom {
    private WhereFrom() {}

    static void answer(PrintStream out) {
        // <provenance>
        Provenance provenance = Keidanren2021.provenance();
        out.println(provenance.coverage());
        for (String pointer : List.of("/items/7/title/ja", "/items/7/title/en", "/partners/20/corporateNumber")) {
            out.println(provenance.originOf(pointer));
        }
        out.println(provenance.claimsAt(39, 21));
        out.println(Keidanren2021.info().leaves());
        // </provenance>
    }
}

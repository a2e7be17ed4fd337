package io.github.kyoso.examples.quickstart;

import io.github.kyoso.dataset.Keidanren2021;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the page on which people see where every character of the source and every value of the programme belongs. */
public final class ProvenancePage {
    private ProvenancePage() {}

    /**
     * Writes the page and prints where it is.
     *
     * @param args the file
     * @throws IOException if it cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path page = Path.of(args[0]);
        Files.createDirectories(page.toAbsolutePath().getParent());
        Files.writeString(page, Keidanren2021.provenance().toHtml());
        System.out.println(page);
    }
}

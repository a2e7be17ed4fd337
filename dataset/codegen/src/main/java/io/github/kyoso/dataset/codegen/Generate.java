package io.github.kyoso.dataset.codegen;

import io.github.kyoso.provenance.ProvenanceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The command that writes the derived files again; see {@link DerivedFile#COMMAND}. */
public final class Generate {
    private Generate() {}

    /**
     * Writes each derived file that differs from what is there, and tells what a provenance does not prove yet.
     *
     * @param args the folder of the dataset module
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        for (DerivedFile each : DerivedFile.in(Path.of(args[0]))) {
            try {
                String text = each.text();
                if (Files.exists(each.file()) && Files.readString(each.file()).equals(text)) {
                    System.out.println(each.file().getFileName() + " is up to date");
                } else {
                    Files.createDirectories(each.file().getParent());
                    Files.writeString(each.file(), text);
                    System.out.println("wrote " + each.file().getFileName());
                }
            } catch (ProvenanceException untrue) {
                System.out.println(each.file().getFileName() + " waits for " + untrue.getMessage());
            }
        }
    }
}

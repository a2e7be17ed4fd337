package io.github.kyoso.dataset.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The command that writes the derived source again; see {@link Program2021Source#COMMAND}. */
public final class Generate {
    private Generate() {}

    /**
     * Writes the source that follows from the JSON, if it differs from what is there.
     *
     * @param args the folder of the dataset module
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Program2021Source source = new Program2021Source(Path.of(args[0]));
        if (source.isCurrent()) {
            System.out.println(Program2021Source.NAME + " is up to date");
        } else {
            Files.createDirectories(source.file().getParent());
            Files.writeString(source.file(), source.text());
            System.out.println("wrote " + Program2021Source.NAME);
        }
    }
}

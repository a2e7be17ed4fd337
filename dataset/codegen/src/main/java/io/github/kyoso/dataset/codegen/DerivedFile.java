package io.github.kyoso.dataset.codegen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A file that follows from the documents of the dataset: where it stands, and what it has to say. */
interface DerivedFile {
    /** The command that writes all of them again. */
    String COMMAND = "mvn -q -pl dataset/codegen -am compile exec:java";

    /** All of them; takes the folder of the dataset module. */
    static List<DerivedFile> in(Path dataset) {
        return List.of(new Program2021Source(dataset), new RealignedProvenance(dataset), new ManifestFile(dataset));
    }

    Path file();

    String text() throws IOException;
}

package io.github.kyoso.dataset.codegen;

import io.github.kyoso.ActionProgram;
import io.github.kyoso.json.ProgramJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The one source that is derived: where it stands, and what it has to say. */
final class Program2021Source {
    static final String NAME = "io/github/kyoso/dataset/Program2021.java";
    static final String COMMAND = "mvn -q -pl dataset/codegen -am compile exec:java";

    private static final String JSON = "src/main/resources/META-INF/kyoso/2021-11/program.json";

    private final Path dataset;

    /** Takes the folder of the dataset module. */
    Program2021Source(Path dataset) {
        this.dataset = dataset;
    }

    Path file() {
        return dataset.resolve("src/generated/java").resolve(NAME);
    }

    String text() throws IOException {
        ActionProgram program = ProgramJson.read(dataset.resolve(JSON));
        return "// Derived from dataset/" + JSON + " by dataset/codegen; do not edit.\n"
                + "// Edit that, then: " + COMMAND + "\n"
                + "package io.github.kyoso.dataset;\n\n"
                + new BuilderCode(program).classNamed("Program2021");
    }

    boolean isCurrent() throws IOException {
        return Files.exists(file()) && Files.readString(file()).equals(text());
    }
}

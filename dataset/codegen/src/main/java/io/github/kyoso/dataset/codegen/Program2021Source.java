package io.github.kyoso.dataset.codegen;

import io.github.kyoso.ActionProgram;
import io.github.kyoso.json.ProgramJson;
import java.io.IOException;
import java.nio.file.Path;

/** The programme as plain Java. */
final class Program2021Source implements DerivedFile {
    private static final String JSON = "src/main/resources/META-INF/kyoso/2021-11/program.json";

    private final Path dataset;

    /** Takes the folder of the dataset module. */
    Program2021Source(Path dataset) {
        this.dataset = dataset;
    }

    @Override
    public Path file() {
        return dataset.resolve("src/generated/java/io/github/kyoso/dataset/Program2021.java");
    }

    @Override
    public String text() throws IOException {
        ActionProgram program = ProgramJson.read(dataset.resolve(JSON));
        return "// Derived from dataset/" + JSON + " by dataset/codegen; do not edit.\n"
                + "// Edit that, then: " + COMMAND + "\n"
                + "package io.github.kyoso.dataset;\n\n"
                + new BuilderCode(program).classNamed("Program2021");
    }
}

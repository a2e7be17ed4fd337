package probe;

import io.github.kyoso.json.ProgramFormatException;
import io.github.kyoso.json.ProgramJson;
import io.github.kyoso.validation.ProgramValidator;
import io.github.kyoso.validation.ValidationReport;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;

/** Reads and validates each document by every door, then streams that never end, and prints what is said against them. */
public final class HostileDocuments {
    private HostileDocuments() {}

    public static void main(String[] paths) throws Exception {
        for (String each : paths) {
            Path path = Path.of(each);
            refuse(path.getFileName() + " as a path", () -> ProgramJson.read(path));
            refuse(path.getFileName() + " as bytes", () -> ProgramJson.read(Files.readAllBytes(path)));
            refuse(path.getFileName() + " as a stream", () -> {
                try (InputStream in = Files.newInputStream(path)) {
                    return ProgramJson.read(in);
                }
            });
            refuse(path.getFileName() + " as a reader", () -> {
                try (Reader in = Files.newBufferedReader(path, StandardCharsets.ISO_8859_1)) {
                    return ProgramJson.read(in);
                }
            });
            report(path.getFileName() + " reported", ProgramValidator.standard().validate(path));
        }
        for (char each : new char[] {' ', '[', '1', '"'}) {
            refuse("endless " + each + " as a stream", () -> ProgramJson.read(new EndlessStream(each)));
            refuse("endless " + each + " as a reader", () -> ProgramJson.read(new EndlessReader(each)));
            report("endless " + each + " reported", ProgramValidator.standard().validate(new EndlessStream(each)));
        }
    }

    private static void refuse(String what, Callable<?> reading) throws Exception {
        try {
            reading.call();
            throw new AssertionError("was read: " + what);
        } catch (ProgramFormatException refused) {
            System.out.println(what + " -> " + refused.getMessage());
        }
    }

    private static void report(String what, ValidationReport report) {
        if (report.isValid() || report.toText().isEmpty() || report.toJson().isEmpty()) {
            throw new AssertionError("was called valid: " + what);
        }
        System.out.println(what + " -> " + report.problems().get(0));
    }

    private static final class EndlessStream extends InputStream {
        private final char character;

        EndlessStream(char character) {
            this.character = character;
        }

        @Override
        public int read() {
            return character;
        }
    }

    private static final class EndlessReader extends Reader {
        private final char character;

        EndlessReader(char character) {
            this.character = character;
        }

        @Override
        public int read(char[] buffer, int offset, int length) {
            Arrays.fill(buffer, offset, offset + length, character);
            return length;
        }

        @Override
        public void close() {}
    }
}

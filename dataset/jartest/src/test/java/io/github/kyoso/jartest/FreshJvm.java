package io.github.kyoso.jartest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;

/** JVMs that are started for one question each, of one JDK, with nothing inherited that would change their answer. */
record FreshJvm(Path home) {
    private static final long SECONDS = 120;

    /** What a JVM printed, and how it ended. */
    record Outcome(String out, String err, int exit) {
        /** {@return what it printed, once it is sure that it ended well} */
        String answer() {
            Assertions.assertThat(exit)
                    .as("exit status; the JVM said:%n%s%n%s", out, err)
                    .isZero();
            return out;
        }
    }

    /** {@return that JVM which runs the tests} */
    static FreshJvm current() {
        return new FreshJvm(Path.of(System.getProperty("java.home")));
    }

    /** {@return a JDK 25, if KYOSO_JDK25 or JAVA_HOME_25 names one, or one stands where Linux keeps them} */
    static Optional<FreshJvm> ofJdk25() throws IOException {
        List<Path> homes = new ArrayList<>();
        for (String variable : List.of("KYOSO_JDK25", "JAVA_HOME_25", "JAVA_HOME_25_X64")) {
            Optional.ofNullable(System.getenv(variable)).map(Path::of).ifPresent(homes::add);
        }
        Path usual = Path.of("/usr/lib/jvm");
        if (Files.isDirectory(usual)) {
            try (Stream<Path> installed = Files.list(usual)) {
                installed.sorted().forEach(homes::add);
            }
        }
        for (Path each : homes) {
            Path release = each.resolve("release");
            if (Files.isRegularFile(release) && Files.readString(release).contains("JAVA_VERSION=\"25")) {
                return Optional.of(new FreshJvm(each));
            }
        }
        return Optional.empty();
    }

    Outcome run(Object... args) throws IOException, InterruptedException {
        return runWith(Map.of(), args);
    }

    /** Starts a JVM with these variables of the environment and these arguments, and waits for its end. */
    Outcome runWith(Map<String, String> environment, Object... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/java").toString()));
        for (Object each : args) {
            command.add(each.toString());
        }
        Path out = Files.createTempFile("fresh-jvm", ".out");
        Path err = Files.createTempFile("fresh-jvm", ".err");
        try {
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "CLASSPATH"));
            builder.environment().putAll(environment);
            Process jvm = builder.redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            if (!jvm.waitFor(SECONDS, TimeUnit.SECONDS)) {
                jvm.destroyForcibly().waitFor();
                throw new AssertionError("no end after " + SECONDS + " s: " + command);
            }
            return new Outcome(Files.readString(out, UTF_8), Files.readString(err, UTF_8), jvm.exitValue());
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}

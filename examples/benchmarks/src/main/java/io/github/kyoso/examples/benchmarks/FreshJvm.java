package io.github.kyoso.examples.benchmarks;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A main that is started again and again in a JVM of its own, without any flag of the surroundings, and timed. */
final class FreshJvm {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final List<String> SURROUNDINGS = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    private final String name;
    private final String classPath;
    private final Class<?> main;
    private final List<String> flags;
    private final List<Long> nanos = new ArrayList<>();
    private String answer = "";

    FreshJvm(String name, String classPath, Class<?> main) {
        this(name, classPath, main, List.of());
    }

    private FreshJvm(String name, String classPath, Class<?> main, List<String> flags) {
        this.name = name;
        this.classPath = classPath;
        this.main = main;
        this.flags = flags;
    }

    /** The same main with an archive of the classes that it loads, which is written here. */
    FreshJvm archived(Path directory) throws IOException, InterruptedException {
        Path archive = directory.resolve(name + ".jsa");
        archive.toFile().deleteOnExit();
        new FreshJvm(name, classPath, main, List.of("-XX:ArchiveClassesAtExit=" + archive)).run();
        String use = "-XX:SharedArchiveFile=" + archive;
        // Without this proof a JVM that cannot use the archive would silently do without it.
        new FreshJvm(name, classPath, main, List.of(use, "-Xshare:on")).run();
        return new FreshJvm(name + " (AppCDS)", classPath, main, List.of(use));
    }

    /** Runs it once, from start to exit. */
    void run() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(JAVA);
        command.addAll(flags);
        command.addAll(List.of("-cp", classPath, main.getName()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(Redirect.DISCARD);
        builder.environment().keySet().removeAll(SURROUNDINGS);
        builder.environment().put("LC_ALL", "C.UTF-8");
        long start = System.nanoTime();
        Process process = builder.start();
        answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        int exit = process.waitFor();
        nanos.add(System.nanoTime() - start);
        if (exit != 0 || answer.isEmpty()) {
            throw new IOException("no answer, but exit code " + exit + ": " + String.join(" ", command));
        }
    }

    /** Forgets the runs so far. */
    void forget() {
        nanos.clear();
    }

    String name() {
        return name;
    }

    /** What the last run printed. */
    String answer() {
        return answer;
    }

    double medianMillis() {
        List<Long> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2) / 1e6;
    }
}

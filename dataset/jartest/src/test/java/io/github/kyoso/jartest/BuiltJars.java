package io.github.kyoso.jartest;

import io.github.kyoso.ActionProgram;
import io.github.kyoso.dataset.Keidanren2021;
import io.github.kyoso.testkit.Fixtures;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import probe.Answers;

/** The jars under test, as they were built, and those that a test makes of them. */
final class BuiltJars {
    private static final List<String> FOREIGN =
            List.of("expressly-", "jakarta.el-", "spring-", "micrometer-", "commons-logging-");

    private BuiltJars() {}

    static Path core() {
        return jarOf(ActionProgram.class);
    }

    static Path dataset() {
        return jarOf(Keidanren2021.class);
    }

    static Path testkit() {
        return jarOf(Fixtures.class);
    }

    /**
     * {@return every jar that the tests see, those of the libraries that core needs among them, but no expression language and
     * nothing of Spring}
     */
    static List<Path> all() {
        List<Path> jars = new ArrayList<>();
        for (String each : System.getProperty("java.class.path").split(File.pathSeparator)) {
            String name = Path.of(each).getFileName().toString();
            if (name.endsWith(".jar") && FOREIGN.stream().noneMatch(name::startsWith)) {
                jars.add(Path.of(each));
            }
        }
        return jars;
    }

    static String path(List<Path> jars) {
        return String.join(File.pathSeparator, jars.stream().map(Path::toString).toList());
    }

    /** Writes a jar with the probes alone. */
    static Path probes(Path folder) throws IOException {
        Path jar = folder.resolve("probe.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            addProbes(out);
        }
        return jar;
    }

    /** Writes one jar with core, dataset and the probes, and with no library: whoever queries needs none. */
    static Path fat(Path folder) throws IOException {
        Path jar = folder.resolve("fat.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            Set<String> taken = new HashSet<>();
            for (Path each : List.of(core(), dataset())) {
                try (JarFile merged = new JarFile(each.toFile())) {
                    for (JarEntry entry : Collections.list(merged.entries())) {
                        if (taken.add(entry.getName())) {
                            out.putNextEntry(packedAs(entry));
                            merged.getInputStream(entry).transferTo(out);
                        }
                    }
                }
            }
            addProbes(out);
        }
        return jar;
    }

    /** Compressed or not, as it was: that makes a difference to what loading it allocates. */
    private static JarEntry packedAs(JarEntry original) {
        JarEntry entry = new JarEntry(original.getName());
        if (original.getMethod() == ZipEntry.STORED) {
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(original.getSize());
            entry.setCrc(original.getCrc());
        }
        return entry;
    }

    private static void addProbes(JarOutputStream out) throws IOException {
        Path classes = locationOf(Answers.class);
        List<Path> probes;
        try (Stream<Path> files = Files.list(classes.resolve("probe"))) {
            probes = files.sorted().toList();
        }
        for (Path each : probes) {
            out.putNextEntry(new JarEntry("probe/" + each.getFileName()));
            Files.copy(each, (OutputStream) out);
        }
    }

    private static Path jarOf(Class<?> type) {
        Path jar = locationOf(type);
        if (!Files.isRegularFile(jar)) {
            throw new AssertionError(type + " comes from " + jar + ", but these tests are of jars: run mvn verify");
        }
        return jar;
    }

    private static Path locationOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}

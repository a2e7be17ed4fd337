package io.github.kyoso.jartest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands in the jars that are published. */
class JarsIT {
    private static final long TOGETHER = 400 * 1024;

    static Stream<Path> published() throws IOException {
        Stream.Builder<Path> jars = Stream.builder();
        for (Path each : List.of(BuiltJars.core(), BuiltJars.dataset(), BuiltJars.testkit())) {
            // Beside each stand its sources and its documentation.
            try (Stream<Path> files = Files.list(each.toAbsolutePath().getParent())) {
                files.filter(file -> file.toString().endsWith(".jar")).sorted().forEach(jars);
            }
        }
        return jars.build();
    }

    @ParameterizedTest
    @MethodSource("published")
    void every_jar_carries_the_licence(Path path) throws IOException {
        try (JarFile jar = new JarFile(path.toFile())) {
            ZipEntry licence = jar.getEntry("META-INF/LICENSE");
            assertThat(licence).as("META-INF/LICENSE of %s", path.getFileName()).isNotNull();
            assertThat(new String(jar.getInputStream(licence).readAllBytes(), UTF_8))
                    .contains("Apache License", "Version 2.0, January 2004");
        }
    }

    /** A reader of a stream takes no other for the manifest. */
    @ParameterizedTest
    @MethodSource("published")
    void every_jar_begins_with_its_manifest(Path path) throws IOException {
        try (JarInputStream jar = new JarInputStream(Files.newInputStream(path))) {
            assertThat(jar.getManifest())
                    .as("the manifest of %s", path.getFileName())
                    .isNotNull();
        }
    }

    @Test
    void core_dataset_and_testkit_are_modules() {
        assertThat(moduleOf(BuiltJars.core())).isEqualTo("io.github.kyoso.core");
        assertThat(moduleOf(BuiltJars.dataset())).isEqualTo("io.github.kyoso.dataset");
        assertThat(moduleOf(BuiltJars.testkit())).isEqualTo("io.github.kyoso.testkit");
    }

    @Test
    void core_and_dataset_are_small() throws IOException {
        long core = Files.size(BuiltJars.core());
        long dataset = Files.size(BuiltJars.dataset());
        System.out.printf("core %,d + dataset %,d = %,d bytes%n", core, dataset, core + dataset);
        assertThat(core + dataset).isLessThanOrEqualTo(TOGETHER);
    }

    private static String moduleOf(Path jar) {
        ModuleDescriptor module =
                ModuleFinder.of(jar).findAll().iterator().next().descriptor();
        assertThat(module.isAutomatic()).as("%s has no module-info", jar).isFalse();
        return module.name();
    }
}

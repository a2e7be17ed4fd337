package io.github.kyoso.jartest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the first answer may cost a fresh JVM, counted in classes and bytes: unlike milliseconds they are the same in every run.
 */
class BudgetIT {
    private static final FreshJvm JVM = FreshJvm.current();
    private static final int OUR_CLASSES = 110;
    private static final int JDK_CLASSES = 40;

    /** Nine tenths of it are class files, of which the class loader of JDK 17 allocates each byte two to three times. */
    private static final long ALLOCATED_BYTES = 768 * 1024;

    private static final long ALLOCATED_BYTES_OF_INDEX = 256 * 1024;

    @TempDir
    static Path folder;

    private static Path fat;
    private static Set<String> emptyJvm;

    @BeforeAll
    static void count_the_classes_of_an_empty_jvm() throws Exception {
        fat = BuiltJars.fat(folder);
        emptyJvm = classesLoadedBy("probe.Nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"probe.Title", "probe.Partners"})
    void few_classes_are_loaded_for_the_first_answer(String main) throws Exception {
        Set<String> loaded = classesLoadedBy(main);
        loaded.removeAll(emptyJvm);
        loaded.removeIf(each -> each.startsWith("probe."));
        Set<String> ours = loaded.stream()
                .filter(each -> each.startsWith("io.github.kyoso."))
                .collect(Collectors.toSet());
        Set<String> others = new TreeSet<>(loaded);
        others.removeAll(ours);
        System.out.printf("%s: %d classes of ours, %d others%n", main, ours.size(), others.size());

        assertThat(ours).hasSizeBetween(10, OUR_CLASSES);
        assertThat(others)
                .allMatch(each -> each.matches("(java|javax|jdk|sun)\\..*"))
                .hasSizeLessThanOrEqualTo(JDK_CLASSES);
        assertThat(loaded).as("hidden classes, as of a lambda").noneMatch(each -> each.contains("/0x"));
        assertThat(loaded).as("lambda forms").noneMatch(each -> each.startsWith("java.lang.invoke.LambdaForm"));
    }

    @Test
    void little_is_allocated_for_the_first_answer() throws Exception {
        String[] figures =
                JVM.run("-cp", fat, "probe.Allocation").answer().strip().split(" ");
        long toTitle = Long.parseLong(figures[0]);
        long toIndex = Long.parseLong(figures[1]);
        System.out.printf("%,d bytes allocated to the first answer, %,d more to that of the index%n", toTitle, toIndex);
        assertThat(toTitle).isBetween(1L, ALLOCATED_BYTES);
        assertThat(toIndex).isBetween(1L, ALLOCATED_BYTES_OF_INDEX);
    }

    private static Set<String> classesLoadedBy(String main) throws IOException, InterruptedException {
        Path log = folder.resolve(main + ".log");
        JVM.run("-Xlog:class+load:file=" + log + ":none", "-cp", fat, main).answer();
        try (Stream<String> lines = Files.lines(log)) {
            return lines.map(line -> line.split(" ", 2)[0]).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}

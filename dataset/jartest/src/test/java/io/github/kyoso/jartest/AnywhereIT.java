package io.github.kyoso.jartest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kyoso.jartest.FreshJvm.Outcome;
import io.github.kyoso.testkit.BrokenProgram;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dataset answers the same, and the validator reports the same, wherever they are used. */
class AnywhereIT {
    private static final FreshJvm JVM = FreshJvm.current();

    @TempDir
    static Path folder;

    private static Path fat;
    private static String answers;
    private static String reports;

    @BeforeAll
    static void ask_on_the_class_path_without_any_option() throws Exception {
        fat = BuiltJars.fat(folder);
        List<Path> jars = List.of(BuiltJars.core(), BuiltJars.dataset(), BuiltJars.probes(folder));
        answers = JVM.run("-cp", BuiltJars.path(jars), "probe.Answers").answer();
        assertThat(answers)
                .contains("ActionProgram{")
                .contains("did you mean \"nicollap\"?")
                .hasLineCount(14);
        reports = JVM.run("-cp", BuiltJars.path(everything()), "probe.Reports").answer();
        assertThat(reports)
                .contains("KYO-604: ", "did you mean")
                .hasLineCount(2 * (BrokenProgram.all().size() + 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=tr -Duser.country=TR",
                "-Duser.language=ja -Duser.country=JP",
                "-Duser.language=ja -Duser.country=JP -Duser.variant=JP",
                "-Duser.language=th -Duser.country=TH -Duser.variant=TH",
                "-Duser.language=ar -Duser.country=EG",
                "-Dfile.encoding=windows-31j",
                "-Dfile.encoding=windows-31j -Dstdout.encoding=windows-31j -Dsun.stdout.encoding=windows-31j",
                "-Dfile.encoding=US-ASCII",
                "-Duser.timezone=Pacific/Kiritimati",
            })
    void in_any_locale_and_character_set(String options) throws Exception {
        List<Object> args = new ArrayList<>(List.of(options.split(" ")));
        args.addAll(List.of("-cp", fat, "probe.Answers"));
        assertThat(JVM.run(args.toArray()).answer()).isEqualTo(answers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX", "en_US.ISO-8859-1"})
    void on_a_machine_without_japanese(String locale) throws Exception {
        Map<String, String> environment = Map.of("LC_ALL", locale, "LANG", locale);
        assertThat(JVM.runWith(environment, "-cp", fat, "probe.Answers").answer())
                .isEqualTo(answers);
    }

    @Test
    void from_one_jar_that_has_no_library_in_it() throws Exception {
        assertThat(JVM.run("-cp", fat, "probe.Answers").answer()).isEqualTo(answers);
    }

    @Test
    void on_the_module_path() throws Exception {
        Outcome outcome = onModulePath(JVM);
        assertThat(outcome.answer()).isEqualTo(answers);
        assertThat(outcome.err()).contains("in module io.github.kyoso.dataset");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "hostile"})
    void under_a_context_class_loader_that_knows_nothing(String loader) throws Exception {
        assertThat(JVM.run("-cp", fat, "probe.Answers", loader).answer()).isEqualTo(answers);
    }

    @Test
    void in_a_class_loader_of_its_own() throws Exception {
        Path probes = BuiltJars.probes(folder);
        assertThat(JVM.run("-cp", probes, "probe.OwnLoader", fat).answer()).isEqualTo(answers);
    }

    @Test
    void on_jdk_25() throws Exception {
        Optional<FreshJvm> jdk25 = FreshJvm.ofJdk25();
        Assumptions.assumeTrue(
                jdk25.isPresent(), "skipped: no JDK 25 was found; set KYOSO_JDK25 to the home of one to run this");
        assertThat(jdk25.get().run("-cp", fat, "probe.Answers").answer()).isEqualTo(answers);
        assertThat(onModulePath(jdk25.get()).answer()).isEqualTo(answers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=tr -Duser.country=TR",
                "-Duser.language=ja -Duser.country=JP",
                "-Duser.language=th -Duser.country=TH -Duser.variant=TH",
                "-Dfile.encoding=windows-31j -Dstdout.encoding=windows-31j -Dsun.stdout.encoding=windows-31j",
            })
    void the_validator_in_any_locale_and_character_set(String options) throws Exception {
        List<Object> args = new ArrayList<>(List.of(options.split(" ")));
        args.addAll(List.of("-cp", BuiltJars.path(everything()), "probe.Reports"));
        assertThat(JVM.run(args.toArray()).answer()).isEqualTo(reports);
    }

    @Test
    void the_validator_on_the_module_path() throws Exception {
        Outcome outcome = JVM.run(
                "-p",
                BuiltJars.path(everything()),
                "--add-modules",
                "io.github.kyoso.testkit",
                "-m",
                "probe/probe.Reports");
        assertThat(outcome.answer()).isEqualTo(reports);
        assertThat(outcome.err()).contains("in module io.github.kyoso.core");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "hostile"})
    void the_validator_under_a_context_class_loader_that_knows_nothing(String loader) throws Exception {
        assertThat(JVM.run("-cp", BuiltJars.path(everything()), "probe.Reports", loader)
                        .answer())
                .isEqualTo(reports);
    }

    private static List<Path> everything() throws IOException {
        List<Path> jars = new ArrayList<>(BuiltJars.all());
        jars.add(BuiltJars.probes(folder));
        return jars;
    }

    private static Outcome onModulePath(FreshJvm jvm) throws Exception {
        return jvm.run(
                "-p",
                BuiltJars.path(everything()),
                "--add-modules",
                "io.github.kyoso.dataset",
                "-m",
                "probe/probe.Answers");
    }
}

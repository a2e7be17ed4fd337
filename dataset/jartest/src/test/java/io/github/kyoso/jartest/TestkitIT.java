package io.github.kyoso.jartest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import probe.TestkitBytes;

/** The testkit gives the same bytes everywhere, and needs neither JUnit nor AssertJ for them. */
class TestkitIT {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=tr -Duser.country=TR",
                "-Duser.language=th -Duser.country=TH -Duser.variant=TH",
                "-Dfile.encoding=windows-31j -Duser.timezone=Pacific/Kiritimati",
                "-Xint",
            })
    void in_any_locale_character_set_and_time_zone(String options) throws Exception {
        assertThat(checksum(FreshJvm.current(), options)).isEqualTo(TestkitBytes.checksum());
    }

    @Test
    void on_jdk_25() throws Exception {
        Optional<FreshJvm> jdk25 = FreshJvm.ofJdk25();
        Assumptions.assumeTrue(
                jdk25.isPresent(), "skipped: no JDK 25 was found; set KYOSO_JDK25 to the home of one to run this");
        assertThat(checksum(jdk25.get(), "-Dx=y")).isEqualTo(TestkitBytes.checksum());
    }

    private String checksum(FreshJvm jvm, String options) throws Exception {
        List<Path> jars = new ArrayList<>(BuiltJars.all());
        jars.removeIf(jar -> {
            String name = jar.getFileName().toString();
            return name.startsWith("junit-") || name.startsWith("assertj-") || name.startsWith("byte-buddy");
        });
        jars.add(BuiltJars.probes(folder));
        List<Object> command = new ArrayList<>(List.of(options.split(" ")));
        command.addAll(List.of("-cp", BuiltJars.path(jars), "probe.TestkitBytes"));
        return jvm.run(command.toArray()).answer();
    }
}

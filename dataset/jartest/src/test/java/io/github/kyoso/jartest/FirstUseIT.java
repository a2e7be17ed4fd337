package io.github.kyoso.jartest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

class FirstUseIT {
    @TempDir
    static Path folder;

    @RepeatedTest(20)
    void first_use_from_32_threads_gives_one_instance() throws Exception {
        FreshJvm.Outcome outcome = FreshJvm.current().run("-cp", BuiltJars.fat(folder), "probe.FirstUse");
        assertThat(outcome.answer()).isEqualToIgnoringNewLines("1 1");
        assertThat(outcome.err()).isEmpty();
    }
}

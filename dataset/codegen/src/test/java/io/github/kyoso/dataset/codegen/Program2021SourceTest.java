package io.github.kyoso.dataset.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class Program2021SourceTest {
    private final Program2021Source source = new Program2021Source(Path.of(".."));

    @Test
    void what_is_committed_is_what_the_json_says_now() throws Exception {
        assertThat(source.isCurrent())
                .as("%s is what program.json says; write it again: %s", source.file(), Program2021Source.COMMAND)
                .isTrue();
    }
}

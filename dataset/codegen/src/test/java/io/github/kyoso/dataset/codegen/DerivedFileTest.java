package io.github.kyoso.dataset.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DerivedFileTest {
    static List<DerivedFile> files() {
        return DerivedFile.in(Path.of(".."));
    }

    @ParameterizedTest
    @MethodSource("files")
    void what_is_committed_is_what_the_documents_say_now(DerivedFile each) throws Exception {
        assertThat(each.file()).exists();
        assertThat(Files.readString(each.file()).equals(each.text()))
                .as("%s is what it is derived from; write it again: %s", each.file(), DerivedFile.COMMAND)
                .isTrue();
    }
}

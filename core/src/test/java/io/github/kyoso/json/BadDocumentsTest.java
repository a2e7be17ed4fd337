package io.github.kyoso.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each case of {@code bad-documents.txt} gets its one clear error. Runs in a heap of 64 MB with stacks of 256 KB. */
class BadDocumentsTest {
    static List<BadDocument> documents() {
        return BadDocument.all();
    }

    /** A reader has no bytes that could be other than UTF-8. */
    static List<BadDocument> documentsInUtf8() {
        return documents().stream().filter(each -> each.charset().equals(UTF_8)).toList();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void each_bad_document_gets_its_one_clear_error(BadDocument bad) {
        byte[] bytes = bad.bytes();

        assertThatThrownBy(() -> ProgramJson.read(bytes))
                .isInstanceOf(ProgramFormatException.class)
                .hasMessage(bad.expected());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void and_gets_it_from_a_stream_as_well(BadDocument bad) {
        byte[] bytes = bad.bytes();

        assertThatThrownBy(() -> ProgramJson.read(new ByteArrayInputStream(bytes)))
                .isInstanceOf(ProgramFormatException.class)
                .hasMessage(bad.expected());
    }

    @ParameterizedTest
    @MethodSource("documentsInUtf8")
    void and_from_a_reader(BadDocument bad) {
        byte[] bytes = bad.bytes();

        assertThatThrownBy(() -> ProgramJson.read(new InputStreamReader(new ByteArrayInputStream(bytes), UTF_8)))
                .isInstanceOf(ProgramFormatException.class)
                .hasMessage(bad.expected());
    }
}

package io.github.kyoso.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JacksonException;
import io.github.kyoso.ActionProgram;
import io.github.kyoso.dataset.Keidanren2021;
import io.github.kyoso.json.ProgramFormatException;
import io.github.kyoso.json.ProgramJson;
import io.github.kyoso.testkit.Programs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What is compared does the same work. */
class ReadersTest {
    private static final String DOCUMENT =
            new String(ProgramJson.write(Keidanren2021.program()), StandardCharsets.UTF_8);

    @Test
    void read_the_bundled_programme_alike() throws IOException {
        assertReadAlike(Keidanren2021.program());
    }

    @Test
    void read_a_generated_programme_alike() throws IOException {
        assertReadAlike(ActionProgram.builder().from(Programs.random(1, 500)).build());
    }

    private static void assertReadAlike(ActionProgram program) throws IOException {
        byte[] document = ProgramJson.write(program);
        assertThat(ProgramJson.read(document)).isEqualTo(program);
        assertThat(HandWrittenReader.read(document)).isEqualTo(program);
        assertThat(DatabindReader.read(document)).isEqualTo(program);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "refused.csv", delimiter = '|', quoteCharacter = '\'', numLinesToSkip = 1)
    void refuse_alike(String fault, String pattern, String replacement, boolean databindToo) {
        String broken = DOCUMENT.replaceFirst(pattern, replacement);
        assertThat(broken).isNotEqualTo(DOCUMENT);
        byte[] bytes = broken.getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> ProgramJson.read(bytes)).isInstanceOf(ProgramFormatException.class);
        assertThatThrownBy(() -> HandWrittenReader.read(bytes)).isInstanceOf(JacksonException.class);
        if (databindToo) {
            assertThatThrownBy(() -> DatabindReader.read(bytes)).isInstanceOf(JacksonException.class);
        } else {
            assertThatCode(() -> DatabindReader.read(bytes)).doesNotThrowAnyException();
        }
    }

    @Test
    void take_utf_8_only() {
        byte[] utf16 = DOCUMENT.getBytes(StandardCharsets.UTF_16BE);
        assertThatThrownBy(() -> ProgramJson.read(utf16)).isInstanceOf(ProgramFormatException.class);
        assertThatThrownBy(() -> HandWrittenReader.read(utf16)).isInstanceOf(JacksonException.class);
    }

    @Test
    void pass_over_a_byte_order_mark() throws IOException {
        byte[] marked = ("\uFEFF" + DOCUMENT).getBytes(StandardCharsets.UTF_8);
        assertThat(HandWrittenReader.read(marked)).isEqualTo(ProgramJson.read(marked));
    }
}

package io.github.kyoso.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kyoso.ActionProgram;
import io.github.kyoso.LocalizedText;
import io.github.kyoso.Organization;
import io.github.kyoso.PartialDate;
import io.github.kyoso.Partner;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramJsonTest {
    private final String small = Documents.small();
    private final ActionProgram program = ProgramJson.read(small.getBytes(UTF_8));

    @Test
    void reads_every_value() {
        assertThat(program.item(1).getTitle().getJa()).isEqualTo("港の仕事を協創する");
        assertThat(program.getThrusts().get(0).getItems()).hasToString("[2, 1]");
        assertThat(program.getAdopted()).isEqualTo(PartialDate.of("2030-04"));
        Organization harbour = (Organization) program.getPartners().get(1);
        assertThat(harbour.getHomepage()).hasToString("Optional[https://harbour.example/]");
        assertThat(harbour.getEstablished()).hasToString("Optional[1999-06]");
    }

    @Test
    void writes_a_canonical_document_as_it_was_read() {
        assertThat(new String(ProgramJson.write(program), UTF_8)).isEqualTo(small);
    }

    @Test
    void reads_the_same_programme_whatever_the_order_of_properties_and_the_white_space() {
        String typeLast = small.replace("\"type\": \"group\",", "")
                .replace(
                        "\"en\": \"Towns and villages\"\n      }",
                        "\"en\": \"Towns and villages\"}, \"type\": \"group\"");
        String oneLine = small.replaceAll("\n *", "");
        String windows = small.replace("\n", "\r\n\t");

        assertThat(typeLast).isNotEqualTo(small);
        assertThat(ProgramJson.read(typeLast.getBytes(UTF_8))).isEqualTo(program);
        assertThat(ProgramJson.read(oneLine.getBytes(UTF_8))).isEqualTo(program);
        assertThat(ProgramJson.read(windows.getBytes(UTF_8))).isEqualTo(program);
    }

    @Test
    void reads_from_bytes_stream_file_and_reader_alike(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("small.json"), small);

        assertThat(ProgramJson.read(new ByteArrayInputStream(small.getBytes(UTF_8))))
                .isEqualTo(program);
        assertThat(ProgramJson.read(file)).isEqualTo(program);
        assertThat(ProgramJson.read(new StringReader(small))).isEqualTo(program);
    }

    @Test
    void lets_one_byte_order_mark_pass_and_counts_columns_from_behind_it() throws IOException {
        String marked = "\uFEFF" + small;

        assertThat(ProgramJson.read(marked.getBytes(UTF_8))).isEqualTo(program);
        assertThat(ProgramJson.read(new StringReader(marked))).isEqualTo(program);
        assertThatThrownBy(() -> ProgramJson.read("\uFEFF{\"x\": 1}".getBytes(UTF_8)))
                .hasMessageContaining("no property \"x\"")
                .hasMessageEndingWith("(document:1:2)");
    }

    @Test
    void counts_lines_of_every_kind_and_columns_in_whole_characters() {
        String document = "{\r\n \"id\": \"a\",\r \"title\": {\"ja\": \"𠮷野家\", \"na\": 1}}";

        assertThatThrownBy(() -> ProgramJson.read(document.getBytes(UTF_8)))
                .isInstanceOfSatisfying(ProgramFormatException.class, e -> {
                    assertThat(e.source()).isEqualTo("document");
                    assertThat(e.line()).isEqualTo(3);
                    assertThat(e.column()).isEqualTo(25);
                    assertThat(e.pointer()).isEqualTo("/title/na");
                    assertThat(e.problem()).startsWith("no property \"na\"");
                });
    }

    @Test
    void names_the_file_in_its_errors(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.json"), "{}");

        assertThatThrownBy(() -> ProgramJson.read(file))
                .isInstanceOf(ProgramFormatException.class)
                .hasMessage("a programme must have the property \"id\" (" + file + ":1:1)");
    }

    @Test
    void leaves_faults_of_input_and_output_what_they_are(@TempDir Path folder) {
        assertThatIOException()
                .isThrownBy(() -> ProgramJson.read(folder.resolve("nowhere.json")))
                .isInstanceOf(NoSuchFileException.class);
        assertThatIOException().isThrownBy(() -> ProgramJson.read(folder));
        assertThatIOException().isThrownBy(() -> ProgramJson.write(program, folder.resolve("no/where.json")));
    }

    @Test
    void puts_pairs_together_that_a_reader_gives_in_halves() throws IOException {
        ActionProgram pairs = ProgramJson.read(new StringReader(small.replace("港の仕事", "𠮷".repeat(9_000))));
        Reader oneByOne = new FilterReader(new StringReader(small.replace("港の仕事", "𠮷の仕事"))) {
            @Override
            public int read(char[] into, int from, int length) throws IOException {
                return super.read(into, from, Math.min(length, 1));
            }
        };

        assertThat(pairs.item(1).getEmphasis()).containsExactly("𠮷".repeat(9_000));
        assertThat(ProgramJson.read(oneByOne).item(1).getEmphasis()).containsExactly("𠮷の仕事");
        assertThatThrownBy(() -> ProgramJson.read(new StringReader("{\"id\": \"\ud842")))
                .hasMessage("must be well-formed Unicode, but has half of a surrogate pair (document:1:9)");
    }

    @Test
    void refuses_half_of_a_surrogate_pair_in_a_reader_where_it_stands() {
        assertThatThrownBy(() -> ProgramJson.read(new StringReader("{\n\"id\": \"𠮷\ud842\"")))
                .isInstanceOf(ProgramFormatException.class)
                .hasMessage("must be well-formed Unicode, but has half of a surrogate pair (document:2:9)");
    }

    @Test
    void refuses_to_write_what_utf_8_cannot_hold_and_leaves_the_file_as_it_was(@TempDir Path folder)
            throws IOException {
        Path file = Files.writeString(folder.resolve("kept.json"), "kept");
        ActionProgram half = ActionProgram.builder()
                .from(program)
                .title(LocalizedText.of("み\ud842", "Half"))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProgramJson.write(half, file))
                .withMessage("/title/ja: must be well-formed Unicode, but has half of a surrogate pair");
        assertThat(file).hasContent("kept");
    }

    @Test
    void refuses_to_write_a_year_that_it_could_not_read() {
        ActionProgram far = ActionProgram.builder()
                .from(program)
                .published(LocalDate.of(12021, 1, 1))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProgramJson.write(far))
                .withMessageContaining("but was \"+12021-01-01\"");
    }

    @Test
    void writes_to_a_stream_and_a_file(@TempDir Path folder) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        ProgramJson.write(program, stream);
        ProgramJson.write(program, folder.resolve("written.json"));

        assertThat(stream.toString(UTF_8)).isEqualTo(small);
        assertThat(folder.resolve("written.json")).hasContent(small);
    }

    @Test
    void shares_what_a_document_repeats() {
        Partner harbour = program.getPartners().get(1);

        assertThat(program.getCollaborations().get(0).getPartners().get(0).getPartner())
                .isSameAs(harbour.getId());
        assertThat(program.getInitiatives().get(0).getParties().get(0)).isSameAs(harbour.getId());
    }

    @Test
    void keeps_within_the_limits_that_it_is_given() {
        ReadLimits enough = new ReadLimits(small.getBytes(UTF_8).length, 7, 54, 600);
        byte[] bytes = small.getBytes(UTF_8);

        assertThat(ProgramJson.read(bytes, enough)).isEqualTo(program);
        assertThatThrownBy(() -> ProgramJson.read(bytes, enough.withMaxBytes(bytes.length - 1)))
                .hasMessage("must have at most " + (bytes.length - 1) + " bytes (maxBytes) (document:1:1)");
        assertThatThrownBy(() -> ProgramJson.read(new ByteArrayInputStream(bytes), enough.withMaxBytes(9)))
                .hasMessage("must have at most 9 bytes (maxBytes) (document:1:1)");
        assertThatThrownBy(() -> ProgramJson.read(new StringReader(small), enough.withMaxBytes(9)))
                .hasMessage("must have at most 9 bytes (maxBytes) (document:1:1)");
        assertThatThrownBy(() -> ProgramJson.read(bytes, enough.withMaxDepth(2)))
                .hasMessageContaining("must nest at most 2 deep (maxDepth)");
        assertThatThrownBy(() -> ProgramJson.read(bytes, enough.withMaxStringLength(20)))
                .hasMessageContaining("must have texts of at most 20 characters (maxStringLength)");
        assertThatThrownBy(() -> ProgramJson.read(bytes, enough.withMaxTokens(100)))
                .hasMessageContaining("must have at most 100 tokens (maxTokens)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> enough.withMaxDepth(0))
                .withMessage("maxDepth must be 1 or more, but was 0");
    }

    @Test
    void refuses_null_by_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> ProgramJson.read((byte[]) null))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> ProgramJson.read((InputStream) null))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> ProgramJson.read((Path) null))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> ProgramJson.read((Reader) null))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> ProgramJson.read(new byte[0], null))
                .withMessage("limits");
        assertThatNullPointerException()
                .isThrownBy(() -> ProgramJson.write(null))
                .withMessage("program");
    }
}

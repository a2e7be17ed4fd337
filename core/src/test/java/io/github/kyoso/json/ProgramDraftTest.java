package io.github.kyoso.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.kyoso.ActionProgram;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reading on past what is wrong. Each document is small.json with some of it replaced. */
class ProgramDraftTest {
    private final String small = Documents.small();

    static List<BadDocument> documents() {
        return BadDocument.all();
    }

    private static ProgramDraft draft(String document) {
        return ProgramDraft.of(document.getBytes(UTF_8), ReadLimits.DEFAULTS);
    }

    private static List<String> told(ProgramDraft draft) {
        return draft.faults().stream()
                .map(each -> each.kind() + " " + each.pointer() + " "
                        + each.place().line() + ":" + each.place().column() + " " + each.found() + " "
                        + each.expected())
                .toList();
    }

    @Test
    void of_a_document_without_fault_is_the_programme() {
        assertThat(draft(small).faults()).isEmpty();
        assertThat(draft(small).remains()).contains(ProgramJson.read(small.getBytes(UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void tells_first_or_later_what_strict_reading_tells(BadDocument bad) {
        byte[] bytes = bad.bytes();
        ProgramDraft draft = ProgramDraft.of(bytes, ReadLimits.DEFAULTS);

        if (draft.remains().isEmpty() && draft.faults().size() == 1) {
            // What is not JSON further on is told instead of what was wrong before.
            assertThat(draft.faults().get(0).kind())
                    .isIn(
                            FaultKind.MALFORMED_JSON,
                            FaultKind.LIMIT_EXCEEDED,
                            FaultKind.WRONG_TYPE,
                            FaultKind.NULL_VALUE);
            return;
        }
        assertThat(draft.faults()).anySatisfy(each -> {
            String place =
                    "(document:" + each.place().line() + ":" + each.place().column() + ")";
            String pointer = each.pointer().isEmpty() ? "" : each.pointer() + ": ";
            assertThat(bad.expected()).startsWith(pointer);
            if (bad.expected().contains("(document:")) {
                assertThat(bad.expected()).endsWith(place);
            }
        });
    }

    @Test
    void tells_every_fault_of_different_records_by_place() {
        String broken = small.replace("\"emphasis\": [\"つなぐ\"]", "\"emphases\": [\"つなぐ\"]")
                .replace("\"items\": [2, 1]", "\"items\": \"2, 1\"")
                .replace("\"kind\": \"council\"", "\"kind\": \"counsel\"")
                .replace("\"printed\": \"港協\",", "")
                .replace("\"number\": 2,", "\"number\": 2.5,")
                .replace("472018\",\n      \"homepage", "472019\",\n      \"homepage")
                .replace("\"id\": \"open\",", "\"id\": \"open\", \"id\": \"o\",");

        assertThat(told(draft(broken)))
                .containsExactly(
                        "REPEATED_PROPERTY /principles/0/id 21:21 id []",
                        "WRONG_TYPE /thrusts/0/items 35:16 2, 1 [list, text]",
                        "BAD_NUMBER /items/1/number 49:17 2.5 []",
                        "UNKNOWN_PROPERTY /items/2/emphases 61:7 emphases [emphasis]",
                        "UNKNOWN_CODE /partners/0/kind 68:15 counsel [council]",
                        "WRONG_CHECK_DIGIT /partners/1/place 89:16 472019 [8]",
                        "MISSING_PROPERTY /collaborations/0/partners/1 128:9  [printed]");
    }

    @Test
    void leaves_out_what_cannot_be_built_and_keeps_the_rest() {
        ActionProgram remains = draft(small.replace("\"number\": 2,", "\"number\": 2.5,")
                        .replace("\"aliases\": [\"港協\", \"HA\"]", "\"aliases\": [\"港協\", 7, \"HA\"]")
                        .replace("\"edition\": \"2030-04\",", ""))
                .remains()
                .orElseThrow();

        assertThat(remains.getItems()).hasSize(2);
        assertThat(remains.getPartners().get(1))
                .hasToString(ProgramJson.read(small.getBytes(UTF_8))
                        .getPartners()
                        .get(1)
                        .toString());
        assertThat(remains.getCollaborations()).hasSize(2);
    }

    @Test
    void knows_where_the_document_has_what_stands_behind_a_gap() {
        ProgramDraft draft = draft(
                "{\"items\": [1, {}, {\"number\": 1, \"title\": {\"ja\": \"a\"}, \"keywords\": [1, \"b\", 2, \"c\"]}, 4]}");

        assertThat(draft.pointerInDocument("/items/0/title")).isEqualTo("/items/2/title");
        assertThat(draft.pointerInDocument("/items/1")).isEqualTo("/items/4");
        assertThat(draft.pointerInDocument("/items/0/keywords/1")).isEqualTo("/items/2/keywords/3");
        assertThat(draft.pointerInDocument("/partners/7")).isEqualTo("/partners/7");
        assertThat(draft.places(List.of("/items/2/keywords/3", "/items/2/title/en", "/form", "/items/2/keywords/3")))
                .containsExactly(
                        new Place(
                                1,
                                79,
                                "{\"items\": [1, {}, {\"number\": 1, \"title\": {\"ja\": \"a\"}, \"keywords\": [1, \"b\", 2, ",
                                "\"c\"]}, 4]}"),
                        new Place(
                                1,
                                42,
                                "{\"items\": [1, {}, {\"number\": 1, \"title\": ",
                                "{\"ja\": \"a\"}, \"keywords\": [1, \"b\", 2, \"c\"]}, 4]}"),
                        new Place(
                                1,
                                1,
                                "",
                                "{\"items\": [1, {}, {\"number\": 1, \"title\": {\"ja\": \"a\"}, \"keywords\": [1, \"b\", 2, \"c\"]}, 4]}"),
                        new Place(
                                1,
                                79,
                                "{\"items\": [1, {}, {\"number\": 1, \"title\": {\"ja\": \"a\"}, \"keywords\": [1, \"b\", 2, ",
                                "\"c\"]}, 4]}"));
    }

    @Test
    void tells_one_fault_of_what_is_not_json_or_too_long() {
        assertThat(told(draft(small.replace("\"items\": [2, 1]", "\"items\": [2, 1}"))))
                .singleElement()
                .asString()
                .startsWith("MALFORMED_JSON /thrusts/0/items/1 35:21");
        assertThat(told(draft("{\"id\": 1, \"x\": 2} 3")))
                .containsExactly("MALFORMED_JSON  1:19  [it goes on behind its end]");
        assertThat(told(draft("")).get(0)).startsWith("MALFORMED_JSON  1:1 ");
        assertThat(told(ProgramDraft.of(small.getBytes(UTF_8), ReadLimits.DEFAULTS.withMaxBytes(9))))
                .containsExactly("LIMIT_EXCEEDED  1:1  [maxBytes, 9]");
        assertThat(told(ProgramDraft.of(small.getBytes(UTF_8), ReadLimits.DEFAULTS.withMaxTokens(9)))
                        .get(0))
                .startsWith("LIMIT_EXCEEDED /title/en 6:5")
                .endsWith("[maxTokens, 9]");
    }

    @Test
    void stops_where_more_is_wrong_than_anybody_wants_to_know() {
        ProgramDraft draft = draft("{\"preamble\": [" + "1,".repeat(30_000) + "1]}");

        assertThat(draft.faults()).hasSize(ProgramDraft.MOST_FAULTS + 1);
        assertThat(draft.faults().get(ProgramDraft.MOST_FAULTS).kind()).isEqualTo(FaultKind.LIMIT_EXCEEDED);
        assertThat(draft.faults().get(ProgramDraft.MOST_FAULTS).expected()).containsExactly("problems", "20000");
        assertThat(draft.remains()).isEmpty();
    }

    @Test
    void shows_a_long_line_by_a_window_of_whole_characters() {
        Place place = draft("{\"preamble\": [" + "\"町\",".repeat(1_000) + "1]}")
                .faults()
                .get(500)
                .place();

        assertThat(place.before())
                .startsWith("...")
                .endsWith("\"町\",")
                .hasSizeLessThan(120)
                .doesNotContain("\uFFFD");
        assertThat(place.after())
                .startsWith("\"町\",")
                .endsWith("...")
                .hasSizeLessThan(120)
                .doesNotContain("\uFFFD");
    }

    @Test
    void is_the_same_from_bytes_stream_and_file(@TempDir Path folder) throws IOException {
        String broken = small.replace("\"number\": 2,", "\"number\": 2.5,");
        Path file = Files.writeString(folder.resolve("mine.json"), broken);
        ReadLimits limits = ReadLimits.DEFAULTS;

        assertThat(told(ProgramDraft.of(new ByteArrayInputStream(broken.getBytes(UTF_8)), limits)))
                .isEqualTo(told(draft(broken)))
                .isEqualTo(told(ProgramDraft.of(file, limits)));
        assertThat(ProgramDraft.of(file, limits).source()).isEqualTo(file.toString());
        assertThat(draft(broken).source()).isEqualTo("document");
        assertThatNullPointerException()
                .isThrownBy(() -> ProgramDraft.of((byte[]) null, limits))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> ProgramDraft.of(new byte[0], null))
                .withMessage("limits");
    }
}

package io.github.kyoso.provenance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kyoso.json.ReadLimits;
import org.junit.jupiter.api.Test;

/** Whatever is not true is told, with its place, and nothing else is. */
class ProofTest {
    private final Harbour harbour = Harbour.asItIs();

    @Test
    void tells_a_value_that_the_source_prints_otherwise() {
        assertThat(harbour.withProgram("島に住む", "島で住む").problems())
                .containsExactly(
                        "/items/1/title/ja: must be \"島に住む\" as the source prints it, but was \"島で住む\" (harbour.txt:5:6)");
    }

    @Test
    void tells_a_value_that_is_too_short_or_too_long() {
        assertThat(harbour.withProgram("島に住む", "島に住").problems())
                .containsExactly(
                        "/items/1/title/ja: must be \"島に住む\" as the source prints it, but was \"島に住\" (harbour.txt:5:8)");
        assertThat(harbour.withProgram("港を磨く", "港を磨くこと").problems()).hasSize(1);
    }

    @Test
    void tells_the_piece_of_a_value_that_differs() {
        assertThat(harbour.withProgram("{創}る", "{造}る").problems())
                .containsExactly(
                        "/items/0/title/ja: must be \"を{創}る\" as the source prints it, but was \"を{造}る\" (harbour.txt:4:15)");
    }

    @Test
    void tells_every_problem_at_once_by_place() {
        assertThat(harbour.withProgram("港の協創プログラム", "港の共創プログラム")
                        .withProgram("港を守る", "港を護る")
                        .problems())
                .containsExactly(
                        "/title/ja: must be \"港の協創プログラム\" as the source prints it, but was \"港の共創プログラム\" (harbour.txt:1:5)",
                        "/collaborations/1/summary/ja: must be \"港を守る\" as the source prints it, but was \"港を護る\" (harbour.txt:8:9)");
    }

    @Test
    void tells_a_part_that_is_not_in_its_whole() {
        assertThat(harbour.withProgram("[\"港協\"]", "[\"港湾\", \"港会\"]").problems())
                .containsExactly("/partners/0/aliases/1: must have an origin, but has none (programme:36:25)");
        assertThat(harbour.withProgram("[\"港協\"]", "[\"港会\"]").problems())
                .containsExactly(
                        "/partners/0/aliases/0: must stand in \"港湾協会(港協)\", but was \"港会\" (provenance:20:50)");
    }

    @Test
    void tells_a_part_by_its_occurrence() {
        assertThat(harbour.withProvenance(
                                "\"/collaborations/[1-1]/partners/1/printed\": \"/collaborations/[1-1]/cell\"",
                                "\"/collaborations/[1-1]/partners/1/printed\": \"/collaborations/[1-1]/cell#2\"")
                        .problems())
                .containsExactly(
                        "/collaborations/0/partners/1/printed: must stand in \"港湾協会(港協)\", but was \"港協\" (provenance:22:49)");
    }

    @Test
    void tells_a_date_that_is_printed_otherwise() {
        assertThat(harbour.withProgram("\"adopted\": \"2030-04\"", "\"adopted\": \"2030-05\"")
                        .problems())
                .containsExactly(
                        "/adopted: must be \"2030年4月\" as the source prints it, but was \"2030年5月\" (harbour.txt:2:6)");
    }

    @Test
    void tells_a_date_of_which_a_part_is_not_printed() {
        assertThat(harbour.withProvenance("{/adopted~uuuu年M月}", "2030年{/adopted~M月}")
                        .problems())
                .containsExactly(
                        "/adopted: must be printed in full, with uuuu, M and d as far as it goes, but the template"
                                + " has M月 (harbour.txt:2:1)");
    }

    @Test
    void tells_a_part_of_a_date_that_is_printed_in_another_form() {
        assertThat(harbour.withProvenance("\"within\": {", "\"within\": {\"/edition\": \"/adopted\",")
                        .problems())
                .containsExactly(
                        "/edition: must stand in a value that the template prints as it is, but /adopted is none (provenance:17:26)",
                        "/edition: must have one origin, but is declared QUOTED and DERIVED (provenance:27:7)");
    }

    @Test
    void tells_values_that_share_a_place_but_print_different_texts() {
        assertThat(harbour.withProgram("島に住む", "島 に")
                        .withProgram("Live on an island", "島")
                        .withSource("島に住む", "島 に に")
                        .withProvenance("{/items/1/title/ja}", "{/items/1/title/en /items/1/title/ja} に")
                        .withProvenance("\"/items/1/title/en\",", "")
                        .problems())
                .containsExactly("/items/1/title/ja: must print the same as /items/1/title/en, but was \"島 に\""
                        + " (harbour.txt:5:5)");
    }

    @Test
    void tells_pieces_that_run_backwards() {
        assertThat(harbour.withProvenance("title/ja@4-}", "title/ja@4-2}{/items/0/title/ja@2-}")
                        .problems())
                .containsExactly("a line of the template must say from where to where, such as @0-7 or @7-, but was"
                        + " /items/0/title/ja@4-2 (provenance:10:5)");
    }

    @Test
    void tells_a_leaf_without_an_origin_and_one_with_two() {
        assertThat(harbour.withProvenance("\"/title/en\",", "").problems())
                .containsExactly("/title/en: must have an origin, but has none (programme:6:11)");
        assertThat(harbour.withProvenance("\"/title/en\",", "\"/title/en\", \"/title/ja\",")
                        .problems())
                .containsExactly(
                        "/title/ja: must have one origin, but is declared QUOTED and EDITORIAL (provenance:57:22)");
    }

    @Test
    void tells_a_pointer_that_exists_nowhere() {
        assertThat(harbour.withProvenance("\"/title/en\",", "\"/title/en\", \"/title/fr\",")
                        .problems())
                .singleElement()
                .asString()
                .startsWith(
                        "/title/fr: must be a text or number of the programme: no leaf \"/title/fr\"; did you mean");
    }

    @Test
    void tells_a_change_of_the_source() {
        assertThat(harbour.withSource("港を磨く", "港を磨け").problems())
                .containsExactly(
                        "/collaborations/0/summary/ja: must be \"港を磨け\" as the source prints it, but was \"港を磨く\" (harbour.txt:7:15)");
        assertThat(harbour.withSource("策定\n", "改定\n").problems())
                .containsExactly("must be \"改定\" as the source prints it, but was \"策定\" (harbour.txt:2:8)");
        assertThat(harbour.withSource("港を守る\n", "港を守る\n3\n").problems())
                .containsExactly("must be declared by the template, but \"3\" is not (harbour.txt:9:1)");
    }

    @Test
    void tells_lines_that_only_one_side_has_and_nothing_of_the_others() {
        assertThat(harbour.withSource("策定\n\n", "策定\n\n附則\n別表\n").problems())
                .containsExactly(
                        "must be declared by the template, but \"附則\" and 1 more lines is not (harbour.txt:4:1)");
        assertThat(harbour.withSource("- 2 島に住む\n", "").problems())
                .containsExactly("/items/1/number: must have the line \"- 2 島に住む\" as the template says, but has it not"
                        + " (harbour.txt:5:1)");
    }

    @Test
    void tells_records_in_another_order_than_they_are_printed_in() {
        assertThat(harbour.withProgram("\"1-1\"", "\"1-9\"")
                        .withProgram("\"1-2\"", "\"1-1\"")
                        .withProgram("\"1-9\"", "\"1-2\"")
                        .problems())
                .contains("/collaborations/0: must stand behind /collaborations/1, as the source prints it"
                        + " (provenance:14:5)");
    }

    @Test
    void tells_a_record_that_there_is_not() {
        assertThat(harbour.withProvenance(
                                "/partners/[harbour-association]/homepage", "/partners/[harbor-association]/homepage")
                        .problems())
                .containsExactly(
                        "/partners/[harbor-association]/homepage: must be a text or number of the programme: no record"
                                + " \"/partners/[harbor-association]\"; did you mean"
                                + " \"/partners/[harbour-association]\"? (provenance:49:9)",
                        "/partners/0/homepage: must have an origin, but has none (programme:37:19)");
    }

    @Test
    void tells_a_piece_that_ends_behind_its_value() {
        assertThat(harbour.withProvenance("/items/0/title/ja@4-}", "/items/0/title/ja@4-99}")
                        .problems())
                .containsExactly("/items/0/title/ja: must be printed to its end, character 9, but the template says 99"
                        + " (harbour.txt:4:13)");
    }

    @Test
    void tells_a_brace_that_is_neither_doubled_nor_a_pair() {
        assertThat(harbour.withProvenance("{/adopted~uuuu年M月}策定", "{/adopted~uuuu年M月}}策定")
                        .problems())
                .singleElement()
                .asString()
                .startsWith("a line of the template must double a brace that is layout, but has one alone");
    }

    @Test
    void tells_a_citation_of_what_is_no_web_page() {
        assertThat(harbour.withProvenance("\"url\": \"https://harbour.example/\"", "\"url\": \"javascript:alert(1)\"")
                        .problems())
                .containsExactly("must be the address of a web page (http or https), but was \"javascript:alert(1)\""
                        + " (provenance:45:14)");
    }

    @Test
    void tells_every_fault_of_the_form_of_a_provenance() {
        assertThat(harbour.withProvenance("\"seen\": \"its own pages\",", "")
                        .withProvenance("\"our translation\"", "7")
                        .withProvenance("\"within\": {", "\"without\": [], \"within\": {")
                        .problems())
                .containsExactly(
                        "no property \"without\"; known: \"source\", \"template\", \"within\", \"derived\", \"cited\", \"editorial\" (provenance:17:14)",
                        "a citation must have url, seen, how and leaves (provenance:44:5)",
                        "must be a text (provenance:55:15)",
                        "an editorial entry must have note and leaves (provenance:54:5)");
    }

    @Test
    void tells_bytes_of_the_source_that_are_no_utf_8() {
        byte[] source = harbour.source().getBytes(UTF_8);
        source[5] = (byte) 0xFF;
        assertThatThrownBy(() -> Provenance.read(
                        harbour.program().getBytes(UTF_8), harbour.provenance().getBytes(UTF_8), source))
                .isInstanceOf(ProvenanceException.class)
                .hasMessageContaining("must be UTF-8, but has other bytes (harbour.txt:1:4)");
    }

    @Test
    void refuses_what_is_given_twice() {
        assertThat(harbour.withProgram("\"id\": \"harbour\",", "\"id\": \"harbour\", \"id\": \"haven\",")
                        .problemsOfDocument())
                .containsExactly("/id must be given once, but is given twice (programme:2:26)");
        assertThat(harbour.withProvenance("\"within\": {", "\"within\": {}, \"within\": {")
                        .problems())
                .singleElement()
                .asString()
                .contains("Duplicate field 'within'");
    }

    @Test
    void refuses_more_than_the_limits_allow() {
        byte[] program = harbour.program().getBytes(UTF_8);
        byte[] provenance = harbour.provenance().getBytes(UTF_8);
        byte[] source = harbour.source().getBytes(UTF_8);
        assertThatThrownBy(() -> Provenance.read(program, provenance, source, ReadLimits.DEFAULTS.withMaxBytes(1000)))
                .hasMessageContaining(
                        "must have at most 1000 bytes (maxBytes), but has " + program.length + " (programme:1:1)");
        byte[] deep = "[".repeat(100_000).getBytes(UTF_8);
        assertThatThrownBy(() -> Provenance.read(deep, provenance, source))
                .isInstanceOf(ProvenanceException.class)
                .hasMessageContaining("nesting depth");
        assertThatThrownBy(() -> Provenance.read(program, deep, source))
                .isInstanceOf(ProvenanceException.class)
                .hasMessageContaining("(provenance:1:");
    }

    @Test
    void tells_windows_line_ends_that_the_template_does_not_have() {
        assertThat(harbour.withSource("策定\n", "策定\r\n").problems())
                .containsExactly("must be \"\\u{d}\" as the source prints it, but was \"\" (harbour.txt:2:10)");
    }

    @Test
    void tells_a_source_with_another_sha_256() {
        assertThat(new Harbour(harbour.program(), harbour.provenance(), harbour.source() + " ").problems())
                .first()
                .asString()
                .startsWith("must be the SHA-256 of harbour.txt, which is ")
                .endsWith(" (provenance:4:15)");
    }

    @Test
    void tells_pieces_that_leave_something_out() {
        assertThat(harbour.withProvenance("/items/0/title/ja@4-}", "/items/0/title/ja@5-}")
                        .problems())
                .anyMatch(each ->
                        each.contains("must be printed piece by piece, but after character 4 comes character 5"));
    }

    @Test
    void tells_a_provenance_that_is_none() {
        assertThat(harbour.withProvenance("\"derived\"", "\"derivd\"").problems())
                .containsExactly("no property \"derivd\"; did you mean \"derived\"? (provenance:25:13)");
        assertThat(new Harbour(harbour.program(), "[]", harbour.source()).problems())
                .containsExactly(
                        "must be a provenance (an object) (provenance:1:1)",
                        "a provenance must have a source with name and sha256, and a template (provenance:1:1)");
        assertThat(new Harbour(harbour.program(), "{", harbour.source()).problems())
                .singleElement()
                .asString()
                .isEqualTo("must be complete JSON, but ends too early (provenance:1:2)");
        assertThat(harbour.withProvenance("\"how\": \"seen\"", "\"how\": \"heard\"")
                        .problems())
                .singleElement()
                .asString()
                .isEqualTo("no evidence \"heard\"; known: \"seen\", \"mirror\", \"secondary\" (provenance:47:14)");
    }

    @Test
    void takes_the_document_of_a_programme_for_the_programme() {
        byte[] document = harbour.program().getBytes(UTF_8);
        Provenance ofDocument = Provenance.read(
                document, harbour.provenance().getBytes(UTF_8), harbour.source().getBytes(UTF_8));

        assertThat(ofDocument.originsUnder("")).isEqualTo(harbour.read().originsUnder(""));
        assertThatThrownBy(() -> Provenance.read("{".getBytes(UTF_8), "{}".getBytes(UTF_8), new byte[0]))
                .isInstanceOf(ProvenanceException.class)
                .hasMessageContaining("must be complete JSON, but ends too early (programme:1:2)");
    }
}

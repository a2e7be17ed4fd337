package io.github.kyoso.provenance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Whatever is not true is told, with its place, and nothing else is. */
class ProofTest {
    private final Harbour harbour = Harbour.asItIs();

    @Test
    void tells_a_value_that_the_source_prints_otherwise() {
        assertThat(harbour.withProgram("島に住む", "島で住む").problems())
                .containsExactly(
                        "/items/1/title/ja: must be \"島に住む\" as the source prints it, but was \"島で住む\" (source 5:6)");
    }

    @Test
    void tells_a_value_that_is_too_short_or_too_long() {
        assertThat(harbour.withProgram("島に住む", "島に住").problems())
                .containsExactly(
                        "/items/1/title/ja: must be \"島に住む\" as the source prints it, but was \"島に住\" (source 5:8)");
        assertThat(harbour.withProgram("港を磨く", "港を磨くこと").problems()).hasSize(1);
    }

    @Test
    void tells_the_piece_of_a_value_that_differs() {
        assertThat(harbour.withProgram("{創}る", "{造}る").problems())
                .containsExactly(
                        "/items/0/title/ja: must be \"を{創}る\" as the source prints it, but was \"を{造}る\" (source 4:15)");
    }

    @Test
    void tells_every_problem_at_once_by_place() {
        assertThat(harbour.withProgram("港の協創プログラム", "港の共創プログラム")
                        .withProgram("港を守る", "港を護る")
                        .problems())
                .containsExactly(
                        "/title/ja: must be \"港の協創プログラム\" as the source prints it, but was \"港の共創プログラム\" (source 1:5)",
                        "/collaborations/1/summary/ja: must be \"港を守る\" as the source prints it, but was \"港を護る\" (source 8:9)");
    }

    @Test
    void tells_a_part_that_is_not_in_its_whole() {
        assertThat(harbour.withProgram("[\"港協\"]", "[\"港湾\", \"港会\"]").problems())
                .containsExactly("/partners/0/aliases/1: must have an origin, but has none");
        assertThat(harbour.withProgram("[\"港協\"]", "[\"港会\"]").problems())
                .containsExactly("/partners/0/aliases/0: must stand in \"港湾協会(港協)\", but was \"港会\" (source 7:3)");
    }

    @Test
    void tells_a_part_by_its_occurrence() {
        assertThat(harbour.withProvenance(
                                "\"/collaborations/0/partners/1/printed\": \"/collaborations/0/cell\"",
                                "\"/collaborations/0/partners/1/printed\": \"/collaborations/0/cell#2\"")
                        .problems())
                .containsExactly(
                        "/collaborations/0/partners/1/printed: must stand in \"港湾協会(港協)\", but was \"港協\" (source 7:3)");
    }

    @Test
    void tells_a_date_that_is_printed_otherwise() {
        assertThat(harbour.withProgram("\"adopted\": \"2030-04\"", "\"adopted\": \"2030-05\"")
                        .problems())
                .containsExactly(
                        "/adopted: must be \"2030年4月\" as the source prints it, but was \"2030年5月\" (source 2:6)");
    }

    @Test
    void tells_a_date_of_which_a_part_is_not_printed() {
        assertThat(harbour.withProvenance("{/adopted~uuuu年M月}", "2030年{/adopted~M月}")
                        .problems())
                .contains("/adopted: must be printed in full, with uuuu, M and d as far as it goes, but the template"
                        + " has M月");
    }

    @Test
    void tells_a_part_of_a_date_that_is_printed_in_another_form() {
        assertThat(harbour.withProvenance("\"within\": {", "\"within\": {\"/edition\": \"/adopted\",")
                        .problems())
                .contains("/edition: must stand in a value that the template prints as it is, but /adopted is none");
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
                        + " (source 5:5)");
    }

    @Test
    void tells_pieces_that_run_backwards() {
        assertThat(harbour.withProvenance("title/ja@4-}", "title/ja@4-2}{/items/0/title/ja@2-}")
                        .problems())
                .contains("template must say from where to where, such as @0-7 or @7-, but was /items/0/title/ja@4-2"
                        + " (source 4:1)");
    }

    @Test
    void tells_a_leaf_without_an_origin_and_one_with_two() {
        assertThat(harbour.withProvenance("\"/title/en\",", "").problems())
                .containsExactly("/title/en: must have an origin, but has none");
        assertThat(harbour.withProvenance("\"/title/en\",", "\"/title/en\", \"/title/ja\",")
                        .problems())
                .containsExactly("/title/ja: must have one origin, but is declared QUOTED and EDITORIAL");
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
                        "/collaborations/0/summary/ja: must be \"港を磨け\" as the source prints it, but was \"港を磨く\" (source 7:15)");
        assertThat(harbour.withSource("策定\n", "改定\n").problems())
                .containsExactly("must be \"改定\" as the source prints it, but was \"策定\" (source 2:8)");
        assertThat(harbour.withSource("港を守る\n", "港を守る\n3\n").problems())
                .hasSize(2)
                .last()
                .asString()
                .contains("must be declared by the template, which ends here");
    }

    @Test
    void tells_windows_line_ends_that_the_template_does_not_have() {
        assertThat(harbour.withSource("策定\n", "策定\r\n").problems())
                .containsExactly("must be \"\\u{d}\" as the source prints it, but was \"\" (source 2:10)");
    }

    @Test
    void tells_a_source_with_another_sha_256() {
        assertThat(new Harbour(harbour.program(), harbour.provenance(), harbour.source() + " ").problems())
                .first()
                .asString()
                .startsWith("the source must have the SHA-256 \"");
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
                .containsExactly("provenance at \"/derivd\": no property \"derivd\"; did you mean \"derived\"?");
        assertThat(new Harbour(harbour.program(), "[]", harbour.source()).problems())
                .containsExactly("provenance: must be a provenance (an object)");
        assertThat(new Harbour(harbour.program(), "{", harbour.source()).problems())
                .singleElement()
                .asString()
                .startsWith("provenance must be well-formed JSON");
        assertThat(harbour.withProvenance("\"how\": \"seen\"", "\"how\": \"heard\"")
                        .problems())
                .singleElement()
                .asString()
                .endsWith("no evidence \"heard\"; known: \"seen\", \"mirror\", \"secondary\"");
    }

    @Test
    void takes_the_document_of_a_programme_for_the_programme() {
        byte[] document = harbour.program().getBytes(UTF_8);
        Provenance ofDocument = Provenance.read(
                document, harbour.provenance().getBytes(UTF_8), harbour.source().getBytes(UTF_8));

        assertThat(ofDocument.originsUnder("")).isEqualTo(harbour.read().originsUnder(""));
        assertThatThrownBy(() -> Provenance.read("{".getBytes(UTF_8), "{}".getBytes(UTF_8), new byte[0]))
                .isInstanceOf(ProvenanceException.class)
                .hasMessageContaining("programme must be well-formed JSON");
    }
}

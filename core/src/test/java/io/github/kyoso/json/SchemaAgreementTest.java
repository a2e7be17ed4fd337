package io.github.kyoso.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What a schema lets pass is what reader and constraints let pass, but for the {@link Difference differences}. */
class SchemaAgreementTest {
    /** What a change of single characters leads to. */
    private static final Set<Difference> OF_CHARACTERS = EnumSet.of(
            Difference.CHECK_DIGIT_OF_A_PLACE,
            Difference.CHECK_DIGIT_OF_A_CORPORATION,
            Difference.GRAMMAR_OF_A_HOST,
            Difference.GRAMMAR_OF_AN_ADDRESS);

    private static final String BUNDLED = "../dataset/src/main/resources/META-INF/kyoso/2021-11/program.json";

    static List<BadDocument> wellFormed() {
        return BadDocument.all().stream()
                .filter(each -> Schema.parsed(each.bytes()).isPresent())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void both_accept_the_small_programme_and_the_bundled_one(Schema schema) throws IOException {
        for (byte[] each : List.of(Documents.small().getBytes(UTF_8), Files.readAllBytes(Path.of(BUNDLED)))) {
            assertThat(Refusals.of(each)).isEmpty();
            assertThat(schema.errors(Schema.parsed(each).orElseThrow())).isEmpty();
        }
    }

    @Test
    void the_bad_documents_that_are_well_formed_are_many() {
        assertThat(wellFormed()).hasSizeBetween(35, BadDocument.all().size() - 10);
    }

    @ParameterizedTest
    @MethodSource("wellFormed")
    void both_refuse_the_bad_documents_or_it_is_a_known_difference(BadDocument bad) {
        byte[] bytes = bad.bytes();
        Optional<String> refusal = Refusals.of(bytes);
        assertThat(refusal).isPresent();
        for (Schema each : Schema.values()) {
            assertAgree(each, new String(bytes, bad.charset()), refusal, EnumSet.allOf(Difference.class));
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_difference_is_one(Difference difference) {
        byte[] document = difference.document();
        assertThat(document).isNotEqualTo(Documents.small().getBytes(UTF_8));
        JsonNode value = Schema.parsed(document).orElseThrow();
        assertThat(Refusals.of(document))
                .hasValueSatisfying(refusal ->
                        assertThat(difference.explains(refusal)).as(refusal).isTrue());
        for (Schema each : Schema.values()) {
            assertThat(each.errors(value)).as("%s", each).isEmpty();
        }
    }

    /** Whether records fit one another is neither the schema's to say nor the reader's. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"publisher\": \"minami-council\" | \"publisher\": \"nobody\"",
                "\"id\": \"towns\" | \"id\": \"ishigaki\"",
                "\"items\": [2, 1] | \"items\": [2, 2, 9]",
                "\"number\": 3 | \"number\": 1",
                "\"initiatives\": [\"port-memorandum\"] | \"initiatives\": [\"towns\"]"
            })
    void both_accept_references_to_nobody_and_ids_given_twice(String find, String put) {
        assertThat(verdicts(find, put)).containsOnly(true);
    }

    @ParameterizedTest
    @MethodSource("edges")
    void both_draw_the_line_at_the_same_place(String line) {
        String[] cells = line.split(" \\| ");
        assertThat(verdicts(
                        cells[1], cells[2].replace("{100}", "a".repeat(100)).replace("{10000}", "港".repeat(10_000))))
                .containsOnly(cells[0].equals("valid"));
    }

    static List<String> edges() {
        return Documents.text("schema-edges.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void both_agree_on_every_single_change(Schema schema) throws IOException {
        List<String> documents = SingleChanges.of(Documents.small());
        assertThat(documents.size()).isGreaterThan(2_000);
        assertThat(accepted(documents, schema)).isBetween(100, documents.size() / 2);
    }

    @ParameterizedTest
    @EnumSource
    void both_agree_on_thousands_of_random_changes(Schema schema) throws IOException {
        Mutations small = new Mutations(Documents.small(), 20211116);
        Mutations bundled = new Mutations(Files.readString(Path.of(BUNDLED)), 20211117);
        List<String> documents = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            documents.add((i % 20 == 0 ? bundled : small).next());
        }
        assertThat(accepted(documents, schema)).isBetween(200, 1_000);
    }

    private static int accepted(List<String> documents, Schema schema) {
        int accepted = 0;
        for (String each : documents) {
            Optional<String> refusal = Refusals.of(each.getBytes(UTF_8));
            assertAgree(schema, each, refusal, OF_CHARACTERS);
            accepted += refusal.isEmpty() ? 1 : 0;
        }
        return accepted;
    }

    private static void assertAgree(
            Schema schema, String document, Optional<String> refusal, Set<Difference> differences) {
        List<?> errors = schema.errors(Schema.parsed(document.getBytes(UTF_8)).orElseThrow());
        boolean explained =
                refusal.isPresent() && differences.stream().anyMatch(difference -> difference.explains(refusal.get()));
        if (errors.isEmpty() != refusal.isEmpty() && !(errors.isEmpty() && explained)) {
            throw new AssertionError(schema + " says " + errors + " of " + document + ", we say " + refusal);
        }
    }

    /** Ours first, then those of the schemas. */
    private static List<Boolean> verdicts(String find, String put) {
        assertThat(Documents.small()).contains(find);
        byte[] document = Documents.small().replace(find, put).getBytes(UTF_8);
        JsonNode value = Schema.parsed(document).orElseThrow();
        return List.of(
                Refusals.of(document).isEmpty(), Schema.DRAFT_2020_12.accepts(value), Schema.DRAFT_07.accepts(value));
    }
}

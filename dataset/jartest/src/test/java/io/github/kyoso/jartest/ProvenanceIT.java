package io.github.kyoso.jartest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kyoso.dataset.Keidanren2021;
import io.github.kyoso.json.ProgramJson;
import io.github.kyoso.provenance.Coverage;
import io.github.kyoso.provenance.OriginKind;
import io.github.kyoso.provenance.Provenance;
import io.github.kyoso.provenance.ProvenanceException;
import io.github.kyoso.provenance.Quoted;
import io.github.kyoso.provenance.Span;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled programme is proved against its source, and the proof notices whatever could be wrong with it. */
class ProvenanceIT {
    private static final Provenance PROVENANCE = Keidanren2021.provenance();
    private static final byte[] SOURCE = resource("source.txt");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static byte[] resource(String name) {
        try (InputStream in = Keidanren2021.class.getResourceAsStream("/META-INF/kyoso/2021-11/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    static List<String> quotedLeaves() {
        return PROVENANCE.leavesBy(OriginKind.QUOTED);
    }

    @Test
    void every_character_of_the_source_is_accounted_for() {
        Coverage coverage = PROVENANCE.coverage();
        System.out.println("coverage: " + coverage);
        assertThat(coverage.isComplete()).isTrue();
        assertThat(coverage.total())
                .isEqualTo((int) new String(SOURCE, UTF_8).codePoints().count());
    }

    @Test
    void the_source_is_written_again_byte_for_byte() {
        assertThat(PROVENANCE.regenerate()).isEqualTo(SOURCE);
    }

    @Test
    void every_leaf_of_the_document_has_an_origin() throws IOException {
        List<String> leaves = new ArrayList<>();
        collect(MAPPER.readTree(resource("program.json")), "", leaves);
        assertThat(PROVENANCE.originsUnder("").keySet()).containsExactlyElementsOf(leaves);
    }

    private static void collect(JsonNode node, String pointer, List<String> leaves) {
        if (node.isValueNode()) {
            leaves.add(pointer);
        }
        node.properties().forEach(each -> collect(each.getValue(), pointer + "/" + each.getKey(), leaves));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), pointer + "/" + i, leaves);
        }
    }

    @ParameterizedTest
    @MethodSource("quotedLeaves")
    void a_quoted_leaf_is_what_stands_in_its_spans(String pointer) throws IOException {
        String[] lines = new String(SOURCE, UTF_8).split("\n", -1);
        StringBuilder printed = new StringBuilder();
        for (Span each : ((Quoted) PROVENANCE.originOf(pointer)).spans()) {
            printed.append(lines[each.line() - 1], each.from() - 1, each.to() - 1);
        }
        String value = MAPPER.readTree(resource("program.json")).at(pointer).asText();
        String date = value.replaceFirst("^(\\d{4})-0*(\\d+)$", "$1年$2月");
        assertThat(printed.toString()).isEqualTo(date);
    }

    @ParameterizedTest
    @MethodSource("quotedLeaves")
    void a_change_of_one_character_of_a_quoted_leaf_is_noticed_at_its_pointer(String pointer) throws IOException {
        ProvenanceException error = afterChanging(program -> {
            JsonPointer leaf = JsonPointer.compile(pointer);
            JsonNode parent = program.at(leaf.head());
            JsonNode value = program.at(leaf);
            JsonNode changed = value.isNumber()
                    ? MAPPER.getNodeFactory().numberNode(value.intValue() + 10)
                    : MAPPER.getNodeFactory().textNode(changed(value.textValue()));
            if (parent instanceof ObjectNode object) {
                object.set(leaf.last().getMatchingProperty(), changed);
            } else {
                ((ArrayNode) parent).set(leaf.last().getMatchingIndex(), changed);
            }
        });
        assertThat(error.problems()).extracting(problem -> problem.pointer()).contains(pointer);
    }

    private static String changed(String text) {
        return text.matches("\\d{4}-11") ? text.replace("-11", "-12") : text.substring(0, text.length() - 1) + "※";
    }

    @ParameterizedTest
    @ValueSource(strings = {"collaborations", "items", "principles", "thrusts", "preamble", "initiatives"})
    void a_record_that_is_dropped_or_doubled_is_noticed(String list) throws IOException {
        for (int i = 0; i < size(list); i++) {
            int at = i;
            assertNoticed("/" + list + "/", program -> ((ArrayNode) program.get(list)).remove(at));
            assertNoticed(
                    "/" + list + "/",
                    program -> ((ArrayNode) program.get(list))
                            .insert(at, program.get(list).get(at)));
        }
    }

    /** Lists that the source prints one by one; the order of the others, such as initiatives, says nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"collaborations", "items", "principles", "thrusts", "preamble"})
    void two_records_that_change_places_are_noticed(String list) throws IOException {
        for (int i = 0; i < size(list); i++) {
            for (int j = 0; j < i; j++) {
                int at = i;
                int other = j;
                assertNoticed("/" + list + "/", program -> {
                    ArrayNode records = (ArrayNode) program.get(list);
                    JsonNode moved = records.get(at);
                    records.set(at, records.get(other));
                    records.set(other, moved);
                });
            }
        }
    }

    private static int size(String list) throws IOException {
        return MAPPER.readTree(resource("program.json")).get(list).size();
    }

    @Test
    void a_bold_phrase_or_mention_that_is_dropped_or_added_is_noticed() throws IOException {
        JsonNode document = MAPPER.readTree(resource("program.json"));
        for (String[] each : new String[][] {{"items", "emphasis"}, {"collaborations", "partners"}}) {
            for (int i = 0; i < document.get(each[0]).size(); i++) {
                int record = i;
                for (int j = 0; j < document.get(each[0]).get(i).get(each[1]).size(); j++) {
                    int part = j;
                    String pointer = "/" + each[0] + "/" + i + "/" + each[1] + "/";
                    assertNoticed(
                            pointer, program -> parts(program, each, record).remove(part));
                    assertNoticed(
                            pointer,
                            program -> parts(program, each, record)
                                    .add(parts(program, each, record).get(part)));
                }
            }
        }
    }

    private static ArrayNode parts(ObjectNode program, String[] names, int record) {
        return (ArrayNode) program.get(names[0]).get(record).get(names[1]);
    }

    @Test
    void a_line_that_is_added_to_the_source_is_noticed_even_with_its_sha_256() throws Exception {
        byte[] longer = (new String(SOURCE, UTF_8) + "\n\t観光庁\t連携").getBytes(UTF_8);
        String known = sha256(SOURCE);
        String provenance = new String(resource("provenance.json"), UTF_8);
        assertThat(provenance).contains(known);

        ProvenanceException error = catchThrowableOfType(
                ProvenanceException.class,
                () -> Provenance.read(
                        Keidanren2021.program(),
                        provenance.replace(known, sha256(longer)).getBytes(UTF_8),
                        longer));

        assertThat(error.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(70));
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static void assertNoticed(String pointer, Consumer<ObjectNode> change) throws IOException {
        assertThat(afterChanging(change).problems())
                .extracting(problem -> problem.pointer())
                .anyMatch(each -> each.startsWith(pointer));
    }

    private static ProvenanceException afterChanging(Consumer<ObjectNode> change) throws IOException {
        ObjectNode program = (ObjectNode) MAPPER.readTree(resource("program.json"));
        change.accept(program);
        byte[] changed = MAPPER.writeValueAsBytes(program);
        ProvenanceException error = catchThrowableOfType(
                ProvenanceException.class,
                () -> Provenance.read(ProgramJson.read(changed), resource("provenance.json"), SOURCE));
        assertThat(error).as("what is told of the change").isNotNull();
        return error;
    }
}

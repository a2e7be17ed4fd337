package io.github.kyoso.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kyoso.Model;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas that are committed say what the model says now, all of it, in both languages. */
class SchemaFilesTest {
    private static final Path CORE = Path.of("");
    private static final String TITLE = ".*[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}].* / [A-Z][A-Za-z0-9 ]*";
    private static final String DESCRIPTION = ".*[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}].*。\n[A-Z].*\\.";

    @Test
    void what_is_committed_is_what_the_model_says_now() throws IOException {
        SchemaWords words = new SchemaWords();
        for (Map.Entry<String, String> each : SchemaFiles.texts(CORE, words).entrySet()) {
            assertThat(Files.readString(CORE.resolve("src/main/resources").resolve(each.getKey())))
                    .as("%s; write it again: %s", each.getKey(), SchemaFiles.COMMAND)
                    .isEqualTo(each.getValue());
        }
        assertThat(words.unused()).as("words for what there is not").isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void each_is_a_schema_of_its_kind(Schema schema) throws IOException {
        JsonNode root = new ObjectMapper().readTree(schema.text());

        assertThat(schema.malformations()).isEmpty();
        assertThat(root.findValuesAsText("$ref"))
                .isNotEmpty()
                .allSatisfy(
                        reference -> assertThat(root.at(reference.substring(1)).isObject())
                                .as(reference)
                                .isTrue());
        assertThat(root.path("$id").textValue()).startsWith("urn:kyoso:schema:program-1");
    }

    @Test
    void the_table_of_the_reader_is_that_of_the_nouns() {
        assertThat(ProgramSchema.SHAPES.keySet()).isEqualTo(Model.nouns());
    }

    static Stream<Class<?>> nouns() {
        return ProgramSchema.SHAPES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("nouns")
    void every_noun_and_property_has_its_words_in_both_languages(Class<?> noun) throws IOException {
        for (Schema each : Schema.values()) {
            JsonNode definition = definition(each, noun);
            assertHasWords(definition);
            List<String> required = new ArrayList<>();
            List<String> names = new ArrayList<>();
            for (Property<?, ?> property : ProgramSchema.SHAPES.get(noun).properties()) {
                assertHasWords(definition.path("properties").path(property.name()));
                names.add(property.name());
                if (property.required()) {
                    required.add(property.name());
                }
            }
            assertThat(definition.path("properties").fieldNames()).toIterable().containsExactlyElementsOf(names);
            assertThat(definition.path("required"))
                    .extracting(JsonNode::textValue)
                    .isEqualTo(required);
        }
    }

    static Stream<Class<?>> closedSets() {
        return Model.leaves().stream().filter(Class::isEnum);
    }

    @ParameterizedTest
    @MethodSource("closedSets")
    void every_code_has_its_words_in_both_languages(Class<?> closedSet) throws IOException {
        for (Schema each : Schema.values()) {
            JsonNode codes = definition(each, closedSet).path("oneOf");
            assertThat(codes).hasSameSizeAs(closedSet.getEnumConstants());
            for (Object constant : closedSet.getEnumConstants()) {
                String code = (String) Model.call(Model.method(closedSet, "code"), constant);
                assertThat(codes)
                        .filteredOn(one -> one.path("const").asText().equals(code))
                        .singleElement()
                        .satisfies(SchemaFilesTest::assertHasWords);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_documentation_lists_each_difference(Difference difference) throws IOException {
        String documentation = Files.readString(CORE.resolve("src/main/java/io/github/kyoso/json/package-info.java"));
        assertThat(documentation.replaceAll("\n \\*", "").replaceAll("\\s+", " "))
                .contains(difference.words());
    }

    private static JsonNode definition(Schema schema, Class<?> type) throws IOException {
        JsonNode root = new ObjectMapper().readTree(schema.text());
        String name = type.getSimpleName();
        JsonNode definition = root.path(schema == Schema.DRAFT_07 ? "definitions" : "$defs")
                .path(Character.toLowerCase(name.charAt(0)) + name.substring(1));
        return definition.isMissingNode() ? root : definition;
    }

    private static void assertHasWords(JsonNode schema) {
        assertThat(schema.path("title").textValue()).matches(TITLE);
        assertThat(schema.path("description").textValue()).matches(DESCRIPTION);
    }
}

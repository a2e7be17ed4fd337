package io.github.kyoso.json;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The committed schemas: where they stand in the core, and what they have to say. */
final class SchemaFiles {
    static final String FOLDER = "META-INF/kyoso/schema/";
    static final String CURRENT = FOLDER + "program-1.json";
    static final String DRAFT_07 = FOLDER + "program-1.draft-07.json";
    static final String COMMAND = "mvn -q -pl core test-compile exec:java@schema";

    private SchemaFiles() {}

    /**
     * Writes them anew.
     *
     * @param arguments the folder of the core
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Path core = Path.of(arguments[0]);
        for (Map.Entry<String, String> each : texts(core, new SchemaWords()).entrySet()) {
            Path file = core.resolve("src/main/resources").resolve(each.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, each.getValue());
        }
    }

    /** What each file has to say now. */
    static Map<String, String> texts(Path core, SchemaWords words) throws IOException {
        ObjectNode schema = ProgramSchema.of(words, new Javadoc(core.resolve("src/main/java")));
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(CURRENT, text(schema));
        texts.put(DRAFT_07, text(Draft07.of(schema)));
        return texts;
    }

    private static String text(JsonNode schema) throws IOException {
        DefaultPrettyPrinter layout = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(new DefaultIndenter("  ", "\n"));
        return new ObjectMapper().writer(layout).writeValueAsString(schema) + "\n";
    }
}

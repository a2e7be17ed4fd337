package io.github.kyoso.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** A schema of ours as somebody else's validator understands it; it asks the network for nothing. */
enum Schema {
    DRAFT_2020_12(SchemaFiles.CURRENT, SpecificationVersion.DRAFT_2020_12),
    DRAFT_07(SchemaFiles.DRAFT_07, SpecificationVersion.DRAFT_7);

    private static final ObjectMapper MAPPER = new JsonMapper();

    private final String file;
    private final SpecificationVersion version;
    private final com.networknt.schema.Schema schema;

    Schema(String file, SpecificationVersion version) {
        this.file = file;
        this.version = version;
        this.schema = SchemaRegistry.withDefaultDialect(version).getSchema(text());
    }

    /** {@return what stands in the jar} */
    String text() {
        try (InputStream in = ProgramJson.class.getResourceAsStream("/" + file)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return what its own meta-schema has to say against it} */
    List<Error> malformations() {
        return SchemaRegistry.withDefaultDialect(version)
                .getSchema(com.networknt.schema.SchemaLocation.of(version.getDialectId()))
                .validate(MAPPER.readTree(text()));
    }

    List<Error> errors(JsonNode document) {
        return schema.validate(document);
    }

    boolean accepts(JsonNode document) {
        return errors(document).isEmpty();
    }

    /** {@return the value that these bytes are, unless they are no JSON} */
    static Optional<JsonNode> parsed(byte[] document) {
        try {
            JsonNode value = MAPPER.readTree(document);
            return value.isMissingNode() ? Optional.empty() : Optional.of(value);
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }
}

package io.github.kyoso.examples.benchmarks;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.kyoso.json.ProgramJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Jackson 3 and networknt's validator with our JSON Schema: what an application would have without Kyoso's validator. It
 * knows of no reference, no check digit and no line.
 */
final class SchemaValidator {
    private static final ObjectMapper MAPPER = new JsonMapper();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text("/META-INF/kyoso/schema/program-1.json"));

    private SchemaValidator() {}

    /** {@return how many errors it finds} */
    static int errors(byte[] document) {
        return SCHEMA.validate(MAPPER.readTree(document)).size();
    }

    private static String text(String resource) {
        try (InputStream in = ProgramJson.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.github.kyoso.provenance;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of a programme that a provenance speaks of: every text and number of its document, by JSON Pointer. */
final class Leaves {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Leaves() {}

    /** Throws a ProvenanceException where the document is not well-formed. */
    static Map<String, String> of(byte[] programJson) {
        Map<String, String> leaves = new LinkedHashMap<>();
        try (JsonParser parser = FACTORY.createParser(programJson)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue()) {
                    leaves.put(parser.getParsingContext().pathAsPointer().toString(), parser.getText());
                }
            }
        } catch (JsonProcessingException malformed) {
            String message = "programme must be well-formed JSON: " + malformed.getOriginalMessage();
            throw new ProvenanceException(List.of(new Problem("", 0, 0, message)));
        } catch (IOException impossible) {
            throw new IllegalStateException("the document is in memory", impossible);
        }
        return leaves;
    }
}

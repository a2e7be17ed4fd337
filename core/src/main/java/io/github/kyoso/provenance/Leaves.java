package io.github.kyoso.provenance;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.kyoso.ActionProgram;
import io.github.kyoso.json.ProgramJson;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The values of a programme that a provenance speaks of: every text and number of its document, by JSON Pointer. */
final class Leaves {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Leaves() {}

    static Map<String, String> of(ActionProgram program) {
        Map<String, String> leaves = new LinkedHashMap<>();
        try (JsonParser parser = FACTORY.createParser(ProgramJson.write(program))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue()) {
                    leaves.put(parser.getParsingContext().pathAsPointer().toString(), parser.getText());
                }
            }
        } catch (IOException impossible) {
            throw new IllegalStateException("the document is in memory", impossible);
        }
        return leaves;
    }
}

package io.github.kyoso.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Every document that comes of leaving out one value of another, or of putting one that is strange there in its place. */
final class SingleChanges {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> STRANGE = List.of(
            "null", "true", "0", "7", "3.7", "\"\"", "\" \"", "\"x\"", "\"港\"", "\"group\"", "{}", "[]", "[{}]");

    private final JsonNode document;
    private final List<JsonNode> strange = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();

    private SingleChanges(String original) throws JsonProcessingException {
        this.document = MAPPER.readTree(original);
        for (String each : STRANGE) {
            strange.add(MAPPER.readTree(each));
        }
    }

    static List<String> of(String original) throws JsonProcessingException {
        SingleChanges changes = new SingleChanges(original);
        changes.changeIn(changes.document);
        return changes.changed;
    }

    private void changeIn(JsonNode holder) throws JsonProcessingException {
        if (holder instanceof ObjectNode object) {
            changeIn(object);
        } else if (holder instanceof ArrayNode list) {
            changeIn(list);
        }
    }

    private void changeIn(ObjectNode object) throws JsonProcessingException {
        ObjectNode original = object.deepCopy();
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            object.remove(name);
            keep();
            for (JsonNode each : strange) {
                object.set(name, each);
                keep();
            }
            object.set(name, original.get(name));
            changeIn(object.get(name));
        }
        object.put("x", "x");
        keep();
        object.remove("x");
    }

    private void changeIn(ArrayNode list) throws JsonProcessingException {
        for (int i = 0; i < list.size(); i++) {
            JsonNode original = list.remove(i);
            keep();
            list.insert(i, original);
            for (JsonNode each : strange) {
                list.set(i, each);
                keep();
            }
            list.set(i, original);
            changeIn(original);
        }
    }

    private void keep() throws JsonProcessingException {
        changed.add(MAPPER.writeValueAsString(document));
    }
}

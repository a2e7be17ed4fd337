package io.github.kyoso.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The same schema in draft-07, which editors know: other names, and a reference stands alone. */
final class Draft07 {
    private Draft07() {}

    static ObjectNode of(ObjectNode schema) {
        ObjectNode twin = (ObjectNode) translated(schema);
        return twin.put("$schema", "http://json-schema.org/draft-07/schema#")
                .put("$id", schema.get("$id").textValue() + ":draft-07");
    }

    private static JsonNode translated(JsonNode node) {
        if (node instanceof ArrayNode list) {
            ArrayNode translated = JsonNodeFactory.instance.arrayNode();
            list.forEach(each -> translated.add(translated(each)));
            return translated;
        }
        if (!(node instanceof ObjectNode)) {
            return node;
        }
        ObjectNode translated = JsonNodeFactory.instance.objectNode();
        node.properties().forEach(each -> {
            switch (each.getKey()) {
                case "$defs" -> translated.set("definitions", translated(each.getValue()));
                case "$ref" -> {
                    ObjectNode reference = JsonNodeFactory.instance
                            .objectNode()
                            .put("$ref", each.getValue().textValue().replace("#/$defs/", "#/definitions/"));
                    if (node.size() == 1) {
                        translated.setAll(reference);
                    } else {
                        translated.putArray("allOf").add(reference);
                    }
                }
                default -> translated.set(each.getKey(), translated(each.getValue()));
            }
        });
        return translated;
    }
}

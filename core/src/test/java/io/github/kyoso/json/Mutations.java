package io.github.kyoso.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Documents with a few changes at random places, the same ones for the same seed. */
final class Mutations {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String STRANGE =
            "null true 0 -1 3 3.7 2147483647 2147483648 \"\" \" \" \"x\" \"X\" \"港\" \"　\" \"\\n\""
                    + " \"organization\" \"group\" \"council\" \"named\" \"2024-02-29\" \"2023-02-29\" \"1\" {} [] [null] [1] [\"x\"] [[]]"
                    + " {\"ja\":\"港\"} {\"ja\":1} {\"type\":\"group\"} [{}]";
    private static final String CHARACTERS = "-aA09 .:/@?#[]<%_\\\"\n\u0000\u00a0\u00ad\u200b\u202e\u2028\u3000。ァー・漢𠮷";

    private final Random random;
    private final JsonNode original;
    private final List<JsonNode> strange = new ArrayList<>();

    Mutations(String original, long seed) throws JsonProcessingException {
        this.random = new Random(seed);
        this.original = MAPPER.readTree(original);
        for (String each : STRANGE.replace("\" \"", "\"\\u0020\"").split(" ")) {
            strange.add(MAPPER.readTree(each));
        }
    }

    /** {@return the document with one to three changes} */
    String next() throws JsonProcessingException {
        JsonNode document = original.deepCopy();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            change(document);
        }
        return MAPPER.writeValueAsString(document);
    }

    private void change(JsonNode document) {
        List<JsonNode> holders = new ArrayList<>();
        collect(document, holders);
        JsonNode holder = oneOf(holders);
        if (holder instanceof ArrayNode list) {
            changeIn(list, document);
        } else {
            changeIn((ObjectNode) holder, document);
        }
    }

    private void changeIn(ObjectNode object, JsonNode document) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        String name = names.isEmpty() ? "id" : oneOf(names);
        switch (random.nextInt(8)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(anyName(document), anyValue(document));
            case 2 -> object.set(anyName(document), object.path(name).deepCopy());
            case 3 -> object.set(name + "x", anyValue(document));
            case 4 -> object.set(name, anyValue(document));
            default -> object.set(name, changed(object.path(name), document));
        }
    }

    private void changeIn(ArrayNode list, JsonNode document) {
        int index = list.isEmpty() ? 0 : random.nextInt(list.size());
        switch (random.nextInt(5)) {
            case 0 -> list.removeAll();
            case 1 -> list.insert(index, anyValue(document));
            case 2 ->
                list.add(
                        list.path(index).isMissingNode()
                                ? anyValue(document)
                                : list.get(index).deepCopy());
            case 3 -> list.remove(index);
            default -> {
                if (!list.isEmpty()) {
                    list.set(index, changed(list.get(index), document));
                }
            }
        }
    }

    /** A text with other characters; anything else becomes another value. */
    private JsonNode changed(JsonNode value, JsonNode document) {
        if (!value.isTextual()) {
            return anyValue(document);
        }
        StringBuilder text = new StringBuilder(value.textValue());
        int at = random.nextInt(text.length() + 1);
        if (random.nextBoolean() && at < text.length()) {
            text.deleteCharAt(at);
        }
        if (random.nextBoolean()) {
            text.insert(
                    at, Character.toString(oneOf(CHARACTERS.codePoints().boxed().toList())));
        }
        return TextNode.valueOf(text.toString());
    }

    private JsonNode anyValue(JsonNode document) {
        if (random.nextBoolean()) {
            return oneOf(strange).deepCopy();
        }
        List<JsonNode> holders = new ArrayList<>();
        collect(document, holders);
        List<JsonNode> values = new ArrayList<>();
        oneOf(holders).forEach(values::add);
        return values.isEmpty() ? oneOf(strange).deepCopy() : oneOf(values).deepCopy();
    }

    private String anyName(JsonNode document) {
        List<String> names = new ArrayList<>(List.of("$schema", "type"));
        List<JsonNode> holders = new ArrayList<>();
        collect(document, holders);
        holders.forEach(each -> each.fieldNames().forEachRemaining(names::add));
        return oneOf(names);
    }

    private static void collect(JsonNode node, List<JsonNode> holders) {
        if (node.isContainerNode()) {
            holders.add(node);
            node.forEach(each -> collect(each, holders));
        }
    }

    private <E> E oneOf(List<E> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}

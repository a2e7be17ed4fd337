package io.github.kyoso.dataset.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

/**
 * The provenance after an edit of the programme or of the source: with the checksum that the source has now, without what it
 * said of leaves that are gone, and in its usual layout.
 *
 * <p>It claims nothing that was not claimed before: what has no origin yet stays for a person to say.
 */
final class RealignedProvenance implements DerivedFile {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path documents;

    /** Takes the folder of the dataset module. */
    RealignedProvenance(Path dataset) {
        this.documents = dataset.resolve("src/main/resources/META-INF/kyoso/2021-11");
    }

    @Override
    public Path file() {
        return documents.resolve("provenance.json");
    }

    @Override
    public String text() throws IOException {
        ObjectNode provenance = (ObjectNode) MAPPER.readTree(Files.readAllBytes(file()));
        ((ObjectNode) provenance.get("source"))
                .put("sha256", Sha256.of(Files.readAllBytes(documents.resolve("source.txt"))));
        Set<String> leaves = new HashSet<>();
        collect(MAPPER.readTree(Files.readAllBytes(documents.resolve("program.json"))), "", "", leaves);
        provenance.get("within").properties().removeIf(each -> !leaves.contains(each.getKey()));
        removeGone(provenance.get("derived"), leaves);
        for (String part : new String[] {"cited", "editorial"}) {
            provenance.get(part).forEach(entry -> removeGone(entry, leaves));
            removeEmpty((ArrayNode) provenance.get(part));
        }
        return ProvenanceLayout.print(provenance);
    }

    /** Every leaf by both of its names: that of its place, and that of the key of its record. */
    private static void collect(JsonNode node, String pointer, String name, Set<String> leaves) {
        if (node.isValueNode()) {
            leaves.add(pointer);
            leaves.add(name);
        }
        node.properties()
                .forEach(each ->
                        collect(each.getValue(), pointer + "/" + each.getKey(), name + "/" + each.getKey(), leaves));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            JsonNode element = node.get(i);
            String key = element.path("id").asText(element.path("code").asText());
            collect(
                    element,
                    pointer + "/" + i,
                    name + "/" + (key.isEmpty() ? String.valueOf(i) : "[" + key + "]"),
                    leaves);
        }
    }

    private static void removeGone(JsonNode entry, Set<String> leaves) {
        for (JsonNode each : entry) {
            if (each instanceof ArrayNode names) {
                for (Iterator<JsonNode> i = names.iterator(); i.hasNext(); ) {
                    if (!leaves.contains(i.next().asText())) {
                        i.remove();
                    }
                }
            }
        }
        if (entry instanceof ObjectNode lists) {
            lists.properties()
                    .removeIf(
                            each -> each.getValue().isArray() && each.getValue().isEmpty());
        }
    }

    private static void removeEmpty(ArrayNode entries) {
        for (Iterator<JsonNode> i = entries.iterator(); i.hasNext(); ) {
            if (!i.next().has("leaves")) {
                i.remove();
            }
        }
    }
}

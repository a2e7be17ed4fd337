package io.github.kyoso.dataset.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A provenance as people read and compare it: a line for each line of the source, and pointers in lines of 120 characters. */
final class ProvenanceLayout {
    private static final int WIDTH = 120;

    private final StringBuilder out = new StringBuilder();

    private ProvenanceLayout() {}

    static String print(ObjectNode provenance) {
        ProvenanceLayout layout = new ProvenanceLayout();
        layout.print(provenance, "", "");
        return layout.out.append('\n').toString();
    }

    private void print(JsonNode node, String name, String indent) {
        if (node.isObject()) {
            String before = "{\n";
            for (var each : node.properties()) {
                out.append(before)
                        .append(indent)
                        .append("  \"")
                        .append(each.getKey())
                        .append("\": ");
                print(each.getValue(), each.getKey(), indent + "  ");
                before = ",\n";
            }
            out.append('\n').append(indent).append('}');
        } else if (node.isArray() && (name.equals("template") || node.path(0).isObject())) {
            String before = "[\n";
            for (JsonNode each : node) {
                out.append(before).append(indent).append("  ");
                print(each, "", indent + "  ");
                before = ",\n";
            }
            out.append('\n').append(indent).append(']');
        } else if (node.isArray()) {
            flow(node, indent);
        } else {
            out.append(node);
        }
    }

    /** On one line if there is room for all, or else on as few as hold them. */
    private void flow(JsonNode list, String indent) {
        int lineStart = out.lastIndexOf("\n") + 1;
        StringBuilder line = new StringBuilder();
        for (JsonNode each : list) {
            line.append(line.length() == 0 ? "" : ", ").append(each);
        }
        if (out.length() - lineStart + line.length() + 3 <= WIDTH) {
            out.append('[').append(line).append(']');
            return;
        }
        out.append("[\n").append(indent).append("  ");
        lineStart = out.length() - indent.length() - 2;
        String before = "";
        for (JsonNode each : list) {
            String text = each.toString();
            if (!before.isEmpty() && out.length() - lineStart + text.length() + 3 > WIDTH) {
                out.append(",\n").append(indent).append("  ");
                lineStart = out.length() - indent.length() - 2;
                before = "";
            }
            out.append(before).append(text);
            before = ", ";
        }
        out.append('\n').append(indent).append(']');
    }
}

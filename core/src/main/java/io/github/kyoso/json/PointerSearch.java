package io.github.kyoso.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The search of a document for the places of some of its values, in one pass whatever their number. */
final class PointerSearch {
    /** A value that is looked for, or has one in it that is. */
    private static final class Node {
        private final Map<String, Node> within = new HashMap<>();
        private int at = -1;
    }

    private final Node root = new Node();
    private final List<Node> wanted = new ArrayList<>();

    PointerSearch(List<String> pointers) {
        for (String pointer : pointers) {
            Node node = root;
            for (int start = 0; start < pointer.length(); ) {
                int slash = pointer.indexOf('/', start + 1);
                int end = slash < 0 ? pointer.length() : slash;
                String name =
                        pointer.substring(start + 1, end).replace("~1", "/").replace("~0", "~");
                node = node.within.computeIfAbsent(name, each -> new Node());
                start = end;
            }
            wanted.add(node);
        }
    }

    List<Place> in(Document document, ReadLimits limits) {
        try (JsonParser parser = new JsonParsers(document, limits).at(document.start())) {
            parser.nextToken();
            search(root, parser, document.start());
        } catch (IOException impossible) {
            throw new IllegalStateException("the document was read before", impossible);
        }
        settle(root, document.start());
        List<Node> byPlace = new ArrayList<>(wanted);
        byPlace.sort(Comparator.comparingInt(node -> node.at));
        LineCount lines = document.places();
        Map<Node, Place> places = new HashMap<>();
        for (Node each : byPlace) {
            if (!places.containsKey(each)) {
                places.put(each, lines.at(each.at));
            }
        }
        return wanted.stream().map(places::get).toList();
    }

    /** Goes no deeper than the pointers do. */
    private static void search(Node node, JsonParser parser, int start) throws IOException {
        node.at = start + (int) parser.currentTokenLocation().getByteOffset();
        boolean list = parser.currentToken() == JsonToken.START_ARRAY;
        if (node.within.isEmpty() || !parser.currentToken().isStructStart()) {
            parser.skipChildren();
            return;
        }
        int index = 0;
        for (JsonToken token = parser.nextToken(); !token.isStructEnd(); token = parser.nextToken()) {
            Node child = node.within.get(list ? Integer.toString(index++) : parser.currentName());
            if (!list) {
                parser.nextToken();
            }
            if (child == null || child.at >= 0) {
                parser.skipChildren();
            } else {
                search(child, parser, start);
            }
        }
    }

    private static void settle(Node node, int around) {
        node.at = node.at < 0 ? around : node.at;
        node.within.values().forEach(each -> settle(each, node.at));
    }
}

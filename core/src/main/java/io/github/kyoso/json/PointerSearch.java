package io.github.kyoso.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The search of a document for the places of some of its values, in one pass whatever their number.
 *
 * <p>The document was read before, to its end. So what is not on the way to a value is passed over by its brackets alone,
 * which is faster than to parse it.
 */
final class PointerSearch {
    /** A value that is looked for, or has one in it that is. */
    private static final class Node {
        private final Map<String, Node> within = new HashMap<>();
        private int at = -1;
    }

    private final Document document;
    private final ReadLimits limits;
    private final byte[] bytes;
    private final Node root = new Node();
    private final List<Node> wanted = new ArrayList<>();
    private int at;

    PointerSearch(Document document, ReadLimits limits, List<String> pointers) {
        this.document = document;
        this.limits = limits;
        this.bytes = document.bytes();
        this.at = document.start();
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

    List<Place> places() {
        goToNext();
        search(root, false);
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

    /** Goes to the last of the values that are wanted in this one or, if more are behind it, to its end. */
    private void search(Node node, boolean more) {
        node.at = at;
        boolean list = bytes[at] == '[';
        int missing = list || bytes[at] == '{' ? node.within.size() : 0;
        if (missing > 0) {
            at++;
            goToNext();
        } else if (more) {
            skip(0);
        }
        for (int index = 0; missing > 0 && bytes[at] != ']' && bytes[at] != '}'; index++) {
            Node child = node.within.get(list ? Integer.toString(index) : name());
            if (child == null || child.at >= 0) {
                skip(0);
            } else {
                missing--;
                search(child, more || missing > 0);
            }
            if (missing > 0) {
                goToNext();
            } else if (more) {
                skip(1);
            }
        }
        // Behind the bracket, where not all of them were found before it.
        at += missing > 0 ? 1 : 0;
    }

    /** Goes behind this value or, from within a list or an object, behind the end of that. */
    private void skip(int depth) {
        int open = depth;
        do {
            open = skipEights(open);
            byte each = bytes[at++];
            if (each == '"') {
                at = endOfText(at);
            } else if (each == '{' || each == '[') {
                open++;
            } else if (each == '}' || each == ']') {
                open--;
            }
        } while (open > 0);
        // The rest of a number or a word.
        while (bytes[at] > ' ' && bytes[at] != ',' && bytes[at] != ']' && bytes[at] != '}') {
            at++;
        }
    }

    /** Goes on by eight bytes as long as these cannot close the outermost of the open brackets; tells how many are open. */
    private int skipEights(int depth) {
        int open = depth;
        int next = at;
        long inText = 0;
        for (int last = bytes.length - EightBytes.LENGTH; open > 0 && next <= last; next += EightBytes.LENGTH) {
            long eight = EightBytes.at(bytes, next);
            long quotes = EightBytes.equal(eight, '"');
            if (EightBytes.equal(eight, '\\') != 0) {
                break;
            }
            // Most are in the middle of a text.
            if ((quotes | ~inText) != 0) {
                long texts = EightBytes.behindOdd(quotes) ^ inText;
                int closing = Long.bitCount(EightBytes.brackets(eight, '}') & ~texts);
                if (closing >= open) {
                    break;
                }
                open += Long.bitCount(EightBytes.brackets(eight, '{') & ~texts) - closing;
                inText = texts >> Long.SIZE - 1;
            }
        }
        at = inText == 0 ? next : endOfText(next);
        return open;
    }

    /** The byte behind the quotation mark that ends the text of which this byte is one. */
    private int endOfText(int within) {
        int next = within;
        while (bytes[next] != '"') {
            next += bytes[next] == '\\' ? 2 : 1;
        }
        return next + 1;
    }

    /** Goes to the next name, value or end. */
    private void goToNext() {
        while (bytes[at] <= ' ' || bytes[at] == ',' || bytes[at] == ':') {
            at++;
        }
    }

    /** The name that begins here; goes to its value. */
    private String name() {
        int start = at;
        at = endOfText(start + 1);
        String name = new String(bytes, start + 1, at - start - 2, StandardCharsets.UTF_8);
        goToNext();
        return name.indexOf('\\') < 0 ? name : unescaped(start);
    }

    private String unescaped(int start) {
        try (JsonParser parser = new JsonParsers(document, limits).at(start)) {
            parser.nextToken();
            return parser.getText();
        } catch (IOException impossible) {
            throw new IllegalStateException("the document was read before", impossible);
        }
    }

    private static void settle(Node node, int around) {
        node.at = node.at < 0 ? around : node.at;
        node.within.values().forEach(each -> settle(each, node.at));
    }
}

package io.github.kyoso.diff;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.kyoso.ActionProgram;
import io.github.kyoso.json.ProgramJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A walk over two documents at once, through what they have in common.
 *
 * <p>It knows of no noun but by what names its records: whatever the table of the JSON holds is compared, and no deeper than
 * that goes.
 */
final class Comparison {
    /** The properties that tell one record of a list from another: of most, of places, of items, of mentions. */
    private static final List<String> KEYS = List.of("id", "code", "number", "partner");

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static {
        // As long a text as a programme can hold: the document is our own.
        MAPPER.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Integer.MAX_VALUE)
                        .build());
    }

    private final List<Change> changes = new ArrayList<>();

    static List<Change> of(ActionProgram before, ActionProgram after) {
        Comparison comparison = new Comparison();
        comparison.compare("", tree(before), tree(after));
        return comparison.changes;
    }

    private static JsonNode tree(ActionProgram program) {
        try {
            return MAPPER.readTree(ProgramJson.write(program));
        } catch (IOException impossible) {
            throw new IllegalStateException("the document is in memory", impossible);
        }
    }

    private void compare(String pointer, JsonNode before, JsonNode after) {
        if (before.isArray() || after.isArray()) {
            compareLists(pointer, before, after);
        } else if (before.isMissingNode()) {
            tell(ChangeKind.ADDED, pointer, "", text(after));
        } else if (after.isMissingNode()) {
            tell(ChangeKind.REMOVED, pointer, text(before), "");
        } else if (after.isObject()) {
            compareFacts(pointer, before, after);
        } else if (!before.equals(after)) {
            tell(ChangeKind.CHANGED, pointer, before.asText(), after.asText());
        }
    }

    private void tell(ChangeKind kind, String pointer, String before, String after) {
        changes.add(new Change(kind, pointer, before, after));
    }

    /** Both have their properties in the order of the table, so that what one alone has stands behind the same ones. */
    private void compareFacts(String pointer, JsonNode before, JsonNode after) {
        Iterator<String> were = before.fieldNames();
        for (Iterator<String> are = after.fieldNames(); are.hasNext(); ) {
            String name = are.next();
            if (before.has(name)) {
                for (String gone = were.next(); !gone.equals(name); gone = were.next()) {
                    compareFact(pointer, gone, before, after);
                }
            }
            compareFact(pointer, name, before, after);
        }
        while (were.hasNext()) {
            compareFact(pointer, were.next(), before, after);
        }
    }

    private void compareFact(String pointer, String name, JsonNode before, JsonNode after) {
        compare(pointer + "/" + name, before.path(name), after.path(name));
    }

    /** A list that is not there is an empty one. What both end with is left aside: of keys given twice, the right ones meet. */
    private void compareLists(String pointer, JsonNode before, JsonNode after) {
        int same = 0;
        while (same < Math.min(before.size(), after.size())
                && before.get(before.size() - 1 - same).equals(after.get(after.size() - 1 - same))) {
            same++;
        }
        Map<String, Integer> were = places(before, before.size() - same);
        Map<String, Integer> are = places(after, after.size() - same);
        for (String each : were.keySet()) {
            if (!are.containsKey(each)) {
                compare(pointer + "/" + each, before.get(were.get(each)), MissingNode.getInstance());
            }
        }
        int[] from = new int[are.size()];
        for (String each : are.keySet()) {
            from[are.get(each)] = were.getOrDefault(each, -1);
        }
        boolean[] stay = longestRising(from);
        for (String each : are.keySet()) {
            int place = are.get(each);
            if (from[place] >= 0 && !stay[place]) {
                tell(ChangeKind.MOVED, pointer + "/" + each, String.valueOf(from[place]), String.valueOf(place));
            }
            compare(pointer + "/" + each, before.path(from[place]), after.get(place));
        }
    }

    /** Where the first elements of a list stand, each by what names it in a pointer. */
    private static Map<String, Integer> places(JsonNode list, int size) {
        Map<String, Integer> times = new HashMap<>();
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            JsonNode key = key(list.get(i));
            String token = key.isMissingNode() ? String.valueOf(i) : token(key.asText());
            int time = times.getOrDefault(token, 0) + 1;
            times.put(token, time);
            places.put(time == 1 ? token : token + "(" + time + ")", i);
        }
        return places;
    }

    private static String token(String key) {
        return "[" + key.replace("~", "~0").replace("/", "~1") + "]";
    }

    /** What tells an element of a list from the others: a value does so itself. */
    private static JsonNode key(JsonNode element) {
        for (String each : KEYS) {
            if (element.has(each)) {
                return element.get(each);
            }
        }
        return element.isObject() ? MissingNode.getInstance() : element;
    }

    /** A value, or what a record is called: in Japanese nothing else is said of it, but of a mention as the cell prints it. */
    private static String text(JsonNode node) {
        JsonNode called = node.findValue("ja");
        called = called == null ? node.findValue("printed") : called;
        return (called == null ? node : called).asText();
    }

    /** Which of these numbers, of which those below 0 do not count, belong to a longest sequence that rises. */
    private static boolean[] longestRising(int[] numbers) {
        // Of all rising sequences of a length, the one that ends lowest: with what number, and where.
        int[] ends = new int[numbers.length];
        int[] places = new int[numbers.length];
        int[] previous = new int[numbers.length];
        int longest = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] >= 0) {
                int length = -1 - Arrays.binarySearch(ends, 0, longest, numbers[i]);
                ends[length] = numbers[i];
                places[length] = i;
                previous[i] = length == 0 ? -1 : places[length - 1];
                longest = Math.max(longest, length + 1);
            }
        }
        boolean[] belong = new boolean[numbers.length];
        for (int i = longest == 0 ? -1 : places[longest - 1]; i >= 0; i = previous[i]) {
            belong[i] = true;
        }
        return belong;
    }
}

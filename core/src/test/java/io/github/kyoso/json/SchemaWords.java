package io.github.kyoso.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The titles and descriptions of a schema, in Japanese and in English, such as {@code 番号 / Number}.
 *
 * <p>The Japanese stands in {@code schema-words.txt}; an English title is the name itself, spelt as words.
 */
final class SchemaWords {
    private final Map<String, String[]> japanese = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    SchemaWords() {
        for (String line : Documents.text("schema-words.txt").split("\n")) {
            if (!line.startsWith("#")) {
                String[] cells = line.split(" \\| ", 3);
                if (cells.length < 3 || japanese.put(cells[0], cells) != null) {
                    throw new IllegalStateException("schema-words.txt: " + line);
                }
            }
        }
    }

    /**
     * {@return a schema that says nothing yet but what it is about}
     *
     * @param what what it is about, as {@code schema-words.txt} names it, such as {@code ActionItem.number}
     * @param english what it is, in a sentence
     */
    ObjectNode on(String what, String english) {
        String[] cells = japanese.get(what);
        if (cells == null) {
            throw new IllegalStateException("schema-words.txt says nothing of " + what);
        }
        used.add(what);
        return JsonNodeFactory.instance
                .objectNode()
                .put("title", cells[1] + " / " + spelt(what.substring(what.indexOf('.') + 1)))
                .put("description", cells[2] + "\n" + english);
    }

    /** {@return what {@code schema-words.txt} speaks of and the schema does not} */
    Set<String> unused() {
        Set<String> unused = new TreeSet<>(japanese.keySet());
        unused.removeAll(used);
        return unused;
    }

    private static String spelt(String name) {
        String words = name.replaceAll("(?<=[a-z])(?=[A-Z])|-", " ").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}

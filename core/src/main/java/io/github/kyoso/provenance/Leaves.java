package io.github.kyoso.provenance;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.kyoso.Quotation;
import io.github.kyoso.UnknownKeyException;
import io.github.kyoso.json.ReadLimits;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values of a programme that a provenance speaks of: every text and number of its document, by JSON Pointer.
 *
 * <p>Where the records of a list have an id or a code, a provenance may name them by that, {@code /partners/[jvoad]/name/ja},
 * so that it stays true when a record is put in before them.
 */
final class Leaves {
    private static final long COMPARISONS = 100_000;

    private final Document programme;
    private final ReadLimits limits;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> records = new HashMap<>();
    private long compared;

    private Leaves(Document programme, ReadLimits limits) {
        this.programme = programme;
        this.limits = limits;
    }

    /** Throws a ProvenanceException where the document is not well-formed, or exceeds the limits. */
    static Leaves of(Document programme, ReadLimits limits) {
        Leaves leaves = new Leaves(programme, limits);
        leaves.scan((pointer, text, offset) -> {
            leaves.values.put(pointer, text);
            leaves.addRecord(pointer, text);
        });
        return leaves;
    }

    private interface Visitor {
        void visit(String pointer, String text, long offset);
    }

    private void scan(Visitor visitor) {
        try (JsonParser parser = programme.parser(limits)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue()) {
                    String pointer = parser.getParsingContext().pathAsPointer().toString();
                    long offset = parser.currentTokenLocation().getByteOffset();
                    visitor.visit(pointer, parser.getText(), offset);
                }
            }
        } catch (JsonProcessingException malformed) {
            throw programme.refusal(malformed);
        } catch (IOException impossible) {
            throw new IllegalStateException("the document is in memory", impossible);
        }
    }

    /** Remembers what {@code /partners/[jvoad]} is when it comes to {@code /partners/25/id}. */
    private void addRecord(String pointer, String key) {
        if (pointer.endsWith("/id") || pointer.endsWith("/code")) {
            int end = pointer.lastIndexOf('/');
            int list = pointer.lastIndexOf('/', end - 1);
            if (list > 0 && Character.isDigit(pointer.charAt(end - 1))) {
                records.putIfAbsent(pointer.substring(0, list + 1) + '[' + key + ']', pointer.substring(0, end));
            }
        }
    }

    /** The JSON Pointer of what a provenance names by the key of its record; what is named otherwise stays as it is. */
    String resolve(String name) {
        int end = name.indexOf(']') + 1;
        String record = end == 0 ? null : records.get(name.substring(0, end));
        return record == null ? name : record + name.substring(end);
    }

    Set<String> pointers() {
        return values.keySet();
    }

    /** The text of a leaf, a number in digits; null if there is no such leaf. */
    @Nullable
    String get(String pointer) {
        return values.get(pointer);
    }

    String valueOf(String pointer) {
        return values.getOrDefault(pointer, "");
    }

    /** Why nothing has this name. The nearest are looked for while that is cheap: not each of a thousand with all. */
    String unknown(String name) {
        int end = name.indexOf(']') + 1;
        boolean inRecord = end > 0 && !records.containsKey(name.substring(0, end));
        String noun = inRecord ? "record" : "leaf";
        String key = inRecord ? name.substring(0, end) : name;
        Set<String> known = inRecord ? records.keySet() : values.keySet();
        boolean first = compared == 0;
        compared += known.size();
        return first || compared <= COMPARISONS
                ? new UnknownKeyException(noun, key, known).getMessage()
                : "no " + noun + " " + Quotation.of(key);
    }

    /** Tells one thing of all leaves but these, each at its place in the programme. */
    void tellAllBut(Set<String> pointers, String message, List<Problem> problems) {
        if (pointers.size() < values.size()) {
            scan((pointer, text, offset) -> {
                if (!pointers.contains(pointer)) {
                    problems.add(programme.problem(pointer, offset, message));
                }
            });
        }
    }
}

package io.github.kyoso.provenance;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import io.github.kyoso.Quotation;
import io.github.kyoso.UnknownKeyException;
import io.github.kyoso.json.ReadLimits;
import io.github.kyoso.provenance.Alignment.Printed;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
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
    private final Map<String, Leaf> leaves = new LinkedHashMap<>();
    private final Map<String, String> records = new HashMap<>();
    private long compared;
    private int declared;

    private Leaves(Document programme, ReadLimits limits) {
        this.programme = programme;
        this.limits = limits;
    }

    /** A value, and where it comes from once that has been declared. */
    static final class Leaf {
        private final String text;
        private @Nullable Printed printed;
        private @Nullable Origin origin;

        private Leaf(String text) {
            this.text = text;
        }

        /** The text, a number in digits. */
        String text() {
            return text;
        }

        /** What the source prints of it; null if nothing, as far as it has been read. */
        @Nullable
        Printed printed() {
            return printed;
        }

        void setPrinted(Printed pieces) {
            printed = pieces;
        }

        @Nullable
        Origin origin() {
            return origin;
        }
    }

    /** Throws a ProvenanceException where the document is not well-formed, or exceeds the limits. */
    static Leaves of(Document programme, ReadLimits limits) {
        Leaves leaves = new Leaves(programme, limits);
        leaves.scan(null);
        return leaves;
    }

    /** Reads the document: at first to take up its leaves, and again to tell which of them have no origin, and where. */
    private void scan(@Nullable List<Problem> problems) {
        try (JsonParser parser = programme.parser(limits, false)) {
            Deque<String> containers = new ArrayDeque<>();
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isStructStart()) {
                    containers.push(
                            pointer(containers, parser.getParsingContext().getParent()));
                } else if (token.isStructEnd()) {
                    containers.pop();
                } else if (token.isScalarValue()) {
                    visit(pointer(containers, parser.getParsingContext()), parser, problems);
                }
            }
        } catch (JsonProcessingException malformed) {
            throw programme.refusal(malformed);
        } catch (IOException impossible) {
            throw new IllegalStateException("the document is in memory", impossible);
        }
    }

    private void visit(String pointer, JsonParser parser, @Nullable List<Problem> problems) throws IOException {
        if (problems == null) {
            if (leaves.put(pointer, new Leaf(parser.getText())) != null) {
                long offset = parser.currentTokenLocation().getByteOffset();
                throw programme.refusal(offset, pointer + " must be given once, but is given twice");
            }
            addRecord(pointer, parser.getText());
        } else if (leaves.get(pointer).origin == null) {
            long offset = parser.currentTokenLocation().getByteOffset();
            problems.add(programme.problem(pointer, offset, "must have an origin, but has none"));
        }
    }

    /** The pointer of the current value, which stands in the container that was entered last. */
    private static String pointer(Deque<String> containers, JsonStreamContext context) {
        if (context.inRoot()) {
            return "";
        }
        String container = containers.peek() + "/";
        if (context.inArray()) {
            return container + context.getCurrentIndex();
        }
        String name = context.getCurrentName();
        boolean plain = name.indexOf('~') < 0 && name.indexOf('/') < 0;
        return container + (plain ? name : name.replace("~", "~0").replace("/", "~1"));
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

    /** Every leaf by its JSON Pointer, in the order of the document. */
    Map<String, Leaf> all() {
        return leaves;
    }

    /** The text of a leaf, a number in digits; null if there is no such leaf. */
    @Nullable
    String get(String pointer) {
        Leaf leaf = leaves.get(pointer);
        return leaf == null ? null : leaf.text;
    }

    String valueOf(String pointer) {
        String text = get(pointer);
        return text == null ? "" : text;
    }

    /** Declares the origin of a leaf, unless it has one already. */
    void declare(Leaf leaf, Origin origin) {
        if (leaf.origin == null) {
            leaf.origin = origin;
            declared++;
        }
    }

    /** Why nothing has this name. The nearest are looked for while that is cheap: not each of a thousand with all. */
    String unknown(String name) {
        int end = name.indexOf(']') + 1;
        boolean inRecord = end > 0 && !records.containsKey(name.substring(0, end));
        String noun = inRecord ? "record" : "leaf";
        String key = inRecord ? name.substring(0, end) : name;
        Set<String> known = inRecord ? records.keySet() : leaves.keySet();
        boolean first = compared == 0;
        compared += known.size();
        return first || compared <= COMPARISONS
                ? new UnknownKeyException(noun, key, known).getMessage()
                : "no " + noun + " " + Quotation.of(key);
    }

    /** Tells every leaf that no origin has been declared for, each at its place in the programme. */
    void tellUndeclared(List<Problem> problems) {
        if (declared < leaves.size()) {
            scan(problems);
        }
    }
}

package io.github.kyoso.provenance;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.kyoso.Quotation;
import io.github.kyoso.UnknownKeyException;
import io.github.kyoso.WebPageValidator;
import io.github.kyoso.json.ReadLimits;
import io.github.kyoso.provenance.ProvenanceFile.Entry;
import io.github.kyoso.provenance.ProvenanceFile.Part;
import io.github.kyoso.provenance.ProvenanceFile.Text;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A provenance document as it is being read.
 *
 * <p>What is wrong with it is collected, and what is wrong is left out; only malformed JSON ends the reading.
 */
final class ProvenanceReader {
    private final Document document;
    private final List<Problem> problems;
    private final JsonParser parser;
    private final List<Text> template = new ArrayList<>();
    private final List<Part> within = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private @Nullable Text source;
    private @Nullable Text sha256;
    private @Nullable URI url;

    private ProvenanceReader(Document document, JsonParser parser, List<Problem> problems) {
        this.document = document;
        this.parser = parser;
        this.problems = problems;
    }

    /** Throws a ProvenanceException where the document is not well-formed JSON, or exceeds the limits. */
    static ProvenanceFile read(Document document, ReadLimits limits, List<Problem> problems) {
        try (JsonParser parser = document.parser(limits, true)) {
            ProvenanceReader reader = new ProvenanceReader(document, parser, problems);
            parser.nextToken();
            reader.read();
            if (parser.nextToken() != null) {
                reader.problem("must end where the provenance ends");
            }
            return reader.file();
        } catch (JsonProcessingException malformed) {
            throw document.refusal(malformed);
        } catch (IOException impossible) {
            throw new IllegalStateException("the document is in memory", impossible);
        }
    }

    private ProvenanceFile file() {
        if (source == null || sha256 == null || template.isEmpty()) {
            String message = "a provenance must have a source with name and sha256, and a template";
            problems.add(document.problem("", 0, message));
        }
        String name = source == null ? "source" : source.value();
        return new ProvenanceFile(name, sha256, url, template, within, entries);
    }

    // Loops rather than callbacks: a fresh JVM pays some milliseconds for its first lambdas.
    private void read() throws IOException {
        boolean object = is(JsonToken.START_OBJECT, "a provenance (an object)");
        for (String part = next(object); part != null; part = next(object)) {
            switch (part) {
                case "source" -> readSource();
                case "template" -> template.addAll(texts());
                case "within" -> readWithin();
                case "derived" -> readDerived();
                case "cited", "editorial" -> readEntries(part);
                default -> unknown(part, "source", "template", "within", "derived", "cited", "editorial");
            }
        }
    }

    private void readSource() throws IOException {
        boolean object = is(JsonToken.START_OBJECT, "the source (an object)");
        for (String property = next(object); property != null; property = next(object)) {
            switch (property) {
                case "name" -> source = text();
                case "sha256" -> sha256 = text();
                case "url" -> url = page(text());
                default -> unknown(property, "name", "sha256", "url");
            }
        }
    }

    /** The address of a web page; tells what is none. */
    private @Nullable URI page(@Nullable Text text) {
        if (text == null) {
            return null;
        }
        try {
            URI page = new URI(text.value());
            if (WebPageValidator.isWebPage(page)) {
                return page;
            }
        } catch (URISyntaxException malformed) {
            // As wrong as the address of something else.
        }
        String message = "must be the address of a web page (http or https), but was " + Quotation.of(text.value());
        problems.add(document.problem("", text.offset(), message));
        return null;
    }

    private void readWithin() throws IOException {
        boolean object = is(JsonToken.START_OBJECT, "the parts of values (an object)");
        for (String part = next(object); part != null; part = next(object)) {
            Text whole = text();
            if (whole != null) {
                within.add(new Part(new Text(part, whole.offset()), whole));
            }
        }
    }

    private void readDerived() throws IOException {
        boolean object = is(JsonToken.START_OBJECT, "the rules and their leaves (an object)");
        for (String rule = next(object); rule != null; rule = next(object)) {
            entries.add(new Entry(new Derived(rule), texts()));
        }
    }

    private void readEntries(String kind) throws IOException {
        boolean list = is(JsonToken.START_ARRAY, "a list");
        while (list && parser.nextToken() != JsonToken.END_ARRAY) {
            if (kind.equals("cited")) {
                readCited();
            } else {
                readEditorial();
            }
        }
    }

    private void readCited() throws IOException {
        long start = offset();
        Map<String, Text> facts = new HashMap<>();
        List<Text> leaves = readFacts(facts, "url", "seen", "how");
        Text url = facts.get("url");
        Text how = facts.get("how");
        if (url == null || how == null || !facts.containsKey("seen")) {
            problems.add(document.problem("", start, "a citation must have url, seen, how and leaves"));
            return;
        }
        try {
            Evidence evidence = Evidence.of(how.value());
            URI page = page(url);
            if (page != null) {
                entries.add(new Entry(new Cited(page, facts.get("seen").value(), evidence), leaves));
            }
        } catch (UnknownKeyException unknown) {
            problems.add(document.problem("", how.offset(), unknown.getMessage()));
        }
    }

    private void readEditorial() throws IOException {
        long start = offset();
        Map<String, Text> facts = new HashMap<>();
        List<Text> leaves = readFacts(facts, "note");
        if (facts.isEmpty()) {
            problems.add(document.problem("", start, "an editorial entry must have note and leaves"));
        } else {
            entries.add(new Entry(new Editorial(facts.get("note").value()), leaves));
        }
    }

    private List<Text> readFacts(Map<String, Text> facts, String... known) throws IOException {
        List<Text> leaves = List.of();
        boolean object = is(JsonToken.START_OBJECT, "an entry (an object)");
        for (String name = next(object); name != null; name = next(object)) {
            if (name.equals("leaves")) {
                leaves = texts();
            } else if (List.of(known).contains(name)) {
                Text fact = text();
                if (fact != null) {
                    facts.put(name, fact);
                }
            } else {
                unknown(name, known);
            }
        }
        return leaves;
    }

    /** The name of the next property, whose value becomes the current token; null at the end, and where no object is. */
    private @Nullable String next(boolean object) throws IOException {
        String name = object ? parser.nextFieldName() : null;
        if (name != null) {
            parser.nextToken();
        }
        return name;
    }

    private List<Text> texts() throws IOException {
        List<Text> texts = new ArrayList<>();
        boolean list = is(JsonToken.START_ARRAY, "a list");
        while (list && parser.nextToken() != JsonToken.END_ARRAY) {
            Text text = text();
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    private @Nullable Text text() throws IOException {
        return is(JsonToken.VALUE_STRING, "a text") ? new Text(parser.getText(), offset()) : null;
    }

    /** Whether the current value is what is expected; tells and skips it if it is not. */
    private boolean is(JsonToken token, String expected) throws IOException {
        if (parser.currentToken() == token) {
            return true;
        }
        problem("must be " + expected);
        parser.skipChildren();
        return false;
    }

    private void unknown(String name, String... known) throws IOException {
        problem(new UnknownKeyException("property", name, List.of(known)).getMessage());
        parser.skipChildren();
    }

    private void problem(String message) {
        problems.add(document.problem("", offset(), message));
    }

    private long offset() {
        return parser.currentTokenLocation().getByteOffset();
    }
}

package io.github.kyoso.provenance;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.kyoso.Quotation;
import io.github.kyoso.UnknownKeyException;
import io.github.kyoso.WebPageValidator;
import io.github.kyoso.json.ReadLimits;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The document that declares a provenance, as it is written: nothing in it has been compared with anything yet.
 *
 * <p>What is wrong with it is collected, and what is wrong is left out; only malformed JSON ends the reading.
 */
final class ProvenanceFile {
    /** A text of the document, and the byte it begins at. */
    record Text(String value, long offset) {}

    /** An origin and the leaves that have it. */
    record Entry(Origin origin, List<Text> leaves) {}

    private final Document document;
    private final List<Problem> problems;
    private final JsonParser parser;
    private final List<Text> template = new ArrayList<>();
    private final Map<Text, Text> within = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private @Nullable Text source;
    private @Nullable Text sha256;
    private @Nullable URI url;

    private ProvenanceFile(Document document, JsonParser parser, List<Problem> problems) {
        this.document = document;
        this.parser = parser;
        this.problems = problems;
    }

    /** Throws a ProvenanceException where the document is not well-formed JSON, or exceeds the limits. */
    static ProvenanceFile read(Document document, ReadLimits limits, List<Problem> problems) {
        try (JsonParser parser = document.parser(limits)) {
            ProvenanceFile file = new ProvenanceFile(document, parser, problems);
            parser.nextToken();
            file.readObject("a provenance", file::readPart);
            if (parser.nextToken() != null) {
                file.problem("must end where the provenance ends");
            }
            if (file.source == null || file.sha256 == null || file.template.isEmpty()) {
                problems.add(document.problem(
                        "", 0, "a provenance must have a source with name and sha256, and a template"));
            }
            return file;
        } catch (JsonProcessingException malformed) {
            throw document.refusal(malformed);
        } catch (IOException impossible) {
            throw new IllegalStateException("the document is in memory", impossible);
        }
    }

    /** Reads a property of an object, or an element of a list, which has no name. */
    private interface Part {
        void read(String name) throws IOException;
    }

    private void readPart(String part) throws IOException {
        switch (part) {
            case "source" -> readObject("the source", this::readSource);
            case "template" -> template.addAll(texts());
            case "within" -> readObject("within", this::readWithin);
            case "derived" -> readObject("derived", rule -> entries.add(new Entry(new Derived(rule), texts())));
            case "cited" -> readList(none -> readCited());
            case "editorial" -> readList(none -> readEditorial());
            default -> unknown(part, "source", "template", "within", "derived", "cited", "editorial");
        }
    }

    private void readSource(String property) throws IOException {
        switch (property) {
            case "name" -> source = text();
            case "sha256" -> sha256 = text();
            case "url" -> url = page(text());
            default -> unknown(property, "name", "sha256", "url");
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

    private void readWithin(String part) throws IOException {
        Text whole = text();
        if (whole != null) {
            within.put(new Text(part, whole.offset()), whole);
        }
    }

    private void readCited() throws IOException {
        long start = offset();
        Map<String, Text> facts = new LinkedHashMap<>();
        List<Text> leaves = new ArrayList<>();
        readFacts("a citation", facts, leaves, "url", "seen", "how");
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
        Map<String, Text> facts = new LinkedHashMap<>();
        List<Text> leaves = new ArrayList<>();
        readFacts("a note", facts, leaves, "note");
        if (facts.isEmpty()) {
            problems.add(document.problem("", start, "an editorial entry must have note and leaves"));
        } else {
            entries.add(new Entry(new Editorial(facts.get("note").value()), leaves));
        }
    }

    private void readFacts(String noun, Map<String, Text> facts, List<Text> leaves, String... known)
            throws IOException {
        readObject(noun, name -> {
            if (name.equals("leaves")) {
                leaves.addAll(texts());
            } else if (List.of(known).contains(name)) {
                Text fact = text();
                if (fact != null) {
                    facts.put(name, fact);
                }
            } else {
                unknown(name, known);
            }
        });
    }

    private void readObject(String noun, Part property) throws IOException {
        if (is(JsonToken.START_OBJECT, noun + " (an object)")) {
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                parser.nextToken();
                property.read(name);
            }
        }
    }

    private void readList(Part element) throws IOException {
        if (is(JsonToken.START_ARRAY, "a list")) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                element.read("");
            }
        }
    }

    private List<Text> texts() throws IOException {
        List<Text> texts = new ArrayList<>();
        readList(none -> {
            Text text = text();
            if (text != null) {
                texts.add(text);
            }
        });
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

    @Nullable
    Text sha256() {
        return sha256;
    }

    @Nullable
    URI url() {
        return url;
    }

    /** The name of the source document, as it is told in problems and origins. */
    String source() {
        return source == null ? "source" : source.value();
    }

    List<Text> template() {
        return template;
    }

    /** The parts of quoted values, and what each of them is a part of. */
    Map<Text, Text> within() {
        return within;
    }

    List<Entry> entries() {
        return entries;
    }
}

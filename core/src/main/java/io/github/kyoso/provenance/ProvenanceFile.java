package io.github.kyoso.provenance;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.github.kyoso.Quotation;
import io.github.kyoso.UnknownKeyException;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The document that declares a provenance, as it is written: nothing in it has been compared with anything yet. */
final class ProvenanceFile {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** An origin and the leaves that have it. */
    record Entry(Origin origin, List<String> leaves) {}

    private String source = "";
    private String sha256 = "";
    private final List<String> template = new ArrayList<>();
    private final Map<String, String> within = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final JsonParser parser;

    private ProvenanceFile(JsonParser parser) {
        this.parser = parser;
    }

    /** Throws a ProvenanceException with one problem where the document is not such a one. */
    static ProvenanceFile read(byte[] json) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            ProvenanceFile file = new ProvenanceFile(parser);
            parser.nextToken();
            file.readObject("a provenance", file::readPart);
            if (parser.nextToken() != null) {
                throw file.fault("must end where the provenance ends");
            }
            return file;
        } catch (JsonProcessingException malformed) {
            throw new ProvenanceException(List.of(
                    new Problem("", 0, 0, "provenance must be well-formed JSON: " + malformed.getOriginalMessage())));
        } catch (IOException impossible) {
            throw new IllegalStateException("the document is in memory", impossible);
        }
    }

    private interface Property {
        void read(String name) throws IOException;
    }

    private void readPart(String name) throws IOException {
        switch (name) {
            case "source" -> readObject("the source", this::readSource);
            case "template" -> template.addAll(texts());
            case "within" -> readObject("within", pointer -> within.put(pointer, text()));
            case "derived" -> readObject("derived", rule -> entries.add(new Entry(new Derived(rule), texts())));
            case "cited" -> readList(this::readCited);
            case "editorial" -> readList(this::readEditorial);
            default -> throw unknown(name, "source", "template", "within", "derived", "cited", "editorial");
        }
    }

    private void readSource(String name) throws IOException {
        switch (name) {
            case "name" -> source = text();
            case "sha256" -> sha256 = text();
            default -> throw unknown(name, "name", "sha256");
        }
    }

    private void readCited() throws IOException {
        Map<String, String> facts = new LinkedHashMap<>();
        List<String> leaves = new ArrayList<>();
        readObject("a citation", name -> {
            switch (name) {
                case "url", "seen", "how" -> facts.put(name, text());
                case "leaves" -> leaves.addAll(texts());
                default -> throw unknown(name, "url", "seen", "how", "leaves");
            }
        });
        try {
            URI url = new URI(facts.getOrDefault("url", ""));
            Evidence how = Evidence.of(facts.getOrDefault("how", ""));
            if (!url.isAbsolute() || !facts.containsKey("seen")) {
                throw fault("a citation must say url, seen, how and leaves");
            }
            entries.add(new Entry(new Cited(url, facts.get("seen"), how), leaves));
        } catch (URISyntaxException | UnknownKeyException malformed) {
            throw fault(malformed.getMessage());
        }
    }

    private void readEditorial() throws IOException {
        Map<String, String> facts = new LinkedHashMap<>();
        List<String> leaves = new ArrayList<>();
        readObject("a note", name -> {
            switch (name) {
                case "note" -> facts.put(name, text());
                case "leaves" -> leaves.addAll(texts());
                default -> throw unknown(name, "note", "leaves");
            }
        });
        if (facts.isEmpty()) {
            throw fault("an editorial entry must say note and leaves");
        }
        entries.add(new Entry(new Editorial(facts.get("note")), leaves));
    }

    private void readObject(String noun, Property property) throws IOException {
        expect(JsonToken.START_OBJECT, noun + " (an object)");
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            property.read(name);
        }
    }

    private interface Element {
        void read() throws IOException;
    }

    private void readList(Element element) throws IOException {
        expect(JsonToken.START_ARRAY, "a list");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            element.read();
        }
    }

    private List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        readList(() -> texts.add(text()));
        return texts;
    }

    private String text() throws IOException {
        expect(JsonToken.VALUE_STRING, "a text");
        return parser.getText();
    }

    private void expect(JsonToken token, String expected) {
        if (parser.currentToken() != token) {
            throw fault("must be " + expected);
        }
    }

    private ProvenanceException unknown(String name, String... known) {
        return fault(new UnknownKeyException("property", name, List.of(known)).getMessage());
    }

    private ProvenanceException fault(String message) {
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        String place = pointer.isEmpty() ? "" : " at " + Quotation.of(pointer);
        return new ProvenanceException(List.of(new Problem("", 0, 0, "provenance" + place + ": " + message)));
    }

    String source() {
        return source;
    }

    String sha256() {
        return sha256;
    }

    List<String> template() {
        return template;
    }

    Map<String, String> within() {
        return within;
    }

    List<Entry> entries() {
        return entries;
    }
}

package io.github.kyoso.provenance;

import io.github.kyoso.Quotation;
import io.github.kyoso.json.ReadLimits;
import io.github.kyoso.provenance.Alignment.Printed;
import io.github.kyoso.provenance.ProvenanceFile.Text;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a provenance declares, compared with the leaves of the programme and with the source; it collects all that is wrong. */
final class Proof {
    private final Leaves leaves;
    private final Document provenance;
    private final ProvenanceFile file;
    private final List<Problem> problems;
    private final Map<String, Integer> printedLast = new HashMap<>();

    private Proof(Leaves leaves, Document provenance, ProvenanceFile file, List<Problem> problems) {
        this.leaves = leaves;
        this.provenance = provenance;
        this.file = file;
        this.problems = problems;
    }

    static Provenance of(byte[] programJson, byte[] provenanceJson, byte[] sourceText, ReadLimits limits) {
        List<Problem> problems = new ArrayList<>();
        Leaves leaves = Leaves.of(new Document("programme", programJson, limits), limits);
        Document provenance = new Document("provenance", provenanceJson, limits);
        ProvenanceFile file = ProvenanceReader.read(provenance, limits, problems);
        return new Proof(leaves, provenance, file, problems).of(new Document(file.source(), sourceText, limits));
    }

    private Provenance of(Document sourceDocument) {
        List<TemplateLine> template = template();
        if (!problems.isEmpty()) {
            // What is not even declared in the right form cannot be compared: all else would differ with it.
            throw new ProvenanceException(problems);
        }
        checkClaims(template);
        String sha256 = sha256(sourceDocument.bytes());
        String source = source(sourceDocument, sha256);
        Alignment alignment = new Alignment(file.source(), leaves, problems);
        new Pairing(file.source(), template, List.of(source.split("\n", -1)), problems).alignWith(alignment);
        for (ProvenanceFile.Part each : file.within()) {
            declareWithin(each.leaf(), each.whole());
        }
        for (ProvenanceFile.Entry entry : file.entries()) {
            for (Text each : entry.leaves()) {
                declare(leaves.resolve(each.value()), each, entry.origin());
            }
        }
        leaves.tellUndeclared(problems);
        if (!problems.isEmpty()) {
            throw new ProvenanceException(problems);
        }
        SourceDocument from = new SourceDocument(file.source(), sha256, Optional.ofNullable(file.url()));
        Coverage coverage = alignment.coverage(source.codePointCount(0, source.length()));
        return new Provenance(from, leaves, template, coverage);
    }

    private List<TemplateLine> template() {
        List<TemplateLine> lines = new ArrayList<>();
        for (Text each : file.template()) {
            try {
                lines.add(TemplateLine.of(each.value(), leaves));
            } catch (IllegalArgumentException malformed) {
                problem("", each, "a line of the template " + malformed.getMessage());
            }
        }
        return lines;
    }

    private void checkClaims(List<TemplateLine> template) {
        for (int i = 0; i < template.size(); i++) {
            for (TemplateLine.Segment segment : template.get(i).segments()) {
                for (Claim each : segment.claims()) {
                    check(each, file.template().get(i));
                }
            }
        }
    }

    /** Records that are named by their keys stand in their list in the order in which the source prints them. */
    private void check(Claim claim, Text line) {
        if (claim.leaf() == null) {
            problem(
                    claim.pointer(),
                    line,
                    "must be a text or number of the programme: " + leaves.unknown(claim.name()));
            return;
        }
        int key = claim.name().indexOf(']') + 1;
        if (key > 0) {
            String record = leaves.resolve(claim.name().substring(0, key));
            int slash = record.lastIndexOf('/');
            String list = record.substring(0, slash);
            int index = Integer.parseInt(record.substring(slash + 1));
            int last = printedLast.getOrDefault(list, -1);
            printedLast.put(list, index);
            if (index < last) {
                problem(record, line, "must stand behind " + list + "/" + last + ", as the source prints it");
            }
        }
    }

    private String source(Document document, String sha256) {
        Text declared = file.sha256();
        if (declared != null && !declared.value().equals(sha256)) {
            problem("", declared, "must be the SHA-256 of " + file.source() + ", which is " + sha256);
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(document.bytes());
        CharBuffer text = CharBuffer.allocate(document.bytes().length);
        if (decoder.decode(bytes, text, true).isError()) {
            throw document.refusal(bytes.position(), "must be UTF-8, but has other bytes");
        }
        return text.flip().toString();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private void declare(String pointer, Text text, Origin origin) {
        Leaves.Leaf leaf = leaves.all().get(pointer);
        if (leaf == null) {
            problem(pointer, text, "must be a text or number of the programme: " + leaves.unknown(text.value()));
        } else if (leaf.origin() != null) {
            String twice = leaf.origin().kind() + " and " + origin.kind();
            problem(pointer, text, "must have one origin, but is declared " + twice);
        } else {
            leaves.declare(leaf, origin);
        }
    }

    /** A value that is a part of another quoted one: its first occurrence there, or that which a number behind # names. */
    private void declareWithin(Text named, Text container) {
        int hash = container.value().indexOf('#');
        String name = hash < 0 ? container.value() : container.value().substring(0, hash);
        String pointer = leaves.resolve(named.value());
        String whole = leaves.resolve(name);
        String part = leaves.get(pointer);
        Leaves.Leaf leaf = leaves.all().get(whole);
        Printed printed = leaf == null ? null : leaf.printed();
        if (part == null || printed == null || printed.isDate()) {
            declare(pointer, named, new Quoted(file.source(), List.of(), ""));
            if (part != null) {
                String message = "must stand in a value that the template prints as it is, but " + name + " is none";
                problem(pointer, container, message);
            }
            return;
        }
        String text = leaf.text();
        int at = indexOf(part, text, hash < 0 ? 1 : number(container.value().substring(hash + 1)));
        if (at < 0) {
            String message = "must stand in " + Quotation.of(text) + ", but was " + Quotation.of(part);
            problem(pointer, container, message);
        }
        int from = at < 0 ? 0 : text.codePointCount(0, at);
        int length = at < 0 ? 0 : part.codePointCount(0, part.length());
        declare(pointer, named, new Quoted(file.source(), cut(printed.spans(), from, from + length), part));
    }

    private static int indexOf(String part, String text, int occurrence) {
        int at = -1;
        for (int i = 0; i < occurrence; i++) {
            at = text.indexOf(part, at + 1);
            if (at < 0) {
                return -1;
            }
        }
        return at;
    }

    /** The number behind #; what is none names an occurrence that there is not. */
    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException malformed) {
            return Integer.MAX_VALUE;
        }
    }

    /** The spans of a part, from one character of the whole to another. */
    private static List<Span> cut(List<Span> whole, int from, int to) {
        List<Span> cut = new ArrayList<>();
        int before = 0;
        for (Span each : whole) {
            int begin = Math.max(from, before);
            int end = Math.min(to, before + each.length());
            if (begin < end) {
                cut.add(new Span(each.line(), each.from() + begin - before, each.from() + end - before));
            }
            before += each.length();
        }
        return cut;
    }

    private void problem(String pointer, Text text, String message) {
        problems.add(provenance.problem(pointer, text.offset(), message));
    }
}

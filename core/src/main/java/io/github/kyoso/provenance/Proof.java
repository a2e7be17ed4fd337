package io.github.kyoso.provenance;

import io.github.kyoso.Quotation;
import io.github.kyoso.UnknownKeyException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a provenance declares, compared with the leaves of the programme and with the source; it collects all that is wrong. */
final class Proof {
    private static final long COMPARISONS = 100_000;

    private final Map<String, String> leaves;
    private final ProvenanceFile file;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Origin> declared = new LinkedHashMap<>();

    private long compared;

    Proof(Map<String, String> leaves, ProvenanceFile file) {
        this.leaves = leaves;
        this.file = file;
    }

    Provenance of(byte[] sourceText) {
        List<TemplateLine> template = template();
        String source = source(sourceText);
        Alignment alignment = new Alignment(leaves, problems);
        alignment.add(template, List.of(source.split("\n", -1)));
        alignment.spans().forEach((pointer, spans) -> declare(pointer, new Quoted(file.source(), spans)));
        file.within().forEach((pointer, container) -> declareWithin(pointer, container, alignment));
        for (ProvenanceFile.Entry entry : file.entries()) {
            entry.leaves().forEach(pointer -> declare(pointer, entry.origin()));
        }
        Map<String, Origin> origins = new LinkedHashMap<>();
        leaves.forEach((pointer, value) -> {
            Origin origin = declared.get(pointer);
            if (origin == null) {
                problem(pointer, "must have an origin, but has none");
            } else {
                origins.put(pointer, origin);
            }
        });
        if (!problems.isEmpty()) {
            throw new ProvenanceException(problems);
        }
        return new Provenance(leaves, origins, template, alignment.coverage(source.codePointCount(0, source.length())));
    }

    private List<TemplateLine> template() {
        List<TemplateLine> lines = new ArrayList<>();
        for (String each : file.template()) {
            try {
                lines.add(TemplateLine.of(each));
            } catch (IllegalArgumentException malformed) {
                problems.add(new Problem("", lines.size() + 1, 1, "template " + malformed.getMessage()));
                lines.add(TemplateLine.of(""));
            }
        }
        return lines;
    }

    private String source(byte[] sourceText) {
        try {
            String found = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(sourceText));
            if (!found.equals(file.sha256())) {
                problem("", "the source must have the SHA-256 " + Quotation.of(file.sha256()) + ", but has " + found);
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(sourceText))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw new ProvenanceException(List.of(new Problem("", 0, 0, "the source must be UTF-8")));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private void declare(String pointer, Origin origin) {
        if (!leaves.containsKey(pointer)) {
            problem(pointer, "must be a text or number of the programme: " + unknown(pointer));
        } else if (declared.putIfAbsent(pointer, origin) != null) {
            problem(
                    pointer,
                    "must have one origin, but is declared "
                            + declared.get(pointer).kind() + " and " + origin.kind());
        }
    }

    /** Looks for the nearest leaves while that is cheap: of a thousand wrong pointers not each can be compared with all. */
    private String unknown(String pointer) {
        boolean first = compared == 0;
        compared += leaves.size();
        return first || compared <= COMPARISONS
                ? new UnknownKeyException("leaf", pointer, leaves.keySet()).getMessage()
                : "no leaf " + Quotation.of(pointer);
    }

    /** A value that is a part of another quoted one: its first occurrence there, or that which a number behind # names. */
    private void declareWithin(String pointer, String named, Alignment alignment) {
        Map<String, List<Span>> spans = alignment.spans();
        int hash = named.indexOf('#');
        String container = hash < 0 ? named : named.substring(0, hash);
        String whole = leaves.get(container);
        String part = leaves.get(pointer);
        if (part == null || whole == null || !spans.containsKey(container) || alignment.isDate(container)) {
            declare(pointer, new Quoted(file.source(), List.of()));
            if (part != null) {
                problem(
                        pointer,
                        "must stand in a value that the template prints as it is, but " + container + " is none");
            }
            return;
        }
        int at = -1;
        for (int i = hash < 0 ? 1 : occurrence(named.substring(hash + 1)); i > 0; i--) {
            at = whole.indexOf(part, at + 1);
            if (at < 0) {
                break;
            }
        }
        if (at < 0) {
            Span first = spans.get(container).get(0);
            String message = "must stand in " + Quotation.of(whole) + ", but was " + Quotation.of(part);
            problems.add(new Problem(pointer, first.line(), first.from(), message));
        }
        int from = at < 0 ? 0 : whole.codePointCount(0, at);
        int length = at < 0 ? 0 : part.codePointCount(0, part.length());
        declare(pointer, new Quoted(file.source(), cut(spans.get(container), from, from + length)));
    }

    private static int occurrence(String number) {
        try {
            return Integer.parseInt(number);
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

    private void problem(String pointer, String message) {
        problems.add(new Problem(pointer, 0, 0, message));
    }
}

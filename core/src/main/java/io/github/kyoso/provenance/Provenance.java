package io.github.kyoso.provenance;

import io.github.kyoso.ActionProgram;
import io.github.kyoso.UnknownKeyException;
import io.github.kyoso.json.ProgramJson;
import io.github.kyoso.json.ReadLimits;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where every value of a programme comes from (出典), proved against its source document.
 *
 * <pre>{@code
 * Provenance provenance = Provenance.read(program, provenanceJson, sourceText);
 * provenance.originOf("/items/7/title/ja");   // source.txt 39:5-18 39:21-27 39:30-38
 * provenance.claimsAt(39, 21);                // /items/7/title/ja, /items/7/emphasis/0
 * provenance.coverage();                      // … of … characters: …; 100.00 %
 * }</pre>
 *
 * <p>There is no provenance that is not true: reading one compares every value that it calls quoted with the source, and
 * refuses if one differs, if a value has no origin or two, or if a character of the source is neither claimed by a value nor
 * declared as layout. Immutable, and safe to share between threads.
 */
public final class Provenance {
    private final SourceDocument source;
    private final Leaves leaves;
    private final List<TemplateLine> template;
    private final Coverage coverage;

    /** Put together when first asked for; two threads may both do it, and do the same. */
    private volatile @Nullable Map<Integer, List<String>> pointersByLine;

    Provenance(SourceDocument source, Leaves leaves, List<TemplateLine> template, Coverage coverage) {
        this.source = source;
        this.leaves = leaves;
        this.template = template;
        this.coverage = coverage;
    }

    /**
     * {@return the provenance of a programme, once it has been proved}
     *
     * @param program the programme, of which every text and number of its JSON is a leaf
     * @param provenanceJson the document that declares where its leaves come from; see the package
     * @param sourceText the source document in UTF-8, byte for byte; nothing in it is normalised
     * @throws ProvenanceException if anything of it is not true, with all that is not, or if a document exceeds the default
     *     limits
     */
    public static Provenance read(ActionProgram program, byte[] provenanceJson, byte[] sourceText) {
        return read(ProgramJson.write(Objects.requireNonNull(program, "program")), provenanceJson, sourceText);
    }

    /**
     * {@return the provenance of the programme in a document, once it has been proved}
     *
     * <p>It does not read the document as a programme, and so costs less where the programme is at hand already.
     *
     * @param programJson the document, of which every text and number is a leaf
     * @param provenanceJson the document that declares where its leaves come from; see the package
     * @param sourceText the source document in UTF-8, byte for byte; nothing in it is normalised
     * @throws ProvenanceException if anything of it is not true, with all that is not, or if a document exceeds the default
     *     limits
     */
    public static Provenance read(byte[] programJson, byte[] provenanceJson, byte[] sourceText) {
        return read(programJson, provenanceJson, sourceText, ReadLimits.DEFAULTS);
    }

    /**
     * {@return the provenance of the programme in a document, once it has been proved}
     *
     * @param programJson the document, of which every text and number is a leaf
     * @param provenanceJson the document that declares where its leaves come from; see the package
     * @param sourceText the source document in UTF-8, byte for byte; nothing in it is normalised
     * @param limits how much of each of the three to take before refusing it
     * @throws ProvenanceException if anything of it is not true, with all that is not, or exceeds the limits
     */
    public static Provenance read(byte[] programJson, byte[] provenanceJson, byte[] sourceText, ReadLimits limits) {
        Objects.requireNonNull(programJson, "programJson");
        Objects.requireNonNull(provenanceJson, "provenanceJson");
        Objects.requireNonNull(sourceText, "sourceText");
        return Proof.of(programJson, provenanceJson, sourceText, Objects.requireNonNull(limits, "limits"));
    }

    private List<String> pointersOn(int line) {
        Map<Integer, List<String>> known = pointersByLine;
        if (known == null) {
            known = pointersByLine();
            pointersByLine = known;
        }
        return known.getOrDefault(line, List.of());
    }

    private Map<Integer, List<String>> pointersByLine() {
        Map<Integer, List<String>> byLine = new HashMap<>();
        for (Map.Entry<String, Leaves.Leaf> each : leaves.all().entrySet()) {
            if (each.getValue().origin() instanceof Quoted quoted) {
                int line = 0;
                for (Span span : quoted.spans()) {
                    // The spans of one value come line by line.
                    if (span.line() != line) {
                        line = span.line();
                        List<String> pointers = byLine.get(line);
                        if (pointers == null) {
                            pointers = new ArrayList<>(4);
                            byLine.put(line, pointers);
                        }
                        pointers.add(each.getKey());
                    }
                }
            }
        }
        return byLine;
    }

    /** {@return the document that the programme was taken from} */
    public SourceDocument source() {
        return source;
    }

    /**
     * {@return where a value comes from}
     *
     * @param pointer the JSON Pointer of a text or number, such as {@code /items/7/title/ja}
     * @throws UnknownKeyException if the programme has no such value
     */
    public Origin originOf(String pointer) {
        Leaves.Leaf leaf = leaves.all().get(Objects.requireNonNull(pointer, "pointer"));
        if (leaf == null) {
            throw new UnknownKeyException("leaf", pointer, leaves.all().keySet());
        }
        return leaf.origin();
    }

    /**
     * {@return where the values of a record come from, by pointer and in the order of the document; none if there is none}
     *
     * @param pointer the JSON Pointer of a record or value, such as {@code /items/7}, or empty for the whole programme
     */
    public Map<String, Origin> originsUnder(String pointer) {
        Objects.requireNonNull(pointer, "pointer");
        Map<String, Origin> under = new LinkedHashMap<>();
        leaves.all().forEach((each, leaf) -> {
            if (each.equals(pointer) || each.startsWith(pointer + "/")) {
                under.put(each, leaf.origin());
            }
        });
        return Collections.unmodifiableMap(under);
    }

    /**
     * {@return the pointers of all values of one sort of origin, in the order of the document}
     *
     * @param kind the sort of origin
     */
    public List<String> leavesBy(OriginKind kind) {
        Objects.requireNonNull(kind, "kind");
        List<String> pointers = new ArrayList<>();
        leaves.all().forEach((pointer, leaf) -> {
            if (leaf.origin().kind() == kind) {
                pointers.add(pointer);
            }
        });
        return List.copyOf(pointers);
    }

    /**
     * {@return the pointers of the values that stand at a place of the source, those that claim more characters first}
     *
     * @param line the line, 1 for the first
     * @param column the column, 1 for the first, counted in whole characters
     */
    public List<String> claimsAt(int line, int column) {
        List<String> claims = new ArrayList<>();
        for (String pointer : pointersOn(line)) {
            for (Span each : ((Quoted) originOf(pointer)).spans()) {
                if (each.contains(line, column)) {
                    claims.add(pointer);
                }
            }
        }
        claims.sort(Comparator.comparingInt(pointer -> -leaves.valueOf(pointer).length()));
        return List.copyOf(claims);
    }

    /** {@return how much of the source is accounted for: all of it} */
    public Coverage coverage() {
        return coverage;
    }

    /** {@return the source document, written again from the values of the programme and the declared layout} */
    public byte[] regenerate() {
        return sourceText().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * {@return a page for people: the source with every character marked by what claims it, and every value with its origin}
     *
     * <p>It is one HTML document, in Japanese and English, that loads nothing from elsewhere, runs no script and can be used
     * with a keyboard. Whatever stands in the texts is escaped.
     */
    public String toHtml() {
        return Page.of(this);
    }

    String sourceText() {
        StringBuilder text = new StringBuilder();
        String before = "";
        for (TemplateLine line : template) {
            text.append(before).append(line.print());
            before = "\n";
        }
        return text.toString();
    }

    String valueOf(String pointer) {
        return leaves.valueOf(pointer);
    }

    /** The columns of a line where what claims it may change. */
    Set<Integer> borders(int line) {
        Set<Integer> borders = new HashSet<>();
        for (String pointer : pointersOn(line)) {
            for (Span each : ((Quoted) originOf(pointer)).spans()) {
                if (each.line() == line) {
                    borders.add(each.from());
                    borders.add(each.to());
                }
            }
        }
        return borders;
    }
}

package io.github.kyoso.json;

import io.github.kyoso.ActionProgram;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document read as far as it can be, with everything that is wrong with its structure, such as a programme of which three
 * records were left out.
 *
 * <p>{@link ProgramJson} reads in the same way, but stops at the first fault; whoever wants a programme reads with it. A
 * draft is what a validator goes on from. It keeps the document, and is immutable.
 */
public final class ProgramDraft {
    /** How many faults are told of one document; where there are more, the last one says so. */
    public static final int MOST_FAULTS = 20_000;

    private final @Nullable Document document;
    private final String source;
    private final ReadLimits limits;
    private final @Nullable ActionProgram remains;
    private final List<StructuralFault> faults;
    private final Map<String, List<Integer>> leftOut;

    private ProgramDraft(Document document, ReadLimits limits) {
        FaultSink sink = new FaultSink();
        this.document = document;
        this.source = document.name();
        this.limits = limits;
        this.remains = JsonInput.read(document, limits, Shapes.PROGRAM, sink);
        this.faults = sink.located(document);
        this.leftOut = sink.leftOut();
    }

    /** A document that is longer than it may be, and so was not looked at. */
    private ProgramDraft(ProgramFormatException tooLong, ReadLimits limits) {
        this.document = null;
        this.source = tooLong.source();
        this.limits = limits;
        this.remains = null;
        Place place = new Place(tooLong.line(), tooLong.column(), "", "");
        List<String> limit = List.of("maxBytes", Long.toString(limits.maxBytes()));
        this.faults = List.of(new StructuralFault(FaultKind.LIMIT_EXCEEDED, "", place, "", limit));
        this.leftOut = Map.of();
    }

    /**
     * {@return what these bytes hold}
     *
     * @param json the document, which is kept and must not be changed any more
     * @param limits how much to take before refusing
     */
    public static ProgramDraft of(byte[] json, ReadLimits limits) {
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(limits, "limits");
        try {
            return new ProgramDraft(Document.of(json, limits), limits);
        } catch (ProgramFormatException tooLong) {
            return new ProgramDraft(tooLong, limits);
        }
    }

    /**
     * {@return what this stream holds, which is read to its end and left open}
     *
     * @param json the document
     * @param limits how much to take before refusing
     * @throws IOException if the stream cannot be read
     */
    public static ProgramDraft of(InputStream json, ReadLimits limits) throws IOException {
        return of(Document.NAMELESS, Objects.requireNonNull(json, "json"), Objects.requireNonNull(limits, "limits"));
    }

    /**
     * {@return what this file holds}
     *
     * @param json the file; its path names the source
     * @param limits how much to take before refusing
     * @throws IOException if the file is not there or cannot be read
     */
    public static ProgramDraft of(Path json, ReadLimits limits) throws IOException {
        Objects.requireNonNull(limits, "limits");
        try (InputStream in = Files.newInputStream(Objects.requireNonNull(json, "json"))) {
            return of(json.toString(), in, limits);
        }
    }

    private static ProgramDraft of(String name, InputStream in, ReadLimits limits) throws IOException {
        try {
            return new ProgramDraft(Document.of(name, in, limits), limits);
        } catch (ProgramFormatException tooLong) {
            return new ProgramDraft(tooLong, limits);
        }
    }

    /** {@return the path of the file that was read, or {@code "document"} where what was read has no name} */
    public String source() {
        return source;
    }

    /** {@return everything that is wrong with the structure, by place} */
    public List<StructuralFault> faults() {
        return faults;
    }

    /**
     * {@return the programme without the values and records that cannot be read; empty where nothing of it can}
     *
     * <p>Where {@link #faults()} names a property of the programme itself, something else stands in for it. So this is a
     * whole programme only if there are no faults.
     */
    public Optional<ActionProgram> remains() {
        return Optional.ofNullable(remains);
    }

    /**
     * {@return whether all elements of this list of the document could be read}
     *
     * @param list the JSON Pointer of the list, such as {@code "/partners"}
     */
    public boolean isComplete(String list) {
        return !leftOut.containsKey(list);
    }

    /**
     * {@return where the document has a value of {@link #remains()}}
     *
     * @param pointer the JSON Pointer of the value there, which differs from that in the document behind a record that was
     *     left out
     */
    public String pointerInDocument(String pointer) {
        if (leftOut.isEmpty()) {
            return pointer;
        }
        StringBuilder found = new StringBuilder(pointer.length());
        for (int start = 0; start < pointer.length(); ) {
            int slash = pointer.indexOf('/', start + 1);
            int end = slash < 0 ? pointer.length() : slash;
            List<Integer> gaps = leftOut.get(found.toString());
            if (gaps == null) {
                found.append(pointer, start, end);
            } else {
                found.append('/').append(behind(gaps, Integer.parseInt(pointer, start + 1, end, 10)));
            }
            start = end;
        }
        return found.toString();
    }

    /** The place in a list of what is this one of those that are not left out. */
    private static int behind(List<Integer> gaps, int index) {
        int from = 0;
        int to = gaps.size();
        // Before gap g there are gaps[g] - g elements that were not left out.
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (gaps.get(middle) - middle <= index) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return index + from;
    }

    /**
     * {@return the places of these values, in the same order; of a value that the document has not, that of the nearest around
     * it; where nothing of the document can be read, that of the first fault}
     *
     * @param pointers JSON Pointers into the document
     */
    public List<Place> places(List<String> pointers) {
        if (document == null || remains == null) {
            return Collections.nCopies(pointers.size(), faults.get(0).place());
        }
        return new PointerSearch(document, limits, pointers).places();
    }
}

package io.github.kyoso.json;

import com.fasterxml.jackson.core.JsonStreamContext;
import io.github.kyoso.UnknownKeyException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was found wrong with a document so far, and which elements of its lists were left out for it. */
final class FaultSink {
    /** A fault whose line is not counted yet. */
    private static final class Found {
        private final FaultKind kind;
        private final int at;
        private final String pointer;
        private final String found;
        private final List<String> expected;

        private Found(FaultKind kind, int at, String pointer, String found, List<String> expected) {
            this.kind = kind;
            this.at = at;
            this.pointer = pointer;
            this.found = found;
            this.expected = expected;
        }
    }

    private static final int LONGEST = 100;

    private final List<Found> all = new ArrayList<>();
    private final Map<String, List<Integer>> leftOut = new HashMap<>();

    FaultSink() {}

    /** What is not JSON at all has no other faults. False where more is wrong than anybody wants to know, which ends the reading. */
    boolean add(FaultKind kind, int at, String pointer, String found, List<String> expected) {
        if (kind == FaultKind.MALFORMED_JSON || kind == FaultKind.LIMIT_EXCEEDED) {
            all.clear();
        } else if (all.size() == ProgramDraft.MOST_FAULTS) {
            List<String> limit = List.of("problems", String.valueOf(ProgramDraft.MOST_FAULTS));
            all.add(new Found(FaultKind.LIMIT_EXCEEDED, at, pointer, "", limit));
            return false;
        }
        String beginning = found.length() > LONGEST ? found.substring(0, LONGEST) : found;
        return all.add(new Found(kind, at, pointer, beginning, expected));
    }

    /** Keeps in mind that the current element of this list is not in what is read. */
    void leaveOut(JsonStreamContext list) {
        String pointer = list.getParent().pathAsPointer().toString();
        leftOut.computeIfAbsent(pointer, each -> new ArrayList<>()).add(list.getCurrentIndex());
    }

    /** What may have been meant, or else everything that could have been. */
    static List<String> nearest(UnknownKeyException unknown) {
        return unknown.nearest().isEmpty() ? unknown.known() : unknown.nearest();
    }

    Map<String, List<Integer>> leftOut() {
        return leftOut;
    }

    /** All of it by place, counted in one pass. */
    List<StructuralFault> located(Document document) {
        all.sort(Comparator.comparingInt(found -> found.at));
        LineCount lines = document.places();
        List<StructuralFault> located = new ArrayList<>();
        for (Found each : all) {
            Place place = lines.at(each.at);
            located.add(new StructuralFault(each.kind, each.pointer, place, each.found, each.expected));
        }
        return List.copyOf(located);
    }
}

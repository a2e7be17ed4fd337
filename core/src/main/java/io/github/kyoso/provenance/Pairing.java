package io.github.kyoso.provenance;

import io.github.kyoso.Quotation;
import io.github.kyoso.provenance.TemplateLine.Segment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Template and source in step, line by line: lines that only one of them has are told, and do not set the rest off. */
final class Pairing {
    private static final int LOOK_AHEAD = 50;

    private final String document;
    private final List<TemplateLine> template;
    private final List<@Nullable String> printed = new ArrayList<>();
    private final List<String> source;
    private final List<Problem> problems;

    Pairing(String document, List<TemplateLine> template, List<String> source, List<Problem> problems) {
        this.document = document;
        this.template = template;
        this.source = source;
        this.problems = problems;
        for (TemplateLine each : template) {
            printed.add(print(each));
        }
    }

    private static @Nullable String print(TemplateLine line) {
        try {
            return line.print();
        } catch (IllegalArgumentException noDate) {
            // Alignment tells it, with its place.
            return null;
        }
    }

    void alignWith(Alignment alignment) {
        int ours = 0;
        int theirs = 0;
        while (ours < template.size() && theirs < source.size()) {
            int shift = fits(ours, theirs) || fits(ours + 1, theirs + 1) ? 0 : shift(ours, theirs);
            if (shift == 0) {
                alignment.addLine(template.get(ours++).segments(), source.get(theirs++), theirs);
            } else if (shift > 0) {
                tellUndeclared(theirs, theirs += shift);
            } else {
                tellMissing(ours, ours -= shift, theirs, alignment);
            }
        }
        if (theirs < source.size()) {
            tellUndeclared(theirs, source.size());
        } else if (ours < template.size()) {
            tellMissing(ours, template.size(), theirs, alignment);
        }
        alignment.declarePrinted();
    }

    /** Whether the source has, there, what the values make of the template; behind both ends is nothing on both sides. */
    private boolean fits(int ours, int theirs) {
        boolean end = ours >= template.size();
        return end || theirs >= source.size()
                ? end && theirs >= source.size()
                : source.get(theirs).equals(printed.get(ours));
    }

    /** How many lines of the source, or as a negative number of the template, are too many; 0 where a line just differs. */
    private int shift(int ours, int theirs) {
        for (int i = 1; i <= LOOK_AHEAD; i++) {
            if (theirs + i < source.size() && fits(ours, theirs + i)) {
                return i;
            }
            if (ours + i < template.size() && fits(ours + i, theirs)) {
                return -i;
            }
        }
        return 0;
    }

    private void tellUndeclared(int from, int to) {
        String more = to - from == 1 ? "" : " and " + (to - from - 1) + " more lines";
        String message = "must be declared by the template, but " + Quotation.of(source.get(from)) + more + " is not";
        problems.add(new Problem("", document, from + 1, 1, message));
    }

    private void tellMissing(int from, int to, int theirs, Alignment alignment) {
        String first = "";
        for (int i = from; i < to; i++) {
            for (Segment segment : template.get(i).segments()) {
                for (Claim each : segment.claims()) {
                    first = first.isEmpty() ? each.pointer() : first;
                    if (each.leaf() != null) {
                        alignment.claimNowhere(each.leaf());
                    }
                }
            }
        }
        String more = to - from == 1 ? "" : " and " + (to - from - 1) + " more lines";
        String line = printed.get(from) == null ? "" : printed.get(from);
        String message = "must have the line " + Quotation.of(line) + more + " as the template says, but has it not";
        problems.add(new Problem(first, document, Math.min(theirs + 1, source.size()), 1, message));
    }
}

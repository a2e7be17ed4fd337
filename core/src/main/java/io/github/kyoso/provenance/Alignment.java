package io.github.kyoso.provenance;

import io.github.kyoso.Quotation;
import io.github.kyoso.provenance.TemplateLine.Segment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A source document laid beside its template, line by line: where each value stands, and where the two differ.
 *
 * <p>A line is walked from layout to layout, so that a value that differs is named, and neither the rest of its line nor any
 * other line differs with it.
 */
final class Alignment {
    private static final String LINE_END = "\n";

    private final Map<String, String> leaves;
    private final List<Problem> problems;
    private final Map<String, List<Span>> spans = new LinkedHashMap<>();
    private final Map<String, Integer> lengths = new LinkedHashMap<>();
    private final Set<String> dates = new HashSet<>();
    private int countedTo;
    private int counted;
    private int quoted;
    private int layout;
    private int whiteSpace;

    Alignment(Map<String, String> leaves, List<Problem> problems) {
        this.leaves = leaves;
        this.problems = problems;
    }

    void add(List<TemplateLine> template, List<String> source) {
        for (int i = 0; i < Math.min(template.size(), source.size()); i++) {
            addLine(template.get(i).segments(), source.get(i), i + 1);
        }
        whiteSpace += source.size() - 1;
        int declared = template.size();
        if (source.size() > declared) {
            problems.add(new Problem(
                    "",
                    declared + 1,
                    1,
                    "must be declared by the template, which ends here, but was "
                            + Quotation.of(source.get(declared))));
        } else if (source.size() < declared) {
            problems.add(new Problem(
                    "", source.size(), 1, "must have " + declared + " lines as the template has, but ends here"));
        }
        checkPieces();
    }

    private void addLine(List<Segment> segments, String source, int line) {
        int at = 0;
        countedTo = 0;
        counted = 0;
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            if (segment.isLayout()) {
                if (!source.startsWith(segment.layout(), at)) {
                    differs("", source, line, at, segment.layout());
                    return;
                }
                countLayout(segment.layout());
                at += segment.layout().length();
            } else {
                String next = i + 1 < segments.size() ? segments.get(i + 1).layout() : LINE_END;
                int end = addClaims(segment.claims(), source, line, at, next);
                quoted += source.codePointCount(at, end);
                at = end;
            }
        }
        if (at < source.length()) {
            differs("", source, line, at, "");
        }
    }

    /** Returns the end of what the claims print there, or where the layout behind them begins if they differ. */
    private int addClaims(List<Claim> claims, String source, int line, int at, String next) {
        int behind = next.equals(LINE_END) ? source.length() : source.indexOf(next, at);
        int end = at;
        Claim first = null;
        int agreed = at;
        for (Claim claim : claims) {
            String value = leaves.get(claim.pointer());
            String printed = value == null ? "" : print(claim, value);
            int behindIt = at + printed.length();
            // Where the layout does not follow anywhere, it is the layout that differs.
            boolean follows =
                    next.equals(LINE_END) ? behindIt == behind : source.startsWith(next, behindIt) || behind < 0;
            if (source.startsWith(printed, at) && follows) {
                // Where layout repeats, a short text and a longer one can both seem to fit.
                if (first != null && behindIt != agreed) {
                    String message = "must print the same as " + first.pointer() + ", but was " + Quotation.of(printed);
                    int column = 1 + source.codePointCount(0, at);
                    problems.add(new Problem(claim.pointer(), line, column, message));
                } else {
                    first = claim;
                    agreed = behindIt;
                }
                end = behindIt;
            } else {
                end = behind < 0 ? source.length() : behind;
                if (value != null) {
                    differs(claim.pointer(), source.substring(0, end), line, at, printed);
                }
            }
            claim(claim, line, source, at, end);
        }
        return end;
    }

    private String print(Claim claim, String value) {
        try {
            return claim.print(value);
        } catch (IllegalArgumentException noDate) {
            problems.add(new Problem(claim.pointer(), 0, 0, noDate.getMessage()));
            return "";
        }
    }

    private void claim(Claim claim, int line, String source, int at, int end) {
        int from = column(source, at);
        spans.computeIfAbsent(claim.pointer(), pointer -> new ArrayList<>())
                .add(new Span(line, from, from + source.codePointCount(at, end)));
        if (!claim.dateFormat().isEmpty()) {
            dates.add(claim.pointer());
        }
        int done = lengths.getOrDefault(claim.pointer(), 0);
        if (claim.from() != done) {
            String message = "must be printed piece by piece, but after character " + done + " comes character ";
            problems.add(new Problem(claim.pointer(), line, from, message + claim.from()));
        }
        lengths.put(claim.pointer(), claim.to());
    }

    /** The column of a place. Places of a line come in order, so that a long line is counted once. */
    private int column(String source, int at) {
        counted = at < countedTo ? source.codePointCount(0, at) : counted + source.codePointCount(countedTo, at);
        countedTo = at;
        return 1 + counted;
    }

    private void checkPieces() {
        lengths.forEach((pointer, done) -> {
            String value = leaves.get(pointer);
            if (value != null && done != Claim.REST && done < value.codePointCount(0, value.length())) {
                problems.add(new Problem(
                        pointer, 0, 0, "must be printed to its end, but the template stops at character " + done));
            }
        });
    }

    private void differs(String pointer, String source, int line, int at, String printed) {
        int same = 0;
        while (same < printed.length()
                && at + same < source.length()
                && printed.charAt(same) == source.charAt(at + same)) {
            same++;
        }
        int column = 1 + source.codePointCount(0, at + same);
        String found = Quotation.of(source.substring(at));
        problems.add(new Problem(
                pointer,
                line,
                column,
                "must be " + found + " as the source prints it, but was " + Quotation.of(printed)));
    }

    private void countLayout(String text) {
        int blank = (int) text.codePoints().filter(Character::isWhitespace).count();
        whiteSpace += blank;
        layout += text.codePointCount(0, text.length()) - blank;
    }

    /** Whether a value is printed in the form of a date, so that its characters are not those of the source. */
    boolean isDate(String pointer) {
        return dates.contains(pointer);
    }

    Map<String, List<Span>> spans() {
        return spans;
    }

    Coverage coverage(int total) {
        return new Coverage(total, quoted, layout, whiteSpace);
    }
}

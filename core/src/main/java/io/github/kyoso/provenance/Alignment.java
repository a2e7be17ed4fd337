package io.github.kyoso.provenance;

import io.github.kyoso.Quotation;
import io.github.kyoso.provenance.Leaves.Leaf;
import io.github.kyoso.provenance.TemplateLine.Segment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a source document after the other laid beside its template: where each value stands, and where the two differ.
 *
 * <p>A line is walked from layout to layout, so that a value that differs is named, and the rest of its line does not differ
 * with it.
 */
final class Alignment {
    private static final String LINE_END = "\n";

    private final String document;
    private final Leaves leaves;
    private final List<Problem> problems;
    private final List<Leaf> printed = new ArrayList<>();
    private int countedTo;
    private int counted;
    private int quoted;
    private int layout;
    private int whiteSpace;

    Alignment(String document, Leaves leaves, List<Problem> problems) {
        this.document = document;
        this.leaves = leaves;
        this.problems = problems;
    }

    /** What the source prints of a value, piece by piece. */
    static final class Printed {
        private final List<Span> spans = new ArrayList<>(1);
        private final StringBuilder excerpt = new StringBuilder();
        private @Nullable Claim last;

        List<Span> spans() {
            return spans;
        }

        /** Whether it is printed in the form of a date, so that its characters are not those of the source. */
        boolean isDate() {
            return last != null && !last.dateFormat().isEmpty();
        }

        /** How many characters of the value have been printed. */
        private int length() {
            return last == null ? 0 : last.to();
        }
    }

    void addLine(List<Segment> segments, String source, int line) {
        int at = 0;
        countedTo = 0;
        counted = 0;
        whiteSpace += line > 1 ? 1 : 0;
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
            String printed = claim.leaf() == null ? null : print(claim, line);
            int behindIt = at + (printed == null ? 0 : printed.length());
            // Where the layout does not follow anywhere, it is the layout that differs.
            boolean follows =
                    next.equals(LINE_END) ? behindIt == behind : source.startsWith(next, behindIt) || behind < 0;
            if (printed != null && follows && source.startsWith(printed, at)) {
                // Where layout repeats, a short text and a longer one can both seem to fit.
                if (first != null && behindIt != agreed) {
                    String message = "must print the same as " + first.pointer() + ", but was " + Quotation.of(printed);
                    problem(claim.pointer(), line, 1 + source.codePointCount(0, at), message);
                } else {
                    first = claim;
                    agreed = behindIt;
                }
                end = behindIt;
            } else {
                end = behind < 0 ? source.length() : behind;
                if (printed != null) {
                    differs(claim.pointer(), source.substring(0, end), line, at, printed);
                }
            }
            claim(claim, line, source, at, end);
        }
        return end;
    }

    /** What a claim prints; null where the value cannot be printed that way, which is told. */
    private @Nullable String print(Claim claim, int line) {
        try {
            return claim.print();
        } catch (IllegalArgumentException noDate) {
            problem(claim.pointer(), line, 1, noDate.getMessage());
            return null;
        }
    }

    private void claim(Claim claim, int line, String source, int at, int end) {
        int from = column(source, at);
        if (claim.leaf() == null) {
            return;
        }
        Printed pieces = claimNowhere(claim.leaf());
        pieces.spans.add(new Span(line, from, from + source.codePointCount(at, end)));
        pieces.excerpt.append(source, at, end);
        if (claim.from() != pieces.length()) {
            String message = "must be printed piece by piece, but after character " + pieces.length()
                    + " comes character " + claim.from();
            problem(claim.pointer(), line, from, message);
        }
        pieces.last = claim;
    }

    /** Takes a value for quoted, wherever it will be found; where its line is not there, that has been told. */
    Printed claimNowhere(Leaf leaf) {
        Printed pieces = leaf.printed();
        if (pieces == null) {
            pieces = new Printed();
            leaf.setPrinted(pieces);
            printed.add(leaf);
        }
        return pieces;
    }

    /** The column of a place. Places of a line come in order, so that a long line is counted once. */
    private int column(String source, int at) {
        counted = at < countedTo ? source.codePointCount(0, at) : counted + source.codePointCount(countedTo, at);
        countedTo = at;
        return 1 + counted;
    }

    /** Gives every value that is printed its origin, and tells of those whose pieces are less or more than the value. */
    void declarePrinted() {
        for (Leaf each : printed) {
            Printed pieces = each.printed();
            leaves.declare(each, new Quoted(document, pieces.spans, pieces.excerpt.toString()));
            int done = pieces.length();
            int length = each.text().codePointCount(0, each.text().length());
            if (pieces.last != null && done != Claim.REST && done != length) {
                Span end = pieces.spans.get(pieces.spans.size() - 1);
                String message = "must be printed to its end, character " + length + ", but the template says " + done;
                problem(pieces.last.pointer(), end.line(), end.from(), message);
            }
        }
    }

    private void differs(String pointer, String source, int line, int at, String printed) {
        int same = 0;
        while (same < printed.length()
                && at + same < source.length()
                && printed.charAt(same) == source.charAt(at + same)) {
            same++;
        }
        String found = Quotation.of(source.substring(at));
        String message = "must be " + found + " as the source prints it, but was " + Quotation.of(printed);
        problem(pointer, line, 1 + source.codePointCount(0, at + same), message);
    }

    private void problem(String pointer, int line, int column, String message) {
        problems.add(new Problem(pointer, document, line, column, message));
    }

    private void countLayout(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Character.isWhitespace(text.codePointAt(i))) {
                whiteSpace++;
            } else {
                layout++;
            }
        }
    }

    Coverage coverage(int total) {
        return new Coverage(total, quoted, layout, whiteSpace);
    }
}

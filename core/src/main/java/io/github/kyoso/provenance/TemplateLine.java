package io.github.kyoso.provenance;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a source document as a provenance declares it: layout, and in braces the values that stand there.
 *
 * <p>{@code {/title/ja}} is a whole value; {@code {/title/ja@3-7}} is the part of it from the fourth to the seventh
 * character, and {@code @7-} the rest, so that marks can stand in between; {@code {/adopted~uuuu年M月}} is a date as it is
 * printed there; {@code {/a /b}} is what two values have in common; {@code {/partners/[jvoad]/name/ja}} names a record by its
 * id. A brace of the layout is doubled.
 */
final class TemplateLine {
    /** A stretch of layout, or of what the values of these claims print alike. */
    static final class Segment {
        private final String layout;
        private final List<Claim> claims;

        private Segment(String layout, List<Claim> claims) {
            this.layout = layout;
            this.claims = claims;
        }

        String layout() {
            return layout;
        }

        List<Claim> claims() {
            return claims;
        }

        boolean isLayout() {
            return claims.isEmpty();
        }
    }

    private final List<Segment> segments = new ArrayList<>();

    private TemplateLine() {}

    /** Throws an IllegalArgumentException that says what is wrong with the line. */
    static TemplateLine of(String text, Leaves leaves) {
        TemplateLine line = new TemplateLine();
        StringBuilder layout = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean doubled = i + 1 < text.length() && text.charAt(i + 1) == c;
            if (c == '{' && !doubled) {
                int end = text.indexOf('}', i);
                if (end < 0) {
                    throw new IllegalArgumentException("must close every brace, but leaves one open: " + text);
                }
                line.addLayout(layout);
                line.segments.add(new Segment("", claims(text.substring(i + 1, end), leaves)));
                i = end;
            } else if (c == '}' && !doubled) {
                throw new IllegalArgumentException("must double a brace that is layout, but has one alone: " + text);
            } else {
                layout.append(c);
                i += (c == '{' || c == '}') && doubled ? 1 : 0;
            }
        }
        line.addLayout(layout);
        return line;
    }

    private void addLayout(StringBuilder layout) {
        if (layout.length() > 0) {
            segments.add(new Segment(layout.toString(), List.of()));
            layout.setLength(0);
        }
    }

    private static List<Claim> claims(String text, Leaves leaves) {
        List<Claim> claims = new ArrayList<>(1);
        int from = 0;
        for (int to = text.indexOf(' '); to >= 0; to = text.indexOf(' ', from)) {
            claims.add(Claim.of(text.substring(from, to), leaves));
            from = to + 1;
        }
        claims.add(Claim.of(text.substring(from), leaves));
        return claims;
    }

    List<Segment> segments() {
        return segments;
    }

    /** The line as the values of a programme make it; throws an IllegalArgumentException where a date is none. */
    String print() {
        StringBuilder text = new StringBuilder();
        for (Segment each : segments) {
            text.append(each.isLayout() ? each.layout() : each.claims().get(0).print());
        }
        return text.toString();
    }
}

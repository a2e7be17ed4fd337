package io.github.kyoso.testkit;

import java.util.ArrayList;
import java.util.List;

/**
 * What has to be taken out of a text, and put in, to make it another, line by line with two lines around.
 *
 * <p>The longest common lines are looked for between the first and the last line that differ, if those are not too many.
 */
final class LineDifference {
    private static final int AROUND = 2;
    private static final long MOST_COMPARED = 4_000_000;
    private static final int MOST_SHOWN = 60;

    private final List<String> from;
    private final List<String> to;
    private final List<String> lines = new ArrayList<>();

    private LineDifference(List<String> from, List<String> to) {
        this.from = from;
        this.to = to;
    }

    static String between(String expected, String actual) {
        return new LineDifference(lines(expected), lines(actual)).shown();
    }

    /** The lines with what ends them; what cannot be seen is made visible. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            String line = text.substring(start, end < 0 ? text.length() : end);
            lines.add(visible(line) + (end < 0 ? "⏎ missing" : ""));
            start = end < 0 ? text.length() : end + 1;
        }
        return lines;
    }

    private static String visible(String line) {
        StringBuilder visible = new StringBuilder();
        line.codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean seen = type != Character.CONTROL
                    && type != Character.FORMAT
                    && type != Character.SURROGATE
                    && type != Character.UNASSIGNED;
            if (c == '\r') {
                visible.append("\\r");
            } else if (seen) {
                visible.appendCodePoint(c);
            } else {
                visible.append("\\u{").append(Integer.toHexString(c)).append('}');
            }
        });
        return visible.toString();
    }

    private String shown() {
        int start = 0;
        while (start < Math.min(from.size(), to.size()) && from.get(start).equals(to.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(from.size(), to.size()) - start
                && from.get(from.size() - 1 - end).equals(to.get(to.size() - 1 - end))) {
            end++;
        }
        int before = Math.max(0, start - AROUND);
        if (before > 0) {
            lines.add("  … line " + (before + 1));
        }
        from.subList(before, start).forEach(line -> lines.add("  " + line));
        compare(start, from.size() - end, to.size() - end);
        int after = Math.min(end, AROUND);
        from.subList(from.size() - end, from.size() - end + after).forEach(line -> lines.add("  " + line));
        StringBuilder text = new StringBuilder();
        lines.stream().limit(MOST_SHOWN).forEach(line -> text.append(line).append('\n'));
        return lines.size() <= MOST_SHOWN
                ? text.toString()
                : text.append("  … ")
                        .append(lines.size() - MOST_SHOWN)
                        .append(" lines more\n")
                        .toString();
    }

    private void compare(int start, int fromEnd, int toEnd) {
        int rows = fromEnd - start;
        int columns = toEnd - start;
        if ((long) rows * columns > MOST_COMPARED) {
            from.subList(start, fromEnd).forEach(line -> lines.add("- " + line));
            to.subList(start, toEnd).forEach(line -> lines.add("+ " + line));
            return;
        }
        int[][] common = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                common[i][j] = from.get(start + i).equals(to.get(start + j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows || j < columns) {
            if (i < rows && j < columns && from.get(start + i).equals(to.get(start + j))) {
                lines.add("  " + from.get(start + i++));
                j++;
            } else if (j == columns || (i < rows && common[i + 1][j] >= common[i][j + 1])) {
                lines.add("- " + from.get(start + i++));
            } else {
                lines.add("+ " + to.get(start + j++));
            }
        }
    }
}

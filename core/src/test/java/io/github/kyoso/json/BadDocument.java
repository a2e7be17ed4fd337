package io.github.kyoso.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A case of {@code bad-documents.txt}, which says how to read it. Its document is made anew when asked for: it may be large. */
record BadDocument(Map<String, String> fields) {
    private static final String MARK = "▶";
    private static final Pattern REPEATED = Pattern.compile("\\{\\{(\\d+) x (.*?)}}(?=[^}]|$)");

    static List<BadDocument> all() {
        List<BadDocument> all = new ArrayList<>();
        for (String block : Documents.text("bad-documents.txt").strip().split("\n\n")) {
            if (!block.startsWith("#")) {
                all.add(of(block));
            }
        }
        return all;
    }

    private static BadDocument of(String block) {
        Map<String, String> fields = new HashMap<>();
        for (String line : block.split("\n")) {
            int colon = line.indexOf(':');
            fields.put(line.substring(0, colon), line.substring(Math.min(colon + 2, line.length())));
        }
        return new BadDocument(fields);
    }

    byte[] bytes() {
        return text().replace(MARK, "").getBytes(charset());
    }

    Charset charset() {
        return Charset.forName(fields.getOrDefault("charset", "UTF-8"));
    }

    String expected() {
        String text = text();
        int marked = text.indexOf(MARK);
        return fields.get("expect") + (marked < 0 ? "" : " (document:" + place(text.substring(0, marked)) + ")");
    }

    private String text() {
        if (fields.containsKey("document")) {
            return expand(fields.get("document"));
        }
        String small = Documents.small();
        String find = fields.get("find");
        assertThat(small).contains(find);
        return small.replaceFirst(Pattern.quote(find), Matcher.quoteReplacement(expand(fields.get("put"))));
    }

    /** Writes each repetition straight to its place: a second copy of it would not fit the heap of the test. */
    private static String expand(String text) {
        StringBuilder expanded = new StringBuilder();
        Matcher matcher = REPEATED.matcher(text);
        int copied = 0;
        while (matcher.find()) {
            String what = switch (matcher.group(2)) {
                case "small" -> Documents.small();
                case "newline" -> "\n";
                case "mark" -> "\uFEFF";
                default -> matcher.group(2);
            };
            expanded.append(text, copied, matcher.start());
            int times = Integer.parseInt(matcher.group(1));
            expanded.ensureCapacity(expanded.length() + times * what.length() + text.length());
            for (int i = 0; i < times; i++) {
                expanded.append(what);
            }
            copied = matcher.end();
        }
        return expanded.append(text, copied, text.length()).toString();
    }

    private static String place(String before) {
        String[] lines = before.split("\n", -1);
        String last = lines[lines.length - 1];
        return lines.length + ":" + (last.codePointCount(0, last.length()) + 1);
    }

    @Override
    public String toString() {
        return fields.get("case");
    }
}

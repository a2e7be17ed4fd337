package io.github.kyoso.provenance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A provenance as people look at it: the source with every character marked by what claims it, and every value with its origin.
 *
 * <p>One HTML document without script, image or anything from elsewhere; it is well-formed XML as well. Each marked stretch is
 * a link to its value, so that a keyboard reaches what a mouse does.
 */
final class Page {
    private static final String STYLE = """
            body { color: #1a1a1a; background: #fff; font: 1rem/1.8 sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; }
            .line { white-space: pre-wrap; padding-left: 4rem; text-indent: -4rem; min-height: 1.8em; }
            .line::before { content: attr(data-line); color: #595959; display: inline-block; width: 3.5rem; text-indent: 0; }
            .line a, .line span { position: relative; unicode-bidi: isolate; text-indent: 0; color: inherit; padding: 0.1em 0; }
            .quoted { background: #d7ecff; text-decoration: underline; }
            .shared { background: #ffe2b8; text-decoration: underline double; }
            .layout { background: #e6e6e6; text-decoration: none; font-style: italic; }
            .derived { background: #dff3dc; }
            .cited { background: #f1e0f7; }
            .editorial { background: #fff3b0; }
            .line a:hover::after, .line a:focus::after { content: attr(data-claims); position: absolute; left: 0; top: 1.8em;
              z-index: 1; width: max-content; max-width: 36rem; white-space: pre-wrap; padding: 0.5rem; background: #1a1a1a;
              color: #fff; font-style: normal; }
            a:focus, tr:target { outline: 3px solid #0b57d0; }
            table { border-collapse: collapse; width: 100%; }
            th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.5rem; border-bottom: 1px solid #767676; overflow-wrap: anywhere; }
            th[scope=row] { font-weight: normal; font-family: monospace; }
            """;

    private final Provenance provenance;
    private final Map<String, Origin> origins;
    private final Map<String, Integer> rows = new HashMap<>();
    private final StringBuilder out = new StringBuilder();

    private Page(Provenance provenance) {
        this.provenance = provenance;
        this.origins = provenance.originsUnder("");
        for (String each : origins.keySet()) {
            rows.put(each, rows.size());
        }
    }

    static String of(Provenance provenance) {
        return new Page(provenance).print();
    }

    private String print() {
        SourceDocument source = provenance.source();
        out.append("<!DOCTYPE html>\n<html lang=\"ja\">\n<head>\n<meta charset=\"utf-8\"/>\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width\"/>\n<title>出典 ")
                .append(escaped(source.name()));
        out.append("</title>\n<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
        out.append("<h1>出典 <span lang=\"en\">Provenance</span></h1>\n<p lang=\"en\">");
        source.url()
                .ifPresentOrElse(url -> link(url.toString(), source.name()), () -> out.append(escaped(source.name())));
        out.append(", SHA-256 ").append(escaped(source.sha256())).append("<br/>\n");
        out.append(provenance.coverage()).append("</p>\n<p>");
        key("quoted", "引用", "quoted by one value");
        key("shared", "引用(複数)", "quoted by several values");
        key("layout", "体裁", "layout");
        key("derived", "導出", "derived");
        key("cited", "外部資料", "cited");
        key("editorial", "編集", "editorial");
        out.append("</p>\n<h2>原文 <span lang=\"en\">Source</span></h2>\n<div id=\"source\">\n");
        String[] lines = provenance.sourceText().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            line(i + 1, lines[i]);
        }
        out.append("</div>\n<h2>値 <span lang=\"en\">Values</span></h2>\n<table>\n<thead><tr><th scope=\"col\">値の位置 ");
        out.append("<span lang=\"en\">Pointer</span></th><th scope=\"col\">値 <span lang=\"en\">Value</span></th>");
        out.append("<th scope=\"col\">出典 <span lang=\"en\">Origin</span></th></tr></thead>\n<tbody>\n");
        origins.forEach(this::row);
        return out.append("</tbody>\n</table>\n</body>\n</html>\n").toString();
    }

    private void key(String kind, String ja, String en) {
        out.append("<span class=\"").append(kind).append("\">").append(ja);
        out.append(" <span lang=\"en\">").append(en).append("</span></span> ");
    }

    /** A line of the source, cut where what claims it changes. */
    private void line(int number, String text) {
        out.append("<div class=\"line\" id=\"s")
                .append(number)
                .append("\" data-line=\"")
                .append(number)
                .append("\">");
        TreeSet<Integer> borders = new TreeSet<>(List.of(1, 1 + text.codePointCount(0, text.length())));
        borders.addAll(provenance.borders(number));
        int from = 0;
        for (int border = borders.pollFirst(); !borders.isEmpty(); border = borders.pollFirst()) {
            int to = text.offsetByCodePoints(from, borders.first() - border);
            stretch(provenance.claimsAt(number, border), text.substring(from, to));
            from = to;
        }
        out.append("</div>\n");
    }

    private void stretch(List<String> claims, String text) {
        if (claims.isEmpty()) {
            out.append("<span class=\"layout\">").append(escaped(text)).append("</span>");
            return;
        }
        out.append("<a class=\"").append(claims.size() == 1 ? "quoted" : "shared");
        out.append("\" href=\"#v").append(rows.get(claims.get(0))).append("\" aria-describedby=\"");
        String before = "";
        StringBuilder values = new StringBuilder();
        for (String each : claims) {
            out.append(before.isEmpty() ? "" : " ").append('v').append(rows.get(each));
            values.append(before).append(each).append(" = ").append(provenance.valueOf(each));
            before = "\n";
        }
        out.append("\" data-claims=\"").append(escaped(values.toString())).append("\">");
        out.append(escaped(text)).append("</a>");
    }

    private void row(String pointer, Origin origin) {
        String kind = origin.kind().code();
        out.append("<tr id=\"v")
                .append(rows.get(pointer))
                .append("\"><th scope=\"row\">")
                .append(escaped(pointer));
        out.append("</th><td").append(pointer.endsWith("/en") ? " lang=\"en\">" : ">");
        out.append(escaped(provenance.valueOf(pointer)))
                .append("</td><td lang=\"en\" class=\"")
                .append(kind);
        out.append("\">").append(kind).append(' ');
        if (origin instanceof Quoted quoted) {
            for (Span each : quoted.spans()) {
                out.append("<a href=\"#s")
                        .append(each.line())
                        .append("\">")
                        .append(each)
                        .append("</a> ");
            }
        } else if (origin instanceof Derived derived) {
            out.append(escaped(derived.rule()));
        } else if (origin instanceof Cited cited) {
            out.append('(')
                    .append(cited.how().code())
                    .append("): ")
                    .append(escaped(cited.seen()))
                    .append(' ');
            link(cited.url().toString(), cited.url().getHost());
        } else if (origin instanceof Editorial editorial) {
            out.append(escaped(editorial.note()));
        }
        out.append("</td></tr>\n");
    }

    private void link(String url, String text) {
        out.append("<a rel=\"noreferrer\" href=\"")
                .append(escaped(url))
                .append("\">")
                .append(escaped(text))
                .append("</a>");
    }

    /** For text and attributes of HTML and XML; what neither can hold, controls, becomes the replacement character. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\n' -> escaped.append("&#10;");
                case '\t' -> escaped.append("&#9;");
                default -> escaped.append(Character.isISOControl(c) || c >= '\uFFFE' ? '\uFFFD' : c);
            }
        }
        return escaped.toString();
    }
}

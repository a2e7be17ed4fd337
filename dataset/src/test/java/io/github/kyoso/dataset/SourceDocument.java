package io.github.kyoso.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The source document as these tests read it: by its own lines and table, knowing nothing of the programme.
 *
 * @param lines its lines, without their ends
 */
record SourceDocument(List<String> lines) {
    private static final Pattern ITEM = Pattern.compile("- (\\d+) (.+)");
    private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");

    /** A numbered line, with its bold marks. */
    record Item(int number, String marked) {
        String text() {
            return marked.replace("**", "");
        }

        List<String> bold() {
            List<String> phrases = new ArrayList<>();
            Matcher matcher = BOLD.matcher(marked);
            while (matcher.find()) {
                phrases.add(matcher.group(1));
            }
            return phrases;
        }
    }

    /** A row of the table, its item number filled down. */
    record Row(int item, String cell, String summary) {}

    /** Lines of items that no blank line parts, and the line above them, blank if they stand alone. */
    record Block(String heading, List<Item> items) {}

    static byte[] resource(String name) {
        try (InputStream in = SourceDocument.class.getResourceAsStream("/META-INF/kyoso/2021-11/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    static SourceDocument read() {
        String text = new String(resource("source.txt"), StandardCharsets.UTF_8);
        return new SourceDocument(List.of(text.split("\n", -1)));
    }

    String line(int number) {
        return lines.get(number - 1);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<Item> items = new ArrayList<>();
            int first = i;
            for (Matcher m = ITEM.matcher(lines.get(i)); m.matches(); m = ITEM.matcher(lines.get(++i))) {
                items.add(new Item(Integer.parseInt(m.group(1)), m.group(2)));
            }
            if (!items.isEmpty()) {
                blocks.add(new Block(lines.get(first - 2), items));
            }
        }
        return blocks;
    }

    List<Item> items() {
        List<Item> items = new ArrayList<>();
        blocks().forEach(block -> items.addAll(block.items()));
        return items;
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        int item = 0;
        for (String line : lines.subList(lines.indexOf("項目\t連携先\t連携概要") + 1, lines.size())) {
            String[] cells = line.split("\t", -1);
            if (cells.length == 3) {
                item = cells[0].isEmpty() ? item : Integer.parseInt(cells[0]);
                rows.add(new Row(item, cells[1], cells[2]));
            }
        }
        return rows;
    }

    /** The whole text with its marks folded: bold marks taken out, a break within a boxed name joined. */
    String folded() {
        return String.join("\n", lines)
                .replace("**", "")
                .replace("の\n地域づくり", "の地域づくり")
                .replace("な\n地域づくり", "な地域づくり");
    }
}

package io.github.kyoso.json;

import java.nio.charset.StandardCharsets;

/** A walk through the bytes of a document, forward only, that counts lines and columns: all places of it in one pass. */
final class LineCount {
    /** How much of a line is shown on each side of a place, in bytes. */
    private static final int SHOWN = 120;

    /** In ASCII: an ellipsis is one column wide or two, as the terminal likes, and makes the text of ASCII twice as large. */
    private static final String CUT = "...";

    private final byte[] bytes;
    private final int start;
    private int next;
    private int line = 1;
    private int column = 1;

    LineCount(byte[] bytes, int start) {
        this.bytes = bytes;
        this.start = start;
        this.next = start;
    }

    /** The place of this byte, which is not before the one that was asked for last. */
    Place at(long offset) {
        int at = (int) Math.max(next, Math.min(offset, bytes.length));
        int from = next;
        for (int i = next; i < at; ) {
            // Carriage returns, and what is less than eight bytes, are looked at one by one.
            long eight = i + EightBytes.LENGTH <= at ? EightBytes.at(bytes, i) : '\r';
            if (!EightBytes.haveControl(eight, '\r')) {
                i += EightBytes.LENGTH;
            } else if (EightBytes.equal(eight, '\r') == 0) {
                long feeds = EightBytes.equal(eight, '\n');
                line += Long.bitCount(feeds);
                from = feeds == 0 ? from : i + EightBytes.LENGTH - EightBytes.behind(feeds);
                i += EightBytes.LENGTH;
            } else {
                if (bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n'))) {
                    line++;
                    from = i + 1;
                }
                i++;
            }
        }
        column = from > next ? 1 : column;
        // Only of the last line are characters counted.
        for (int i = from; i < at; i++) {
            column += isContinuation(i) ? 0 : 1;
        }
        next = at;
        return new Place(line, column, before(at), after(at));
    }

    private String before(int at) {
        int from = at;
        while (from > start && at - from < SHOWN && !endsLine(from - 1)) {
            from--;
        }
        boolean cut = from > start && !endsLine(from - 1);
        while (cut && from < at && isContinuation(from)) {
            from++;
        }
        return (cut ? CUT : "") + new String(bytes, from, at - from, StandardCharsets.UTF_8);
    }

    private String after(int at) {
        int to = at;
        while (to < bytes.length && to - at < SHOWN && !endsLine(to)) {
            to++;
        }
        boolean cut = to < bytes.length && !endsLine(to);
        while (cut && to > at && isContinuation(to)) {
            to--;
        }
        return new String(bytes, at, to - at, StandardCharsets.UTF_8) + (cut ? CUT : "");
    }

    private boolean endsLine(int at) {
        return bytes[at] == '\n' || bytes[at] == '\r';
    }

    private boolean isContinuation(int at) {
        return (bytes[at] & 0xC0) == 0x80;
    }
}

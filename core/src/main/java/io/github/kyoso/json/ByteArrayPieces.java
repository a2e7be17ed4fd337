package io.github.kyoso.json;

import java.util.ArrayList;
import java.util.List;

/** Bytes that come piece by piece and are joined once, where a growing array would be copied again and again. */
final class ByteArrayPieces {
    private final List<byte[]> pieces = new ArrayList<>();
    private long size;

    ByteArrayPieces() {}

    void add(byte[] piece) {
        pieces.add(piece);
        size += piece.length;
    }

    long size() {
        return size;
    }

    byte[] joined() {
        byte[] joined = new byte[Math.toIntExact(size)];
        int end = 0;
        for (byte[] each : pieces) {
            System.arraycopy(each, 0, joined, end, each.length);
            end += each.length;
        }
        return joined;
    }
}

package io.github.kyoso.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/** The bytes of a document and its name; tells which line and column a byte stands in. */
final class Document {
    static final String NAMELESS = "document";
    private static final int LONGEST_ARRAY = Integer.MAX_VALUE - 8;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final String name;
    private final byte[] bytes;

    private Document(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    static Document of(byte[] bytes, ReadLimits limits) {
        if (bytes.length > limits.maxBytes()) {
            throw tooLong(NAMELESS, limits);
        }
        return new Document(NAMELESS, bytes);
    }

    static Document of(String name, InputStream in, ReadLimits limits) throws IOException {
        int most = (int) Math.min(limits.maxBytes(), LONGEST_ARRAY - 1);
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
            throw tooLong(name, limits);
        }
        return new Document(name, bytes);
    }

    /** Takes a reader in by small pieces of UTF-8, so that no text of the whole is ever held beside its bytes. */
    static Document of(Reader in, ReadLimits limits) throws IOException {
        ByteArrayPieces pieces = new ByteArrayPieces();
        char[] chunk = new char[8192];
        int kept = 0;
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk, kept, chunk.length - kept)) {
            int length = kept + read;
            // The first half of a pair waits for the second.
            kept = length > 0 && Character.isHighSurrogate(chunk[length - 1]) ? 1 : 0;
            add(chunk, length - kept, pieces);
            chunk[0] = kept == 0 ? 0 : chunk[length - 1];
            if (pieces.size() > limits.maxBytes()) {
                throw tooLong(NAMELESS, limits);
            }
        }
        add(chunk, kept, pieces);
        return new Document(NAMELESS, pieces.joined());
    }

    private static void add(char[] chunk, int length, ByteArrayPieces pieces) {
        CharBuffer text = CharBuffer.wrap(chunk, 0, length);
        int half = Surrogates.indexOfHalf(text);
        pieces.add(new String(chunk, 0, half < 0 ? length : half).getBytes(StandardCharsets.UTF_8));
        if (half >= 0) {
            throw new Document(NAMELESS, pieces.joined()).fault(pieces.size(), "", Surrogates.PROBLEM);
        }
    }

    private static ProgramFormatException tooLong(String name, ReadLimits limits) {
        return new ProgramFormatException(
                name, 1, 1, "", "must have at most " + limits.maxBytes() + " bytes (maxBytes)");
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Where the JSON begins: behind a byte order mark, if there is one. */
    int start() {
        for (int i = 0; i < BYTE_ORDER_MARK.length; i++) {
            if (i >= bytes.length || bytes[i] != BYTE_ORDER_MARK[i]) {
                return 0;
            }
        }
        return BYTE_ORDER_MARK.length;
    }

    /** The exception for what is wrong at a byte. Lines and columns are counted here, so that reading need not count. */
    ProgramFormatException fault(long at, String pointer, String problem) {
        Place place = places().at(at);
        return new ProgramFormatException(name, place.line(), place.column(), pointer, problem);
    }

    /** A count of lines and columns from the beginning on. */
    LineCount places() {
        return new LineCount(bytes, start());
    }
}

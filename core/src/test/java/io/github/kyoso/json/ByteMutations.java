package io.github.kyoso.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;

/** A document with a few changes to its bytes and tokens, most of them no JSON any more; the same ones for the same seed. */
final class ByteMutations {
    private static final List<byte[]> TOKENS = List.of(
                    "{",
                    "}",
                    "[",
                    "]",
                    ",",
                    ":",
                    "\"",
                    "\\",
                    "null",
                    "true",
                    "-",
                    "0",
                    "1e999",
                    "9".repeat(101),
                    "\"\\ud800\"",
                    "\"\\u0000\"",
                    "\"\u202e\"",
                    "\uFEFF",
                    "\u2028",
                    "\r",
                    "\t",
                    "\"id\":",
                    "\"partners\":[",
                    "{\"type\":\"group\",",
                    "[".repeat(40),
                    "{\"ja\":".repeat(40),
                    "\"" + "長".repeat(11_000) + "\"",
                    "/*",
                    "NaN",
                    "'")
            .stream()
            .map(each -> each.getBytes(UTF_8))
            .toList();

    private final Random random;
    private final byte[] original;

    ByteMutations(String original, long seed) {
        this.random = new Random(seed);
        this.original = original.getBytes(UTF_8);
    }

    /** {@return the document with one to four changes} */
    byte[] next() {
        byte[] document = original.clone();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            document = changed(document);
        }
        return document;
    }

    private byte[] changed(byte[] document) {
        if (document.length == 0) {
            return document;
        }
        int from = random.nextInt(document.length);
        int to = Math.min(document.length, from + random.nextInt(1 + random.nextInt(64)));
        int at = random.nextInt(document.length);
        ByteArrayOutputStream out = new ByteArrayOutputStream(document.length + 64);
        switch (random.nextInt(7)) {
            case 0 -> {
                document[at] = (byte) random.nextInt(256);
                return document;
            }
            case 1 -> {
                document[at] ^= (byte) (1 << random.nextInt(8));
                return document;
            }
            case 2 -> {
                out.write(document, 0, from);
                out.write(document, to, document.length - to);
            }
            case 3 -> {
                out.write(document, 0, at);
                out.write(document, from, to - from);
                out.write(document, at, document.length - at);
            }
            case 4 -> out.write(document, 0, at);
            default -> {
                // Behind a token, if there is one.
                while (at < document.length && "{}[],:\"".indexOf(document[at]) < 0) {
                    at++;
                }
                out.write(document, 0, at);
                out.writeBytes(TOKENS.get(random.nextInt(TOKENS.size())));
                out.write(document, at, document.length - at);
            }
        }
        return out.toByteArray();
    }
}

package io.github.kyoso.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The documents that lie beside these tests. */
final class Documents {
    private Documents() {}

    /** A small invented programme in which every property of every noun occurs. */
    static String small() {
        return text("small.json");
    }

    static String text(String name) {
        try (InputStream in = Documents.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }
}

package io.github.kyoso.provenance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kyoso.json.ProgramJson;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** An invented programme, its source and its provenance, of which a test changes what it likes. */
record Harbour(String program, String provenance, String source) {
    static Harbour asItIs() {
        return new Harbour(text("harbour.json"), text("harbour.provenance.json"), text("harbour.txt"));
    }

    Harbour withProgram(String from, String to) {
        return new Harbour(replaced(program, from, to), provenance, source);
    }

    Harbour withProvenance(String from, String to) {
        return new Harbour(program, replaced(provenance, from, to), source);
    }

    /** Changes the source and lets the provenance know its new SHA-256, so that what differs is told by the text. */
    Harbour withSource(String from, String to) {
        String changed = replaced(source, from, to);
        return new Harbour(program, replaced(provenance, sha256(source), sha256(changed)), changed);
    }

    private static String replaced(String text, String from, String to) {
        assertThat(text).contains(from);
        return text.replace(from, to);
    }

    Provenance read() {
        return Provenance.read(
                ProgramJson.read(program.getBytes(UTF_8)), provenance.getBytes(UTF_8), source.getBytes(UTF_8));
    }

    List<String> problems() {
        return problems(this::read);
    }

    /** The problems of the document as it is, which a reader of programmes has not seen before. */
    List<String> problemsOfDocument() {
        return problems(
                () -> Provenance.read(program.getBytes(UTF_8), provenance.getBytes(UTF_8), source.getBytes(UTF_8)));
    }

    private static List<String> problems(ThrowingCallable reading) {
        ProvenanceException error = catchThrowableOfType(ProvenanceException.class, reading);
        assertThat(error).as("what is told of the change").isNotNull();
        return error.problems().stream().map(Problem::toString).toList();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(String name) {
        try (InputStream in = Harbour.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }
}

package io.github.kyoso.json;

import io.github.kyoso.ActionProgram;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reads and writes a programme as JSON, such as {@code ActionProgram mine = ProgramJson.read(Path.of("mine.json"))}.
 *
 * <p>Reading is strict: UTF-8 (a byte order mark is let pass), one object, the properties of version 1 and no others, each
 * once, none null, each of its own type. A document is read as a whole or not at all; the first fault is one
 * {@link ProgramFormatException} that says what, where, and what would have been right. Whether the records fit one
 * another (a reference to nobody, an item in two thrusts) is not looked at here.
 *
 * <p>Writing is canonical: the same programme is the same bytes on every machine, in UTF-8 without a byte order mark, with
 * {@code \n}, properties in fixed order, what is absent left out. What was read is written without loss:
 * {@code write(read(x))} holds every value of {@code x}.
 */
public final class ProgramJson {
    /** The version of the document, 1. */
    public static final int VERSION = 1;

    private ProgramJson() {}

    /**
     * {@return the programme in these bytes}
     *
     * @param json the document; it is not kept
     * @throws ProgramFormatException if the document is not such a programme, or exceeds the default limits
     */
    public static ActionProgram read(byte[] json) {
        return read(json, ReadLimits.DEFAULTS);
    }

    /**
     * {@return the programme in these bytes}
     *
     * @param json the document; it is not kept
     * @param limits how much to take before refusing
     * @throws ProgramFormatException if the document is not such a programme, or exceeds the limits
     */
    public static ActionProgram read(byte[] json, ReadLimits limits) {
        Objects.requireNonNull(json, "json");
        return read(Document.of(json, Objects.requireNonNull(limits, "limits")), limits);
    }

    /**
     * {@return the programme in this stream, which is read to its end and left open}
     *
     * @param json the document
     * @throws ProgramFormatException if the document is not such a programme, or exceeds the default limits
     * @throws IOException if the stream cannot be read
     */
    public static ActionProgram read(InputStream json) throws IOException {
        return read(json, ReadLimits.DEFAULTS);
    }

    /**
     * {@return the programme in this stream, which is read to its end and left open}
     *
     * @param json the document
     * @param limits how much to take before refusing
     * @throws ProgramFormatException if the document is not such a programme, or exceeds the limits
     * @throws IOException if the stream cannot be read
     */
    public static ActionProgram read(InputStream json, ReadLimits limits) throws IOException {
        Objects.requireNonNull(json, "json");
        return read(Document.of(Document.NAMELESS, json, Objects.requireNonNull(limits, "limits")), limits);
    }

    /**
     * {@return the programme in this file}
     *
     * @param json the file; its path names the source in error messages
     * @throws ProgramFormatException if the document is not such a programme, or exceeds the default limits
     * @throws IOException if the file is not there or cannot be read
     */
    public static ActionProgram read(Path json) throws IOException {
        return read(json, ReadLimits.DEFAULTS);
    }

    /**
     * {@return the programme in this file}
     *
     * @param json the file; its path names the source in error messages
     * @param limits how much to take before refusing
     * @throws ProgramFormatException if the document is not such a programme, or exceeds the limits
     * @throws IOException if the file is not there or cannot be read
     */
    public static ActionProgram read(Path json, ReadLimits limits) throws IOException {
        Objects.requireNonNull(limits, "limits");
        try (InputStream in = Files.newInputStream(Objects.requireNonNull(json, "json"))) {
            return read(Document.of(json.toString(), in, limits), limits);
        }
    }

    /**
     * {@return the programme that this reader gives, which is read to its end and left open}
     *
     * @param json the document
     * @throws ProgramFormatException if the document is not such a programme, or exceeds the default limits
     * @throws IOException if the reader fails
     */
    public static ActionProgram read(Reader json) throws IOException {
        return read(json, ReadLimits.DEFAULTS);
    }

    /**
     * {@return the programme that this reader gives, which is read to its end and left open}
     *
     * @param json the document
     * @param limits how much to take before refusing; bytes are counted as UTF-8
     * @throws ProgramFormatException if the document is not such a programme, or exceeds the limits
     * @throws IOException if the reader fails
     */
    public static ActionProgram read(Reader json, ReadLimits limits) throws IOException {
        Objects.requireNonNull(json, "json");
        return read(Document.of(json, Objects.requireNonNull(limits, "limits")), limits);
    }

    private static ActionProgram read(Document document, ReadLimits limits) {
        return JsonInput.read(document, limits, Shapes.PROGRAM);
    }

    /**
     * {@return the canonical document of a programme}
     *
     * @param program any programme
     * @throws IllegalArgumentException if UTF-8 or the document cannot hold a value: half of a surrogate pair, a year after
     *     9999
     */
    public static byte[] write(ActionProgram program) {
        return JsonOutput.write(Objects.requireNonNull(program, "program"), Shapes.PROGRAM);
    }

    /**
     * Writes the canonical document of a programme; the stream is left open. Nothing is written unless all of it can be.
     *
     * @param program any programme
     * @param json where the document goes
     * @throws IllegalArgumentException as {@link #write(ActionProgram)} does
     * @throws IOException if the stream cannot be written
     */
    public static void write(ActionProgram program, OutputStream json) throws IOException {
        Objects.requireNonNull(json, "json");
        json.write(write(program));
    }

    /**
     * Writes the canonical document of a programme to a file, in place of what the file held. A value that cannot be
     * written leaves the file as it was.
     *
     * @param program any programme
     * @param json the file
     * @throws IllegalArgumentException as {@link #write(ActionProgram)} does
     * @throws IOException if the file cannot be written
     */
    public static void write(ActionProgram program, Path json) throws IOException {
        Objects.requireNonNull(json, "json");
        Files.write(json, write(program));
    }
}

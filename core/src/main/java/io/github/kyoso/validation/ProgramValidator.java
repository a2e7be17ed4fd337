package io.github.kyoso.validation;

import io.github.kyoso.ActionProgram;
import io.github.kyoso.json.ProgramDraft;
import io.github.kyoso.json.ReadLimits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/**
 * Finds everything that is wrong with a programme, such as {@code ProgramValidator.standard().validate(Path.of("mine.json"))}.
 *
 * <p>A document is never refused with an exception: that it is no JSON, or too long, is a problem of the report too. The
 * reports of one document are equal, whatever the thread, the machine and its locale.
 */
public final class ProgramValidator {
    private static final ProgramValidator STANDARD = new ProgramValidator(Locale.ENGLISH);

    private final Messages messages;

    private ProgramValidator(Locale locale) {
        this.messages = Messages.in(locale);
    }

    /** {@return the validator that reports in English, whatever the default locale; the same one for everybody} */
    public static ProgramValidator standard() {
        return STANDARD;
    }

    /**
     * {@return a validator that finds the same and reports in another language}
     *
     * @param locale one of Japanese ({@link Locale#JAPANESE}, {@link Locale#JAPAN}); any other gets English
     */
    public ProgramValidator withLocale(Locale locale) {
        return new ProgramValidator(Objects.requireNonNull(locale, "locale"));
    }

    /**
     * {@return what is wrong with this programme; as there is no document, its problems have pointers but no lines}
     *
     * @param program any programme
     */
    public ValidationReport validate(ActionProgram program) {
        return Validation.of(Objects.requireNonNull(program, "program"), messages);
    }

    /**
     * {@return what is wrong with the document in these bytes}
     *
     * @param json the document, which must not be changed meanwhile
     */
    public ValidationReport validate(byte[] json) {
        return validate(json, ReadLimits.DEFAULTS);
    }

    /**
     * {@return what is wrong with the document in these bytes}
     *
     * @param json the document, which must not be changed meanwhile
     * @param limits how much to take before refusing
     */
    public ValidationReport validate(byte[] json, ReadLimits limits) {
        return Validation.of(ProgramDraft.of(json, limits), messages);
    }

    /**
     * {@return what is wrong with the document in this stream, which is read to its end and left open}
     *
     * @param json the document
     * @throws IOException if the stream cannot be read
     */
    public ValidationReport validate(InputStream json) throws IOException {
        return validate(json, ReadLimits.DEFAULTS);
    }

    /**
     * {@return what is wrong with the document in this stream, which is read to its end and left open}
     *
     * @param json the document
     * @param limits how much to take before refusing
     * @throws IOException if the stream cannot be read
     */
    public ValidationReport validate(InputStream json, ReadLimits limits) throws IOException {
        return Validation.of(ProgramDraft.of(json, limits), messages);
    }

    /**
     * {@return what is wrong with the document in this file}
     *
     * @param json the file; its path names the source in the report
     * @throws IOException if the file is not there or cannot be read
     */
    public ValidationReport validate(Path json) throws IOException {
        return validate(json, ReadLimits.DEFAULTS);
    }

    /**
     * {@return what is wrong with the document in this file}
     *
     * @param json the file; its path names the source in the report
     * @param limits how much to take before refusing
     * @throws IOException if the file is not there or cannot be read
     */
    public ValidationReport validate(Path json, ReadLimits limits) throws IOException {
        return Validation.of(ProgramDraft.of(json, limits), messages);
    }
}

package io.github.kyoso.json;

import io.github.kyoso.ActionProgram;
import io.github.kyoso.Validators;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What this library has against a document: the reader first and then, of what could be read, the constraints. */
final class Refusals {
    private static final Validator VALIDATOR = Validators.plain(Locale.ENGLISH).getValidator();

    private Refusals() {}

    /** {@return why it is refused, unless it is not} */
    static Optional<String> of(byte[] document) {
        ActionProgram program;
        try {
            program = ProgramJson.read(document);
        } catch (ProgramFormatException refused) {
            return Optional.of(refused.getMessage());
        }
        String violations = VALIDATOR.validate(program).stream()
                .map(each -> each.getPropertyPath() + ": " + each.getMessage())
                .sorted()
                .collect(Collectors.joining("; "));
        return violations.isEmpty() ? Optional.empty() : Optional.of(violations);
    }
}

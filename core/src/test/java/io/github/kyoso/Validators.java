package io.github.kyoso;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator as a stranger has it: nothing set but that no expression language is wanted. */
public final class Validators {
    private Validators() {}

    /** {@return a factory whose messages are in this language} */
    public static ValidatorFactory plain(Locale locale) {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(
                        new ParameterMessageInterpolator(Set.of(Locale.ENGLISH, Locale.JAPANESE), locale, false))
                .buildValidatorFactory();
    }
}

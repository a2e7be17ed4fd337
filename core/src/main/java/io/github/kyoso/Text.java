package io.github.kyoso;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A line of text that people can read and quote, such as {@code 広域的な協創での地域づくり}.
 *
 * <p>It is not blank (spaces and invisible characters alone), has at most 10,000 characters (UTF-16 units), and no
 * control character, no line separator, no bidirectional control and no half of a surrogate pair. What is absent (null,
 * as in an empty {@code Optional}) is no violation. The printed text is never corrected, so neither its Unicode
 * normalization form nor its wording is judged.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = TextValidator.class)
public @interface Text {
    /** {@return the message, by default one that says what readable text is} */
    String message() default "{io.github.kyoso.Text.message}";

    /** {@return the groups, by default none} */
    Class<?>[] groups() default {};

    /** {@return the payload, by default none} */
    Class<? extends Payload>[] payload() default {};
}

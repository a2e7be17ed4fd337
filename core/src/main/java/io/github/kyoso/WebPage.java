package io.github.kyoso;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The address of a page that a browser can open, such as {@code https://www.jleague.jp/}.
 *
 * <p>It begins with {@code http} or {@code https}, names a host and no user. What is absent is no violation. Nothing is
 * ever fetched from it.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WebPageValidator.class)
public @interface WebPage {
    /** {@return the message} */
    String message() default "{io.github.kyoso.WebPage.message}";

    /** {@return the groups, by default none} */
    Class<?>[] groups() default {};

    /** {@return the payload, by default none} */
    Class<? extends Payload>[] payload() default {};
}

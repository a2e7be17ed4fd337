package io.github.kyoso.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The document, among the test resources, of the programme that a parameter of a {@link KyosoTest} is given.
 *
 * <p>The test fails before it begins, with the report of the validator in the message, if the programme has an error; warnings
 * do no harm. It fails with the path that was looked for if there is no such document.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface ProgramFile {
    /**
     * {@return the name of the resource, in the package of the test class, such as {@code "mine.json"}; one that begins with
     * a slash is looked for from the root, such as {@code "/programmes/mine.json"}}
     */
    String value();
}

package io.github.kyoso.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * The source of a parameterized test that is given every {@link BrokenProgram} of the corpus, or those of some rules.
 *
 * <pre>{@code
 * @ParameterizedTest
 * @BrokenPrograms({"KYO-401", "KYO-403"})
 * void my_upload_is_refused(BrokenProgram broken) {
 *     assertThat(myUpload(broken.json())).isRefused();
 * }
 * }</pre>
 */
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ArgumentsSource(BrokenProgramsSource.class)
public @interface BrokenPrograms {
    /** {@return the codes of the rules, such as {@code "KYO-401"}; none for all. A code that no rule has fails the test} */
    String[] value() default {};
}

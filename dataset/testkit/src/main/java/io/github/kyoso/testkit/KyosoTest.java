package io.github.kyoso.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test class, or a test, that is given programmes as parameters.
 *
 * <pre>{@code
 * @KyosoTest
 * class MyTest {
 *     @Test
 *     void of_the_bundled_programme(ActionProgram program, ProgramIndex index) { … }
 *
 *     @Test
 *     void of_my_own(@ProgramFile("mine.json") ActionProgram mine) { … }
 * }
 * }</pre>
 *
 * <p>An {@code ActionProgram} is the bundled one, a {@code ProgramIndex} its index, unless {@link ProgramFile} names another.
 */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ProgramParameters.class)
public @interface KyosoTest {}

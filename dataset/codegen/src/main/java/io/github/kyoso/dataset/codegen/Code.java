package io.github.kyoso.dataset.codegen;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Optional;

/** An id, number or date such as {@code PartnerId.of("jvoad")}: one literal, and the method that makes a value of it. */
record Code(Class<?> type, String factory, Object literal) {
    /** {@return the code that this value is, unless it is a value of another sort, such as a noun} */
    static Optional<Code> of(Object value) {
        Class<?> type = value.getClass();
        Method factory = annotated(type, JsonCreator.class);
        Method literal = annotated(type, JsonValue.class);
        if (type.isEnum() || factory == null || literal == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Code(type, factory.getName(), literal.invoke(value)));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(literal.toString(), e);
        }
    }

    private static Method annotated(Class<?> type, Class<? extends Annotation> annotation) {
        for (Method each : type.getDeclaredMethods()) {
            if (each.isAnnotationPresent(annotation)) {
                return each;
            }
        }
        return null;
    }

    /** {@return the literal as a part of a name, such as {@code 6_3} for {@code 6-3}} */
    String identifier() {
        return literal.toString().replace('-', '_');
    }
}

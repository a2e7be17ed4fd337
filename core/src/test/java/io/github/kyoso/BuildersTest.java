package io.github.kyoso;

import static java.util.Collections.singletonList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kyoso.Model.Fact;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a builder takes, what it refuses, and that it lets go of what it has built. */
class BuildersTest {
    static Set<Class<?>> nouns() {
        return Model.nouns();
    }

    static List<Object> values() {
        return Model.nounsIn(SmallProgram.program());
    }

    static Stream<Method> setters() {
        return nouns().stream()
                .flatMap(noun -> Stream.of(builder(noun).getClass().getMethods()))
                .filter(method -> Model.isOurs(method.getDeclaringClass()) && method.getParameterCount() == 1);
    }

    @ParameterizedTest
    @MethodSource("setters")
    void refuses_null_and_names_the_fact(Method setter) {
        Object builder = builder(setter.getReturnType().getEnclosingClass());
        Class<?> parameter = setter.getParameterTypes()[0];
        Throwable fault = catchThrowable(() -> Model.call(setter, builder, (Object) null));
        assertThat(fault).isInstanceOf(NullPointerException.class);
        if (parameter == Optional.class) {
            // Null in place of a whole optional or list is met by the virtual machine, which names what it calls on it.
            assertThat(fault).hasMessageContaining("java.util.Optional.");
        } else if (parameter == Iterable.class || parameter.isArray()) {
            Object oneNull =
                    parameter.isArray() ? Array.newInstance(parameter.getComponentType(), 1) : singletonList(null);
            Throwable inList = catchThrowable(() -> Model.call(setter, builder, oneNull));
            assertThat(inList)
                    .isInstanceOf(NullPointerException.class)
                    .message()
                    .isIn(listsOf(builder));
        } else if (setter.getName().startsWith("add")) {
            assertThat(fault).message().isIn(listsOf(builder));
        } else {
            assertThat(fault).hasMessage(setter.getName().equals("from") ? "instance" : setter.getName());
        }
    }

    @ParameterizedTest
    @MethodSource("nouns")
    void says_what_is_missing_in_the_order_of_the_document(Class<?> noun) {
        List<String> single = Fact.of(noun).stream()
                .filter(fact -> !fact.position().isContainer())
                .map(Fact::name)
                .toList();
        List<String> required = Stream.of(
                        noun.getAnnotation(JsonPropertyOrder.class).value())
                .filter(single::contains)
                .toList();
        assertThatIllegalStateException()
                .isThrownBy(() -> build(builder(noun)))
                .withMessage(
                        "Cannot build %s, some of required attributes are not set %s", noun.getSimpleName(), required);
    }

    @ParameterizedTest
    @MethodSource("values")
    void begins_with_another_value_and_builds_its_equal(Object value) {
        Object copy = build(beginningWith(value));
        assertThat(copy)
                .isEqualTo(value)
                .hasSameHashCodeAs(value)
                .hasToString(value.toString())
                .isNotSameAs(value);
    }

    @ParameterizedTest
    @MethodSource("values")
    void does_not_reach_into_what_it_has_built_nor_does_the_list_it_was_given(Object value) {
        for (Fact fact : Fact.of(Model.nounOf(value).orElseThrow())) {
            if (fact.in(value) instanceof List<?> list && !list.isEmpty()) {
                List<Object> twice = new ArrayList<>(list);
                twice.addAll(list);
                for (List<Object> given : List.<List<Object>>of(new ArrayList<>(list), twice)) {
                    List<Object> expected = List.copyOf(given);
                    Object builder = beginningWith(value);
                    set(builder, fact, given);
                    given.clear();
                    Object built = build(builder);
                    assertThat(fact.in(built)).isEqualTo(expected);
                    set(builder, fact, List.of());
                    assertThat(fact.in(built)).isEqualTo(expected);
                    assertThat(fact.in(build(builder))).isEqualTo(List.of());
                }
            }
        }
    }

    /** {@return how a message names an element of each list} */
    private static List<String> listsOf(Object builder) {
        return Fact.of(builder.getClass().getEnclosingClass()).stream()
                .filter(fact -> fact.position().raw() == List.class)
                .map(fact -> fact.name() + " element")
                .toList();
    }

    private static Object builder(Class<?> noun) {
        return Model.call(Model.method(noun, "builder"), null);
    }

    private static Object beginningWith(Object value) {
        Class<?> noun = Model.nounOf(value).orElseThrow();
        return Model.call(Model.method(builder(noun).getClass(), "from", noun), builder(noun), value);
    }

    private static void set(Object builder, Fact fact, List<?> elements) {
        Model.call(Model.method(builder.getClass(), fact.name(), Iterable.class), builder, elements);
    }

    private static Object build(Object builder) {
        return Model.call(Model.method(builder.getClass(), "build"), builder);
    }
}

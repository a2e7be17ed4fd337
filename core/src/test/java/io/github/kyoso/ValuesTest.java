package io.github.kyoso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever holds a programme cannot change it, whatever they call on it. */
class ValuesTest {
    /** Classes of the JDK that nobody can change either. */
    private static final Set<Class<?>> UNCHANGEABLE =
            Set.of(String.class, Integer.class, Boolean.class, OptionalInt.class, URI.class, LocalDate.class);

    private static final List<Consumer<List<Object>>> ATTEMPTS = List.of(
            list -> list.add("another"),
            list -> list.add(0, "another"),
            list -> list.addAll(List.of("another")),
            list -> list.set(0, "another"),
            list -> list.remove(0),
            list -> list.removeIf(element -> true),
            list -> list.replaceAll(element -> "another"),
            list -> list.sort((left, right) -> -1),
            list -> list.subList(0, list.size()).clear(),
            list -> removeAll(list.iterator()),
            list -> list.listIterator().add("another"),
            List::clear);

    private final Set<Class<?>> visited = new HashSet<>();
    private final Set<Object> seen = new HashSet<>();

    @Test
    void nothing_that_can_be_reached_from_a_programme_can_be_changed() {
        ActionProgram program = SmallProgram.program();
        String before = program.toString();
        visit(program);
        assertThat(program).hasToString(before).isEqualTo(SmallProgram.program());
        assertThat(visited).containsAll(UNCHANGEABLE);
        for (Class<?> type : Model.nouns()) {
            assertThat(visited).anyMatch(type::isAssignableFrom, "one of " + type);
        }
        assertThat(visited).containsAll(Model.leaves());
    }

    @Test
    void every_field_of_a_value_is_final() {
        Stream.concat(visitedClasses(), Stream.of(UnknownKeyException.class))
                .flatMap(type -> Stream.of(type.getDeclaredFields()))
                .filter(field -> !field.isSynthetic())
                .forEach(field -> assertThat(Modifier.isFinal(field.getModifiers()))
                        .as(field.toString())
                        .isTrue());
    }

    private Stream<Class<?>> visitedClasses() {
        visit(SmallProgram.program());
        return visited.stream().filter(Model::isOurs);
    }

    private void visit(Object value) {
        Class<?> type = value.getClass();
        if (value instanceof List<?> list) {
            attack(list);
            list.forEach(this::visit);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::visit);
        } else if (Model.isOurs(type)) {
            visited.add(type);
            if (seen.add(value)) {
                answersOf(value).forEach(this::visit);
            }
        } else {
            visited.add(type);
            assertThat(UNCHANGEABLE)
                    .as("types of which we know that nobody can change them")
                    .contains(type);
        }
    }

    private static List<Object> answersOf(Object value) {
        List<Object> answers = new ArrayList<>();
        for (Method method : value.getClass().getMethods()) {
            if (Model.isOurs(method.getDeclaringClass())
                    && method.getParameterCount() == 0
                    && !Modifier.isStatic(method.getModifiers())) {
                answers.add(Model.call(method, value));
            }
        }
        return answers;
    }

    @SuppressWarnings("unchecked")
    private static void attack(List<?> list) {
        List<?> before = new ArrayList<>(list);
        for (Consumer<List<Object>> attempt : ATTEMPTS) {
            try {
                attempt.accept((List<Object>) list);
            } catch (UnsupportedOperationException | IndexOutOfBoundsException e) {
                // Refused, as it should be; some attempts change nothing in an empty list and need no refusal.
            }
            assertThat(list).isEqualTo(before);
        }
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> list.add(null));
    }

    private static void removeAll(Iterator<?> elements) {
        while (elements.hasNext()) {
            elements.next();
            elements.remove();
        }
    }
}

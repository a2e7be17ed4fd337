package io.github.kyoso;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The nouns as reflection finds them from {@link ActionProgram} on, so that no test keeps a list of names. */
public final class Model {
    private static final Set<Class<?>> NOUNS = new LinkedHashSet<>();
    private static final Set<Class<?>> LEAVES = new LinkedHashSet<>();

    static {
        visit(ActionProgram.class);
    }

    private Model() {}

    /** {@return what holds facts; a sealed noun stands for its cases} */
    public static Set<Class<?>> nouns() {
        return NOUNS;
    }

    /** {@return everything else that a fact can be or list: texts, ids, closed sets, dates} */
    public static Set<Class<?>> leaves() {
        return LEAVES;
    }

    static boolean isOurs(Class<?> type) {
        return type.getPackage() == ActionProgram.class.getPackage();
    }

    /** {@return what the method returns; what it throws is thrown} */
    public static Object call(Method method, Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw (RuntimeException) e.getCause();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(method + " cannot be called", e);
        }
    }

    /** {@return the public method of this name} */
    public static Method method(Class<?> type, String name, Class<?>... parameters) {
        try {
            return type.getMethod(name, parameters);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(type + " has no method " + name, e);
        }
    }

    /** A stored fact: an abstract getter. */
    public record Fact(Class<?> noun, Method getter) {
        public static List<Fact> of(Class<?> noun) {
            return Stream.of(noun.getMethods())
                    .filter(method -> Modifier.isAbstract(method.getModifiers()))
                    .map(method -> new Fact(noun, method))
                    .sorted(Comparator.comparing(Fact::name))
                    .toList();
        }

        /** {@return the name of its property, such as {@code "officialName"}} */
        public String name() {
            String name = getter.getName().replaceFirst("^get", "");
            return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        }

        Object in(Object value) {
            return call(getter, value);
        }

        public Position position() {
            return new Position(getter.getAnnotatedReturnType(), List.of(getter.getAnnotations()));
        }

        /** {@return the position of the fact itself and, for a list or an optional, of what is in it} */
        List<Position> positions() {
            List<Position> positions = new ArrayList<>(List.of(position()));
            while (positions.get(positions.size() - 1).isContainer()) {
                positions.add(positions.get(positions.size() - 1).element());
            }
            return positions;
        }

        @Override
        public String toString() {
            return noun.getSimpleName() + "." + name();
        }
    }

    /** Where a value stands and a constraint may: a fact, or the type argument of a list or an optional. */
    public record Position(AnnotatedType type, List<Annotation> annotations) {
        public Class<?> raw() {
            return (Class<?>)
                    (type.getType() instanceof ParameterizedType generic ? generic.getRawType() : type.getType());
        }

        boolean isContainer() {
            return raw() == List.class || raw() == Optional.class;
        }

        public Position element() {
            AnnotatedType element = ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0];
            return new Position(element, List.of(element.getAnnotations()));
        }

        public boolean has(Class<? extends Annotation> annotation) {
            return annotations.stream().anyMatch(annotation::isInstance);
        }
    }

    /** {@return the noun that this value is one of, if it is one} */
    static Optional<Class<?>> nounOf(Object value) {
        return NOUNS.stream().filter(noun -> noun.isInstance(value)).findAny();
    }

    /** {@return every noun in this value: itself, and those in its facts} */
    static List<Object> nounsIn(Object value) {
        List<Object> found = new ArrayList<>();
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> found.addAll(nounsIn(present)));
        } else if (value instanceof List<?> list) {
            list.forEach(element -> found.addAll(nounsIn(element)));
        }
        nounOf(value).ifPresent(noun -> {
            found.add(value);
            Fact.of(noun).forEach(fact -> found.addAll(nounsIn(fact.in(value))));
        });
        return found;
    }

    private static void visit(Class<?> type) {
        if (type.isSealed()) {
            Stream.of(type.getPermittedSubclasses()).forEach(Model::visit);
        } else if (!type.isInterface() || !isOurs(type)) {
            LEAVES.add(type);
        } else if (NOUNS.add(type)) {
            for (Fact fact : Fact.of(type)) {
                List<Position> positions = fact.positions();
                visit(positions.get(positions.size() - 1).raw());
            }
        }
    }
}

package io.github.kyoso.dataset.codegen;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the model says of a noun such as {@code ActionItem}: its facts in order, read from a value by their getters. */
record Noun(Class<?> type) {
    /** {@return the noun that this value is one of, unless it is a value of another sort, such as an id} */
    static Optional<Noun> of(Object value) {
        for (Class<?> each : value.getClass().getInterfaces()) {
            if (each.isAnnotationPresent(JsonPropertyOrder.class)) {
                return Optional.of(new Noun(each));
            }
        }
        return Optional.empty();
    }

    /** {@return the facts that the value holds, in their order; what is absent is left out} */
    Map<String, Object> facts(Object value) {
        Map<String, Method> getters = getters();
        Map<String, Object> facts = new LinkedHashMap<>();
        for (String property : type.getAnnotation(JsonPropertyOrder.class).value()) {
            Method getter = getters.remove(property);
            if (getter != null) {
                Object fact = call(getter, value);
                Object present = fact instanceof Optional<?> optional ? optional.orElse(null) : fact;
                if (present != null) {
                    facts.put(property, present);
                }
            } else if (!property.equals("type")) {
                throw new IllegalStateException(type + " orders " + property + ", but has no getter for it");
            }
        }
        if (!getters.isEmpty()) {
            throw new IllegalStateException(type + " has no place in its order for " + getters.keySet());
        }
        return facts;
    }

    /**
     * {@return whether the noun has a method {@code of} that takes such facts and no others, as a principle has}
     *
     * <p>It goes by their types: that each is taken for what it is, is told by comparing the programme that comes of it.
     *
     * @param facts what the method would be given, in the order of the noun
     */
    boolean isMadeOf(Collection<Object> facts) {
        for (Method each : type.getMethods()) {
            if (each.getName().equals("of") && each.getParameterCount() == facts.size()) {
                Iterator<Object> values = facts.iterator();
                if (Stream.of(each.getParameterTypes()).allMatch(parameter -> parameter.isInstance(values.next()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private Map<String, Method> getters() {
        Map<String, Method> getters = new TreeMap<>();
        for (Method each : type.getMethods()) {
            String name = each.getName();
            int prefix = name.startsWith("get") ? 3 : name.startsWith("is") ? 2 : 0;
            if (prefix > 0 && each.getParameterCount() == 0 && !each.isBridge()) {
                getters.put(
                        name.substring(prefix, prefix + 1).toLowerCase(Locale.ROOT) + name.substring(prefix + 1), each);
            }
        }
        return getters;
    }

    private static Object call(Method getter, Object value) {
        try {
            return getter.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(getter.toString(), e);
        }
    }
}

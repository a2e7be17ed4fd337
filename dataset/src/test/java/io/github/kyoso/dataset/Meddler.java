package io.github.kyoso.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** A caller who calls every public method of everything that it gets, and tries to change whatever they return. */
final class Meddler {
    private static final String OURS = "io.github.kyoso";
    private static final int ARGUMENTS = 100;

    private final Map<Object, String> met = new IdentityHashMap<>();
    private final Set<String> calls = new TreeSet<>();
    private final Set<Object> values = new HashSet<>();
    private final List<Object> ours = new ArrayList<>();
    private final Map<Class<?>, Set<Object>> arguments = new HashMap<>(Map.of(int.class, Set.of(0, 1, 8, 99)));

    /** Meddles with this object and with all that can be reached from it, in two rounds: the first finds arguments. */
    void meddleWith(String name, Object object) {
        meet(name, object);
        for (int round = 1; round <= 2; round++) {
            for (int i = 0; i < ours.size(); i++) {
                call(ours.get(i));
            }
        }
    }

    /** {@return the methods that it has called, such as {@code "ActionItem.getTitle"}} */
    Set<String> calls() {
        return calls;
    }

    private void meet(String path, Object object) {
        if (object == null || met.putIfAbsent(object, path) != null) {
            return;
        }
        // Ids and dates may be made anew at every call: once each is enough.
        if (object instanceof Comparable<?> && !values.add(object)) {
            return;
        }
        assertThat(object.getClass().isArray()).as("%s is an array", path).isFalse();
        if (object instanceof Optional<?> optional) {
            optional.ifPresent(value -> meet(path, value));
        } else if (object instanceof Collection<?> collection) {
            attack(path, collection);
            new ArrayList<>(collection).forEach(element -> meet(path + "[]", element));
        } else if (object instanceof Map<?, ?> map) {
            attack(path, map);
            new ArrayList<>(map.keySet()).forEach(key -> meet(path + " key", key));
            new ArrayList<>(map.values()).forEach(value -> meet(path + " value", value));
        } else {
            Set<Object> same = arguments.computeIfAbsent(keyOf(object), type -> new LinkedHashSet<>());
            if (same.size() < ARGUMENTS) {
                same.add(object);
            }
            if (object.getClass().getName().startsWith(OURS)) {
                ours.add(object);
            }
        }
    }

    private void call(Object object) {
        for (Class<?> type : publicTypesOf(object.getClass())) {
            for (Method method : type.getMethods()) {
                boolean isOurs = method.getDeclaringClass().getName().startsWith(OURS);
                if (isOurs && !Modifier.isStatic(method.getModifiers()) && method.getParameterCount() <= 1) {
                    call(object, method);
                }
            }
        }
    }

    private void call(Object object, Method method) {
        String path = met.get(object) + "." + method.getName();
        calls.add(method.getDeclaringClass().getSimpleName() + "." + method.getName());
        if (method.getParameterCount() == 0) {
            meet(path, invoke(method, object));
            return;
        }
        Class<?> parameter = method.getParameterTypes()[0];
        for (Map.Entry<Class<?>, Set<Object>> each : Map.copyOf(arguments).entrySet()) {
            if (parameter != Object.class && parameter.isAssignableFrom(each.getKey())) {
                for (Object argument : List.copyOf(each.getValue())) {
                    meet(path + "(" + argument + ")", invoke(method, object, argument));
                }
            }
        }
    }

    private static Object invoke(Method method, Object object, Object... argument) {
        try {
            return method.invoke(object, argument);
        } catch (InvocationTargetException refused) {
            assertThat(refused.getCause()).isInstanceOf(IllegalArgumentException.class);
            return null;
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    /** {@return the public types of ours that a caller sees this class as} */
    private static Set<Class<?>> publicTypesOf(Class<?> type) {
        Set<Class<?>> types = new LinkedHashSet<>();
        if (type != null && type.getName().startsWith(OURS)) {
            if (Modifier.isPublic(type.getModifiers())) {
                types.add(type);
            }
            types.addAll(publicTypesOf(type.getSuperclass()));
            for (Class<?> each : type.getInterfaces()) {
                types.addAll(publicTypesOf(each));
            }
        }
        return types;
    }

    private static Class<?> keyOf(Object object) {
        return object instanceof Enum<?> constant ? constant.getDeclaringClass() : object.getClass();
    }

    private static <E> void attack(String path, Collection<E> collection) {
        List<E> before = new ArrayList<>(collection);
        E any = before.isEmpty() ? null : before.get(0);
        tryTo(path, collection, before, c -> c.add(any));
        tryTo(path, collection, before, c -> c.remove(any));
        tryTo(path, collection, before, c -> c.removeIf(each -> true));
        tryTo(path, collection, before, c -> c.retainAll(List.of()));
        tryTo(path, collection, before, c -> {
            Iterator<E> each = c.iterator();
            each.next();
            each.remove();
        });
        tryTo(path, collection, before, Collection::clear);
        if (collection instanceof List<E> list) {
            tryTo(path, list, before, c -> c.add(0, any));
            tryTo(path, list, before, c -> c.set(0, null));
            tryTo(path, list, before, c -> c.replaceAll(each -> null));
            tryTo(path, list, before, c -> c.sort((a, b) -> System.identityHashCode(a) - System.identityHashCode(b)));
            tryTo(path, list, before, c -> c.subList(0, c.size()).clear());
            tryTo(path, list, before, c -> c.listIterator().add(any));
            tryTo(path, list, before, Collections::reverse);
        }
    }

    private static <K, V> void attack(String path, Map<K, V> map) {
        attack(path + ".keySet()", map.keySet());
        attack(path + ".values()", map.values());
        attack(path + ".entrySet()", map.entrySet());
        Map<K, V> before = new HashMap<>(map);
        tryTo(path, map, before, m -> m.put(null, null));
        tryTo(path, map, before, m -> m.entrySet().iterator().next().setValue(null));
        tryTo(path, map, before, Map::clear);
    }

    private static <C> void tryTo(String path, C container, Object before, Consumer<C> change) {
        try {
            change.accept(container);
        } catch (RuntimeException refused) {
            // As it should be; what counts is that nothing has changed.
        }
        Object now = container instanceof Collection<?> collection ? new ArrayList<>(collection) : container;
        assertThat(now.equals(before))
                .as("%s can be changed: it is a %s", path, container.getClass())
                .isTrue();
    }
}

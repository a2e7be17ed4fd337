package io.github.kyoso;

import io.github.kyoso.Model.Fact;
import io.github.kyoso.Model.Position;
import jakarta.validation.Constraint;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Every way to break one fact of a valid programme, each planted at its depth in the whole. */
final class Faults {
    private final List<Fault> all = new ArrayList<>();
    private final Set<String> sites = new LinkedHashSet<>();

    private Faults(ActionProgram valid) {
        breakNoun(valid, "", changed -> (ActionProgram) changed);
    }

    static Faults in(ActionProgram valid) {
        return new Faults(valid);
    }

    List<Fault> all() {
        return all;
    }

    /** {@return where there was a value to break, as {@link #sitesOf} names it} */
    Set<String> sites() {
        return sites;
    }

    /** {@return the fact itself and, behind a {@code <>} each, what it lists or may have} */
    static List<String> sitesOf(Fact fact) {
        return IntStream.range(0, fact.positions().size())
                .mapToObj(depth -> fact + "<>".repeat(depth))
                .toList();
    }

    /** A programme that breaks one constraint at one place. */
    record Fault(String path, Class<? extends Annotation> constraint, Object value, ActionProgram program) {
        @Override
        public String toString() {
            return "@" + constraint.getSimpleName() + " at " + path + " is broken by "
                    + Quotation.of(String.valueOf(value));
        }
    }

    private void breakNoun(Object noun, String path, Function<Object, ActionProgram> plant) {
        Class<?> type = Model.nounOf(noun).orElseThrow();
        for (Fact fact : Fact.of(type)) {
            String at = path.isEmpty() ? fact.name() : path + "." + fact.name();
            Function<Object, ActionProgram> plantFact = value -> plant.apply(with(noun, fact, value));
            breakValue(fact.in(noun), fact.position(), fact.toString(), at, at, plantFact);
        }
    }

    /** What is wrong with an element of a list is reported one node deeper than what is wrong within it. */
    private void breakValue(
            Object value,
            Position position,
            String site,
            String own,
            String inner,
            Function<Object, ActionProgram> plant) {
        sites.add(site);
        for (Annotation each : position.annotations()) {
            if (each.annotationType().isAnnotationPresent(Constraint.class)) {
                for (Object wrong : against(each)) {
                    all.add(new Fault(own, each.annotationType(), wrong, plant.apply(wrong)));
                }
            }
        }
        if (value instanceof Optional<?> optional) {
            Object present = optional.orElse(null);
            if (present != null) {
                breakValue(
                        present,
                        position.element(),
                        site + "<>",
                        own,
                        inner,
                        wrong -> plant.apply(Optional.ofNullable(wrong)));
            }
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                int at = i;
                String path = inner + "[" + i + "]";
                breakValue(list.get(i), position.element(), site + "<>", path + ".<list element>", path, wrong -> {
                    List<Object> changed = new ArrayList<>(list);
                    changed.set(at, wrong);
                    return plant.apply(changed);
                });
            }
        } else if (Model.isOurs(position.raw()) && position.raw().isInterface()) {
            breakNoun(value, inner, plant);
        }
    }

    /** {@return values that break this constraint; whoever adds a constraint says here how it is broken} */
    private static List<?> against(Annotation constraint) {
        if (constraint instanceof NotNull) {
            return Arrays.asList((Object) null);
        } else if (constraint instanceof NotEmpty) {
            return Arrays.asList(null, List.of());
        } else if (constraint instanceof Text) {
            return List.of("", " \u3000", "鳥\u0007取", "鳥\n取", "\uD842田", "田\uDFB7", "\u202E取鳥", "町".repeat(10_001));
        } else if (constraint instanceof WebPage) {
            return List.of(
                    URI.create("javascript:alert(1)"),
                    URI.create("file:///etc/passwd"),
                    URI.create("https:///no-host"),
                    URI.create("https://user@example.org/"),
                    URI.create("/relative"));
        } else if (constraint instanceof Pattern pattern && !"かな".matches(pattern.regexp())) {
            return List.of("かな");
        }
        throw new AssertionError("Nobody has said how to break " + constraint);
    }

    /** {@return the noun with another value for one fact, which its builder would refuse} */
    private static Object with(Object noun, Fact changed, Object value) {
        InvocationHandler handler =
                (proxy, method, arguments) -> method.equals(changed.getter()) ? value : method.invoke(noun, arguments);
        return Proxy.newProxyInstance(Faults.class.getClassLoader(), new Class<?>[] {changed.noun()}, handler);
    }
}

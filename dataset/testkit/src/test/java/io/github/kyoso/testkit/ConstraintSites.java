package io.github.kyoso.testkit;

import io.github.kyoso.ActionProgram;
import io.github.kyoso.Organization;
import io.github.kyoso.Partner;
import io.github.kyoso.PartnerGroup;
import io.github.kyoso.Text;
import io.github.kyoso.WebPage;
import io.github.kyoso.testkit.BrokenProgram.Expected;
import jakarta.validation.Constraint;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every place where a noun has a constraint, found by reflection, and which of them a problem of the corpus is about. */
final class ConstraintSites {
    private static final Map<Class<?>, Set<String>> CODES = Map.of(
            NotNull.class, Set.of("KYO-106"),
            NotEmpty.class, Set.of("KYO-209"),
            Text.class, Set.of("KYO-201"),
            Pattern.class, Set.of("KYO-207"),
            WebPage.class, Set.of("KYO-208"));

    private ConstraintSites() {}

    /** A constraint on a fact, or on what it lists or may have. */
    record Site(Class<?> noun, String fact, boolean element, Class<? extends Annotation> constraint) {
        @Override
        public String toString() {
            return noun.getSimpleName() + "." + fact + (element ? "[]" : "") + " @" + constraint.getSimpleName();
        }
    }

    static Set<Site> all() {
        Set<Site> sites = new LinkedHashSet<>();
        visit(ActionProgram.class, new HashSet<>(), sites);
        return sites;
    }

    private static void visit(Class<?> noun, Set<Class<?>> seen, Set<Site> sites) {
        if (noun.isSealed()) {
            for (Class<?> each : noun.getPermittedSubclasses()) {
                visit(each, seen, sites);
            }
        } else if (isNoun(noun) && seen.add(noun)) {
            for (Method fact : noun.getMethods()) {
                if (Modifier.isAbstract(fact.getModifiers())) {
                    for (Site each : sitesOf(noun, fact)) {
                        sites.add(each);
                    }
                    visit(innermost(fact), seen, sites);
                }
            }
        }
    }

    private static boolean isNoun(Class<?> type) {
        return type.isInterface() && type.getPackage() == ActionProgram.class.getPackage();
    }

    private static List<Site> sitesOf(Class<?> noun, Method fact) {
        List<Site> sites = new ArrayList<>();
        String name = fact.getName().substring(3, 4).toLowerCase(Locale.ROOT)
                + fact.getName().substring(4);
        add(noun, name, false, fact.getAnnotations(), sites);
        if (fact.getAnnotatedReturnType() instanceof AnnotatedParameterizedType container) {
            AnnotatedType element = container.getAnnotatedActualTypeArguments()[0];
            // What may be absent stands in the document where the fact stands.
            add(noun, name, fact.getReturnType() != Optional.class, element.getAnnotations(), sites);
        }
        return sites;
    }

    private static void add(Class<?> noun, String fact, boolean element, Annotation[] annotations, List<Site> sites) {
        for (Annotation each : annotations) {
            if (each.annotationType().isAnnotationPresent(Constraint.class)) {
                sites.add(new Site(noun, fact, element, each.annotationType()));
            }
        }
    }

    private static Class<?> innermost(Method fact) {
        return fact.getGenericReturnType() instanceof ParameterizedType container
                ? (Class<?>) container.getActualTypeArguments()[0]
                : fact.getReturnType();
    }

    /** {@return the constraints that a value with this pointer can break with this code} */
    static List<Site> brokenBy(Expected problem, String document) {
        Class<?> noun = ActionProgram.class;
        List<Site> sites = List.of();
        boolean element = false;
        for (String name : problem.pointer()
                .substring(Math.min(1, problem.pointer().length()))
                .split("/")) {
            element = !name.isEmpty() && Character.isDigit(name.charAt(0));
            if (!element) {
                Optional<Method> fact = fact(noun, name);
                if (fact.isEmpty()) {
                    return List.of();
                }
                sites = sitesOf(noun, fact.get());
                noun = innermost(fact.get());
            } else if (noun == Partner.class) {
                // In the corpus, a group stands second.
                boolean group = problem.pointer().startsWith("/partners/1") && document.contains("\"group\"");
                noun = group ? PartnerGroup.class : Organization.class;
            }
        }
        boolean ofElement = element;
        return sites.stream()
                .filter(each -> each.element() == ofElement
                        && CODES.getOrDefault(each.constraint(), Set.of()).contains(problem.code()))
                .toList();
    }

    private static Optional<Method> fact(Class<?> noun, String name) {
        for (Method each : noun.getMethods()) {
            if (each.getName().equalsIgnoreCase("get" + name) && Modifier.isAbstract(each.getModifiers())) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}

package io.github.kyoso.dataset.codegen;

import io.github.kyoso.ActionProgram;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A class that builds a programme again through the builders and factories of the model, one method for each record.
 *
 * <p>The model drives it: a getter {@code getTitle} in the order of its noun becomes {@code .title(…)}, so that a property
 * that is new to the model cannot be forgotten here. It writes nothing that costs a fresh JVM time: no lambda, no parsing
 * of a date, no look-up of an enum constant by name.
 */
final class BuilderCode {
    private static final int WIDTH = 100;
    private static final String INDENT = "    ";

    private final ActionProgram program;
    private final TreeSet<String> imports = new TreeSet<>();

    BuilderCode(ActionProgram program) {
        this.program = program;
    }

    /** {@return the source of a class with this name, from its imports to its last brace} */
    String classNamed(String name) {
        // What stands below collects the imports that stand above it.
        String body = INDENT + "private " + name + "() {}\n\n" + methods();
        StringBuilder source = new StringBuilder();
        for (String each : imports) {
            source.append("import ").append(each).append(";\n");
        }
        source.append("\n/** The programme as plain Java: one method for each record. */\n");
        return source.append("final class " + name + " {\n" + body + "}\n").toString();
    }

    /** One method for the programme, which calls one for each record in its lists, in the order of the document. */
    private String methods() {
        Noun noun = Noun.of(program).orElseThrow();
        StringBuilder records = new StringBuilder();
        Map<String, String> steps = new LinkedHashMap<>();
        noun.facts(program).forEach((property, fact) -> {
            if (fact instanceof List<?> list) {
                List<String> calls = new ArrayList<>();
                for (Object each : list) {
                    String name = property + "_" + key(each).orElse(Integer.toString(calls.size() + 1));
                    calls.add(name + "()");
                    String type = named(Noun.of(each).orElseThrow().type());
                    records.append("\n" + method("private static " + type + " " + name, expression(each, 4)));
                }
                steps.put(property, listOf(calls, 4));
            } else {
                steps.put(property, expression(fact, 6));
            }
        });
        return method("static " + named(noun.type()) + " program", chain(noun, steps, 4)) + records;
    }

    private static String method(String signature, String value) {
        return INDENT + signature + "() {\n" + INDENT.repeat(2) + "return " + value + ";\n" + INDENT + "}\n";
    }

    /** {@return the id of a record as a part of a name, if its first fact is one} */
    private static Optional<String> key(Object record) {
        Map<String, Object> facts = Noun.of(record).orElseThrow().facts(record);
        return Code.of(facts.values().iterator().next()).map(Code::identifier);
    }

    /** {@return an expression that makes this value; what it breaks off is indented so many times} */
    private String expression(Object value, int depth) {
        if (value instanceof String text) {
            return Literal.of(text);
        } else if (value instanceof Integer || value instanceof Boolean) {
            return value.toString();
        } else if (value instanceof Enum<?> constant) {
            return named(constant.getDeclaringClass()) + "." + constant.name();
        } else if (value instanceof LocalDate date) {
            String day = date.getYear() + ", " + date.getMonthValue() + ", " + date.getDayOfMonth();
            return named(LocalDate.class) + ".of(" + day + ")";
        } else if (value instanceof URI uri) {
            return named(URI.class) + ".create(" + Literal.of(uri.toString()) + ")";
        } else if (value instanceof List<?> list) {
            List<String> elements = new ArrayList<>();
            list.forEach(each -> elements.add(expression(each, depth + 4)));
            return listOf(elements, depth);
        }
        Optional<Code> code = Code.of(value);
        if (code.isPresent()) {
            String literal = expression(code.get().literal(), depth);
            return named(code.get().type()) + "." + code.get().factory() + "(" + literal + ")";
        }
        Noun noun = Noun.of(value)
                .orElseThrow(() -> new IllegalStateException("no way to write " + value.getClass() + " as Java"));
        Map<String, Object> facts = noun.facts(value);
        Map<String, Object> withoutEmptyLists = new LinkedHashMap<>(facts);
        withoutEmptyLists.values().removeIf(List.of()::equals);
        for (Map<String, Object> arguments : List.of(withoutEmptyLists, facts)) {
            if (noun.isMadeOf(arguments.values())) {
                return call(noun.type(), new ArrayList<>(steps(arguments, depth).values()), depth);
            }
        }
        return chain(noun, steps(withoutEmptyLists, depth), depth);
    }

    private Map<String, String> steps(Map<String, Object> facts, int depth) {
        Map<String, String> steps = new LinkedHashMap<>();
        facts.forEach((property, fact) -> steps.put(property, expression(fact, depth + 2)));
        return steps;
    }

    private String chain(Noun noun, Map<String, String> steps, int depth) {
        List<String> calls = new ArrayList<>();
        steps.forEach((property, value) -> calls.add("." + property + "(" + value + ")"));
        calls.add(".build()");
        String broken = "\n" + INDENT.repeat(depth);
        return named(noun.type()) + ".builder()"
                + flatOr(broken + String.join(broken, calls), String.join("", calls), depth);
    }

    private String listOf(List<String> elements, int depth) {
        return call(List.class, elements, depth);
    }

    private String call(Class<?> type, List<String> arguments, int depth) {
        String line = "\n" + INDENT.repeat(depth + 2);
        String broken = line + String.join("," + line, arguments);
        return named(type) + ".of(" + flatOr(broken, String.join(", ", arguments), depth) + ")";
    }

    private static String flatOr(String broken, String flat, int depth) {
        // A Japanese character is as wide as two others.
        long width = flat.length() + flat.chars().filter(c -> c >= 0x1100).count();
        return flat.contains("\n") || width > WIDTH - INDENT.length() * depth ? broken : flat;
    }

    private String named(Class<?> type) {
        imports.add(type.getCanonicalName());
        return type.getSimpleName();
    }
}

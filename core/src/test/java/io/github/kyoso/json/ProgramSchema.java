package io.github.kyoso.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kyoso.ActionItem;
import io.github.kyoso.ActionProgram;
import io.github.kyoso.Collaboration;
import io.github.kyoso.Initiative;
import io.github.kyoso.LocalizedText;
import io.github.kyoso.Model;
import io.github.kyoso.Model.Fact;
import io.github.kyoso.Model.Position;
import io.github.kyoso.Organization;
import io.github.kyoso.PartnerGroup;
import io.github.kyoso.PartnerMention;
import io.github.kyoso.Place;
import io.github.kyoso.Principle;
import io.github.kyoso.Thrust;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The JSON Schema 2020-12 of a programme, made of what is said elsewhere: names, order and what is required by the table of
 * the reader, types and constraints by the nouns, words by {@link Javadoc} and {@link SchemaWords}.
 */
final class ProgramSchema {
    static final Map<Class<?>, Shape<?, ?>> SHAPES = Map.ofEntries(
            Map.entry(ActionProgram.class, Shapes.PROGRAM),
            Map.entry(LocalizedText.class, Shapes.TEXT),
            Map.entry(Principle.class, Shapes.PRINCIPLE),
            Map.entry(Thrust.class, Shapes.THRUST),
            Map.entry(ActionItem.class, Shapes.ITEM),
            Map.entry(Organization.class, Shapes.ORGANIZATION),
            Map.entry(PartnerGroup.class, Shapes.GROUP),
            Map.entry(Collaboration.class, Shapes.COLLABORATION),
            Map.entry(PartnerMention.class, Shapes.MENTION),
            Map.entry(Initiative.class, Shapes.INITIATIVE),
            Map.entry(Place.class, Shapes.PLACE));

    private static final String ID = "urn:kyoso:schema:program-1";

    private final SchemaWords words;
    private final Javadoc javadoc;
    private final ObjectNode definitions = object();

    private ProgramSchema(SchemaWords words, Javadoc javadoc) {
        this.words = words;
        this.javadoc = javadoc;
    }

    static ObjectNode of(SchemaWords words, Javadoc javadoc) {
        ProgramSchema schema = new ProgramSchema(words, javadoc);
        ObjectNode root = object().put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", ID);
        root.setAll(schema.definition(ActionProgram.class));
        root.set("$defs", schema.definitions);
        return root;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private ObjectNode definition(Class<?> type) {
        ObjectNode schema = words.on(type.getSimpleName(), javadoc.of(type));
        if (SHAPES.containsKey(type)) {
            return schema.setAll(properties(type));
        }
        if (type.isSealed()) {
            return schema.setAll(cases(type));
        }
        if (type.isEnum()) {
            schema.put("type", "string").set("oneOf", codes(type));
            return schema;
        }
        return schema.setAll(ScalarSchemas.of(type));
    }

    private ObjectNode properties(Class<?> noun) {
        ObjectNode schema = object().put("type", "object").put("additionalProperties", false);
        ArrayNode required = schema.putArray("required");
        ObjectNode properties = schema.putObject("properties");
        for (Property<?, ?> each : SHAPES.get(noun).properties()) {
            if (each.required()) {
                required.add(each.name());
            }
            properties.set(each.name(), property(noun, each.name()));
        }
        return schema;
    }

    private ObjectNode property(Class<?> noun, String name) {
        String what = noun.getSimpleName() + "." + name;
        Optional<Fact> fact =
                Fact.of(noun).stream().filter(each -> each.name().equals(name)).findAny();
        if (fact.isEmpty()) {
            return words.on(what, javadoc.of(noun)).put("const", caseName(noun));
        }
        ObjectNode schema =
                words.on(what, javadoc.ofGetter(noun, fact.get().getter().getName()));
        Position position = fact.get().position();
        if (position.raw() == List.class) {
            schema.put("type", "array");
            if (position.has(NotEmpty.class)) {
                schema.put("minItems", 1);
            }
            schema.set("items", value(position.element()));
            return schema;
        }
        return schema.setAll(value(position.raw() == Optional.class ? position.element() : position));
    }

    /** One value: that of its constraint of ours, if there is one, or else of its type. */
    private ObjectNode value(Position position) {
        Class<?> type = position.raw();
        ObjectNode further = object();
        for (Annotation each : position.annotations()) {
            if (each instanceof Pattern pattern) {
                further.put("pattern", "^(" + pattern.regexp() + ")$");
            } else if (each.annotationType().getPackage() == ActionProgram.class.getPackage()) {
                type = each.annotationType();
            } else if (!(each instanceof NotNull || each instanceof Valid)) {
                throw new IllegalStateException("no schema for " + each);
            }
        }
        ObjectNode schema = type.getPackage() == ActionProgram.class.getPackage()
                ? object().put("$ref", reference(type))
                : ScalarSchemas.of(type);
        return schema.setAll(further);
    }

    private String reference(Class<?> type) {
        String name = type.getSimpleName().substring(0, 1).toLowerCase(Locale.ROOT)
                + type.getSimpleName().substring(1);
        if (!definitions.has(name)) {
            // Keeps its place before what it refers to.
            definitions.putObject(name);
            definitions.set(name, definition(type));
        }
        return "#/$defs/" + name;
    }

    private ArrayNode codes(Class<?> closedSet) {
        ArrayNode codes = JsonNodeFactory.instance.arrayNode();
        for (Object each : closedSet.getEnumConstants()) {
            String code = (String) Model.call(Model.method(closedSet, "code"), each);
            codes.add(words.on(closedSet.getSimpleName() + "." + code, javadoc.ofConstant((Enum<?>) each))
                    .put("const", code));
        }
        return codes;
    }

    /** A union: the property that tells the cases apart is judged first, the rest by the one case that it names. */
    private ObjectNode cases(Class<?> union) {
        String teller = union.getAnnotation(JsonTypeInfo.class).property();
        ObjectNode schema = object().put("type", "object");
        schema.putArray("required").add(teller);
        ArrayNode names = schema.putObject("properties").putObject(teller).putArray("oneOf");
        ArrayNode cases = schema.putArray("allOf");
        for (Class<?> each : union.getPermittedSubclasses()) {
            names.add(words.on(each.getSimpleName(), javadoc.of(each)).put("const", caseName(each)));
            ObjectNode branch = cases.addObject();
            ObjectNode condition = branch.putObject("if");
            condition.putArray("required").add(teller);
            condition.putObject("properties").putObject(teller).put("const", caseName(each));
            branch.putObject("then").put("$ref", reference(each));
        }
        return schema;
    }

    private static String caseName(Class<?> noun) {
        return noun.getAnnotation(JsonTypeName.class).value();
    }
}

package io.github.kyoso.jartest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kyoso.ActionProgram;
import io.github.kyoso.Text;
import io.github.kyoso.WebPage;
import io.github.kyoso.json.ProgramFormatException;
import io.github.kyoso.json.ProgramJson;
import io.github.kyoso.testkit.BrokenProgram;
import io.github.kyoso.testkit.Fixtures;
import io.github.kyoso.testkit.NearlyBrokenProgram;
import io.github.kyoso.validation.Problem;
import io.github.kyoso.validation.ProgramValidator;
import io.github.kyoso.validation.Rule;
import jakarta.el.ExpressionFactory;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

/** A Bean Validation that an application set up for itself, with an expression language, finds the same faults of values as ours. */
class ForeignValidatorIT {
    /** The rules that are constraints on the nouns, by the constraint. */
    private static final Map<Rule, Class<? extends Annotation>> CONSTRAINTS = new EnumMap<>(Map.of(
            Rule.BLANK_TEXT, Text.class,
            Rule.CONTROL_CHARACTER, Text.class,
            Rule.BIDIRECTIONAL_CONTROL, Text.class,
            Rule.TEXT_TOO_LONG, Text.class,
            Rule.MALFORMED_READING, Pattern.class,
            Rule.NOT_A_WEB_PAGE, WebPage.class,
            Rule.EMPTY_LIST, NotEmpty.class));

    private static final JsonNode EMPTY = JsonNodeFactory.instance.arrayNode();
    private static final List<JsonNode> WRONG = Stream.of(
                    "", "\u3000", "鳥\u0007取", "\u202E取鳥", "かな", "町".repeat(10_001), "javascript:alert(1)")
            .<JsonNode>map(JsonNodeFactory.instance::textNode)
            .toList();

    private static ValidatorFactory plain;
    private static LocalValidatorFactoryBean spring;

    enum Foreign {
        DEFAULT,
        SPRING;

        Validator validator() {
            return this == DEFAULT ? plain.getValidator() : spring;
        }
    }

    @BeforeAll
    static void bootstrap_as_applications_do() {
        plain = Validation.buildDefaultValidatorFactory();
        spring = new LocalValidatorFactoryBean();
        spring.afterPropertiesSet();
    }

    @AfterAll
    static void close() {
        plain.close();
        spring.close();
    }

    /** Without this, the other tests would be of what core's own tests see. */
    @Test
    void there_is_an_expression_language() {
        assertThat(ExpressionFactory.newInstance()).isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void finds_the_same_faults_in_every_document_of_the_corpus(Foreign foreign) {
        Set<Rule> met = new TreeSet<>();
        List<byte[]> documents = new ArrayList<>();
        BrokenProgram.all().forEach(each -> documents.add(each.json()));
        NearlyBrokenProgram.all().forEach(each -> documents.add(each.json()));
        int read = 0;
        for (byte[] each : documents) {
            Optional<ActionProgram> program = read(each);
            program.ifPresent(readable -> met.addAll(sameFaults(foreign, readable)));
            read += program.isPresent() ? 1 : 0;
        }

        assertThat(met).containsExactlyInAnyOrderElementsOf(CONSTRAINTS.keySet());
        assertThat(read).isBetween(100, documents.size() - 50);
    }

    @ParameterizedTest
    @EnumSource
    void finds_the_same_faults_wherever_something_of_the_bundled_programme_is_broken(Foreign foreign) throws Exception {
        ObjectNode document = (ObjectNode) new ObjectMapper().readTree(ProgramJson.write(Fixtures.keidanren2021()));
        Map<String, JsonPointer> facts = new LinkedHashMap<>();
        collectFacts(document, JsonPointer.empty(), facts);
        assertThat(facts).hasSizeBetween(50, 200);

        Set<Rule> met = new TreeSet<>();
        for (JsonPointer each : facts.values()) {
            for (JsonNode wrong : document.at(each).isArray() ? List.of(EMPTY) : WRONG) {
                ObjectNode broken = document.deepCopy();
                replace(broken, each, wrong);
                read(broken.toString().getBytes(UTF_8)).ifPresent(program -> met.addAll(sameFaults(foreign, program)));
            }
        }
        assertThat(met).containsExactlyInAnyOrderElementsOf(CONSTRAINTS.keySet());
    }

    /** Of each text and list the first in the document, by its pointer without numbers. */
    private static void collectFacts(JsonNode node, JsonPointer at, Map<String, JsonPointer> facts) {
        if (node.isTextual() || node.isArray()) {
            facts.putIfAbsent(at.toString().replaceAll("[0-9]+", "#"), at);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collectFacts(node.get(i), at.appendIndex(i), facts);
        }
        node.properties().forEach(each -> collectFacts(each.getValue(), at.appendProperty(each.getKey()), facts));
    }

    private static void replace(ObjectNode document, JsonPointer at, JsonNode value) {
        JsonNode around = document.at(at.head());
        if (around instanceof ArrayNode list) {
            list.set(at.last().getMatchingIndex(), value);
        } else {
            ((ObjectNode) around).set(at.last().getMatchingProperty(), value);
        }
    }

    private static Optional<ActionProgram> read(byte[] document) {
        try {
            return Optional.of(ProgramJson.read(document));
        } catch (ProgramFormatException structural) {
            return Optional.empty();
        }
    }

    /** {@return the rules that both found broken, once it is sure that they found the same ones at the same places} */
    private static Set<Rule> sameFaults(Foreign foreign, ActionProgram program) {
        Set<Rule> met = new TreeSet<>();
        Set<String> ours = new TreeSet<>();
        for (Problem each : ProgramValidator.standard().validate(program).problems()) {
            Class<?> constraint = CONSTRAINTS.get(each.rule());
            if (constraint != null) {
                ours.add(constraint.getSimpleName() + " " + each.pointer());
                met.add(each.rule());
            }
        }
        Set<String> theirs = new TreeSet<>();
        for (ConstraintViolation<ActionProgram> each : foreign.validator().validate(program)) {
            Class<?> constraint = each.getConstraintDescriptor().getAnnotation().annotationType();
            theirs.add(constraint.getSimpleName() + " " + pointer(each.getPropertyPath()));
            assertThat(each.getMessage()).isNotBlank().doesNotContain("{", "}");
        }
        assertThat(theirs).isEqualTo(ours);
        return met;
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node each : path) {
            pointer.append(each.getIndex() == null ? "" : "/" + each.getIndex());
            pointer.append(each.getKind() == ElementKind.CONTAINER_ELEMENT ? "" : "/" + each.getName());
        }
        return pointer.toString();
    }
}

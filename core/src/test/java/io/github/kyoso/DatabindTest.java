package io.github.kyoso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The nouns in the hands of an application's own mapper, as it would set one up without knowing of us. */
class DatabindTest {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private static final ObjectMapper TERSE = MAPPER.copy().setDefaultPropertyInclusion(JsonInclude.Include.NON_ABSENT);

    static List<Object> values() {
        return Model.nounsIn(SmallProgram.program());
    }

    @Test
    void every_noun_is_tried() {
        for (Class<?> noun : Model.nouns()) {
            assertThat(values()).hasAtLeastOneElementOfType(noun);
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void reads_what_it_has_written(Object value) throws JsonProcessingException {
        Class<?> noun = Model.nounOf(value).orElseThrow();
        for (ObjectMapper mapper : List.of(MAPPER, TERSE)) {
            String json = mapper.writeValueAsString(value);
            assertThat(mapper.readValue(json, noun)).isEqualTo(value);
            if (value instanceof Partner) {
                assertThat(mapper.readValue(json, Partner.class)).isEqualTo(value);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void writes_the_facts_in_the_order_of_the_document_and_nothing_else(Object value) {
        Class<?> noun = Model.nounOf(value).orElseThrow();
        String[] order = noun.getAnnotation(JsonPropertyOrder.class).value();
        JsonNode json = MAPPER.valueToTree(value);
        assertThat(json.fieldNames()).toIterable().containsExactly(order);
        assertThat(order)
                .containsAll(Model.Fact.of(noun).stream().map(Model.Fact::name).toList());
        assertThat(order.length - Model.Fact.of(noun).size()).isEqualTo(value instanceof Partner ? 1 : 0);
    }

    @Test
    void writes_ids_codes_and_dates_as_text_and_item_numbers_as_numbers() throws JsonProcessingException {
        ActionProgram program = SmallProgram.program();
        assertThat(TERSE.writeValueAsString(
                        program.getCollaborations().get(0).getPartners().get(2)))
                .isEqualTo("{\"partner\":\"schools\",\"printed\":\"学校\",\"role\":\"named\","
                        + "\"examples\":[\"umibe-town\",\"harbour-association\"]}");
        assertThat(TERSE.writeValueAsString(program.getThrusts().get(1)))
                .isEqualTo("{\"id\":\"sea\",\"name\":{\"ja\":\"海を守る\"},\"items\":[1,3]}");
        assertThat(TERSE.writeValueAsString(program.getPartners().get(1)))
                .startsWith(
                        "{\"type\":\"organization\",\"id\":\"harbour-association\",\"kind\":\"industry-association\"")
                .endsWith(
                        "\"place\":\"310000\",\"homepage\":\"https://example.org/harbour?lang=ja#top\","
                                + "\"corporateNumber\":\"9999999999999\",\"established\":\"1964-10\",\"successor\":\"schools\"}");
        assertThat(TERSE.writeValueAsString(program.getPartners().get(2)))
                .isEqualTo("{\"type\":\"group\",\"id\":\"schools\",\"kind\":\"university\",\"name\":{\"ja\":\"学校\"}}");
        assertThat(TERSE.writeValueAsString(program))
                .contains("\"adopted\":\"2024-03\",\"partnersAsOf\":\"2024\",\"published\":\"2024-04-01\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ja-JP-u-ca-japanese", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"})
    void writes_and_reads_the_same_in_every_default_locale(String tag) throws JsonProcessingException {
        ActionProgram program = SmallProgram.program();
        String json = MAPPER.writeValueAsString(program);
        assertThat(DefaultLocale.during(tag, () -> MAPPER.valueToTree(program).toString()))
                .isEqualTo(json);
        assertThat(DefaultLocale.during(
                        tag, () -> MAPPER.convertValue(MAPPER.valueToTree(program), ActionProgram.class)))
                .isEqualTo(program);
    }

    @Test
    void says_what_is_wrong_with_what_it_reads() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"code\":\"310001\",\"name\":{\"ja\":\"鳥取県\"}}", Place.class))
                .isInstanceOf(ValueInstantiationException.class)
                .hasMessageContaining("local government code 310001 must end with the check digit 0, but ends with 1")
                .hasMessageContaining("[\"code\"]");
        assertThatThrownBy(() -> MAPPER.readValue("{\"name\":{\"ja\":\"鳥取県\"}}", Place.class))
                .isInstanceOf(ValueInstantiationException.class)
                .hasMessageContaining("Cannot build Place, some of required attributes are not set [code]");
        assertThatThrownBy(() -> MAPPER.readValue("{\"type\":\"company\"}", Partner.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("Could not resolve type id 'company' as a subtype of `io.github.kyoso.Partner`");
    }
}

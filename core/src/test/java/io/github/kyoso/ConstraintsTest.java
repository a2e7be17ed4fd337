package io.github.kyoso;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kyoso.Faults.Fault;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A validator that knows nothing of us must see every constraint on the nouns, whatever the depth. */
class ConstraintsTest {
    private static final Faults FAULTS = Faults.in(SmallProgram.program());
    private static ValidatorFactory factory;
    private static Validator validator;

    @BeforeAll
    static void start() {
        factory = Validators.plain(Locale.ENGLISH);
        validator = factory.getValidator();
    }

    @AfterAll
    static void stop() {
        factory.close();
    }

    static List<Fault> faults() {
        return FAULTS.all();
    }

    @Test
    void finds_nothing_wrong_with_the_small_programme() {
        assertThat(validator.validate(SmallProgram.program())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void finds_each_fault_where_it_is_planted_and_nothing_else(Fault fault) {
        Set<ConstraintViolation<ActionProgram>> violations = validator.validate(fault.program());
        assertThat(violations)
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsOnly(fault.path());
        assertThat(violations)
                .filteredOn(violation -> violation
                        .getConstraintDescriptor()
                        .getAnnotation()
                        .annotationType()
                        .equals(fault.constraint()))
                .singleElement()
                .extracting(ConstraintViolation::getInvalidValue)
                .isEqualTo(fault.value());
    }

    @Test
    void every_constraint_of_every_fact_was_broken() {
        assertThat(FAULTS.sites())
                .containsExactlyInAnyOrderElementsOf(ModelTest.facts()
                        .flatMap(fact -> Faults.sitesOf(fact).stream())
                        .toList());
        assertThat(FAULTS.all())
                .extracting(Fault::constraint)
                .contains(NotNull.class, NotEmpty.class, Text.class, WebPage.class, Pattern.class);
    }

    @ParameterizedTest
    @CsvSource({
        "カンコウチョウ, true",
        "シンシュウダイガク ガクチョウ・ヴァイス, true",
        "ヷヸヹヺー, true",
        "かんこうちょう, false",
        "ｶﾝｺｳﾁｮｳ, false",
        "観光庁, false",
        "Kanko, false"
    })
    void a_reading_is_in_full_width_katakana(String kana, boolean right) {
        LocalizedText name = LocalizedText.builder().ja("観光庁").kana(kana).build();
        assertThat(validator.validate(name).isEmpty()).isEqualTo(right);
    }
}

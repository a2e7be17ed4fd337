package io.github.kyoso;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kyoso.Model.Fact;
import io.github.kyoso.Model.Position;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every fact of every noun, whoever adds one. */
class ModelTest {
    /** They refuse what is malformed themselves, as do the records and closed sets of ours. */
    private static final Set<Class<?>> SELF_CHECKING = Set.of(LocalDate.class, PartialDate.class);

    static Stream<Fact> facts() {
        return Model.nouns().stream().flatMap(noun -> Fact.of(noun).stream());
    }

    @Test
    void the_walk_reaches_the_nouns_of_every_depth() {
        assertThat(Model.nouns()).contains(ActionProgram.class, LocalizedText.class, PartnerMention.class);
        assertThat(Model.nouns())
                .contains(Organization.class, PartnerGroup.class)
                .doesNotContain(Partner.class);
        assertThat(facts()).hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void every_fact_is_a_getter_that_a_bean_validator_sees(Fact fact) {
        assertThat(fact.getter().getName()).matches("get[A-Z][A-Za-z]*");
        assertThat(fact.getter().getParameterCount()).isZero();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void what_is_there_must_not_be_null(Fact fact) {
        for (Position each : fact.positions()) {
            boolean mayBeAbsent =
                    each.raw() == Optional.class || fact.position().raw() == Optional.class;
            boolean isRequired = each.has(NotNull.class) || each.has(NotEmpty.class);
            assertThat(isRequired).as("%s, %s", fact, each.type()).isEqualTo(!mayBeAbsent);
        }
    }

    @ParameterizedTest
    @MethodSource("facts")
    void every_text_address_and_noun_is_checked_and_everything_else_checks_itself(Fact fact) {
        Position innermost = fact.positions().get(fact.positions().size() - 1);
        Class<?> type = innermost.raw();
        assertThat(innermost.has(Text.class)).as("@Text").isEqualTo(type == String.class);
        assertThat(innermost.has(WebPage.class)).as("@WebPage").isEqualTo(type == URI.class);
        assertThat(innermost.has(Valid.class)).as("@Valid").isEqualTo(Model.isOurs(type) && type.isInterface());
        assertThat(innermost.has(Text.class)
                        || innermost.has(WebPage.class)
                        || innermost.has(Valid.class)
                        || (Model.isOurs(type) && (type.isRecord() || type.isEnum()))
                        || SELF_CHECKING.contains(type))
                .as("%s is checked", type)
                .isTrue();
    }

    @Test
    void no_answer_is_named_like_a_fact() {
        assertThat(Model.nouns())
                .flatMap(noun -> List.of(noun.getMethods()))
                .filteredOn(method -> !Modifier.isAbstract(method.getModifiers()))
                .extracting(method -> method.getName())
                .contains("heading", "openEnded", "builder")
                .noneMatch(name -> name.matches("(get|is)[A-Z].*"));
    }
}

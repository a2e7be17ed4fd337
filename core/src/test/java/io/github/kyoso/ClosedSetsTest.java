package io.github.kyoso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Codes stand for constants one to one, on the wire and off it. */
class ClosedSetsTest {
    static Stream<Class<?>> closedSets() {
        return Model.leaves().stream().filter(Class::isEnum);
    }

    @Test
    void these_are_the_closed_sets() {
        assertThat(closedSets()).containsExactlyInAnyOrder(PartnerKind.class, InitiativeKind.class, MentionRole.class);
    }

    @ParameterizedTest
    @MethodSource("closedSets")
    void each_constant_is_found_by_its_code_which_is_its_name_in_kebab_case(Class<?> set) {
        for (Object each : set.getEnumConstants()) {
            String code = code(each);
            assertThat(code).matches("[a-z]+(-[a-z]+)*");
            assertThat(code)
                    .isEqualTo(((Enum<?>) each).name().toLowerCase(Locale.ROOT).replace('_', '-'));
            assertThat(of(set, code)).isSameAs(each);
        }
        assertThat(codes(set)).doesNotHaveDuplicates().doesNotContain("unknown", "other");
    }

    @ParameterizedTest
    @MethodSource("closedSets")
    void an_unknown_code_is_answered_with_all_that_are_known(Class<?> set) {
        String known = codes(set).stream().map(code -> '"' + code + '"').collect(Collectors.joining(", "));
        for (String unknown : List.of("", "12345", "0")) {
            assertThatExceptionOfType(UnknownKeyException.class)
                    .isThrownBy(() -> of(set, unknown))
                    .withMessage("no %s \"%s\"; known: %s", noun(set), unknown, known);
        }
    }

    @ParameterizedTest
    @MethodSource("closedSets")
    void a_constant_name_is_no_code(Class<?> set) {
        for (Object each : set.getEnumConstants()) {
            assertThatExceptionOfType(UnknownKeyException.class)
                    .isThrownBy(() -> of(set, ((Enum<?>) each).name()))
                    .satisfies(e -> assertThat(e.nearest()).startsWith(code(each)));
        }
    }

    @ParameterizedTest
    @MethodSource("closedSets")
    void refuses_null_by_name(Class<?> set) {
        assertThatNullPointerException().isThrownBy(() -> of(set, null)).withMessage(noun(set));
    }

    private static List<String> codes(Class<?> set) {
        return Stream.of(set.getEnumConstants()).map(ClosedSetsTest::code).toList();
    }

    private static String noun(Class<?> set) {
        return set.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static String code(Object constant) {
        return (String) Model.call(Model.method(constant.getClass(), "code"), constant);
    }

    private static Object of(Class<?> set, String code) {
        return Model.call(Model.method(set, "of", String.class), null, code);
    }
}

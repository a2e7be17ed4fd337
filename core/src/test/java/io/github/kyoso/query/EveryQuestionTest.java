package io.github.kyoso.query;

import static io.github.kyoso.query.SampleProgram.SAMPLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kyoso.CollaborationId;
import io.github.kyoso.InitiativeId;
import io.github.kyoso.ItemNumber;
import io.github.kyoso.LocalGovernmentCode;
import io.github.kyoso.PartnerId;
import io.github.kyoso.PartnerKind;
import io.github.kyoso.PrincipleId;
import io.github.kyoso.ThrustId;
import io.github.kyoso.UnknownKeyException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each public method that asks by a typed key, those to come too. */
class EveryQuestionTest {
    private static final Map<Class<?>, String> PARAMETERS = Map.of(
            ItemNumber.class, "number",
            PrincipleId.class, "id",
            ThrustId.class, "id",
            PartnerId.class, "id",
            CollaborationId.class, "id",
            InitiativeId.class, "id",
            LocalGovernmentCode.class, "code",
            PartnerKind.class, "kind");

    private static final Map<Class<?>, Object> UNKNOWN = Map.of(
            ItemNumber.class, ItemNumber.of(99),
            PrincipleId.class, PrincipleId.of("nowhere"),
            ThrustId.class, ThrustId.of("nowhere"),
            PartnerId.class, PartnerId.of("nowhere"),
            CollaborationId.class, CollaborationId.of("nowhere"),
            InitiativeId.class, InitiativeId.of("nowhere"),
            LocalGovernmentCode.class, LocalGovernmentCode.of("131016"));

    private static final Map<Class<?>, List<?>> KNOWN = Map.of(
            ItemNumber.class, List.of(ItemNumber.of(1), ItemNumber.of(4)),
            ThrustId.class, List.of(ThrustId.of("work")),
            PartnerId.class, List.of(PartnerId.of("council"), PartnerId.of("ministry"), PartnerId.of("chamber")),
            CollaborationId.class, List.of(CollaborationId.of("1-2"), CollaborationId.of("2-1")),
            InitiativeId.class, List.of(InitiativeId.of("accord"), InitiativeId.of("plan")),
            LocalGovernmentCode.class, List.of(LocalGovernmentCode.of("310000")),
            PartnerKind.class, List.of(PartnerKind.AGENCY, PartnerKind.COMPANY));

    private final ProgramIndex index = ProgramIndex.of(SAMPLE);

    static Stream<Method> questions() {
        return Arrays.stream(ProgramIndex.class.getMethods())
                .filter(each -> each.getParameterCount() == 1 && PARAMETERS.containsKey(each.getParameterTypes()[0]));
    }

    static Stream<Method> questionsForList() {
        return questions().filter(each -> each.getReturnType() == List.class);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void refuses_null_by_name(Method question) {
        Class<?> type = question.getParameterTypes()[0];
        assertThatThrownBy(() -> ask(question, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage(PARAMETERS.get(type));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void refuses_an_unknown_key_unless_it_is_asked_to_find(Method question) throws Throwable {
        Class<?> type = question.getParameterTypes()[0];
        if (type == PartnerKind.class) {
            assertThat(ask(question, PartnerKind.COMPANY)).isEqualTo(List.of());
        } else if (question.getName().startsWith("find")) {
            assertThat(ask(question, UNKNOWN.get(type))).isEqualTo(Optional.empty());
        } else {
            assertThatExceptionOfType(UnknownKeyException.class)
                    .isThrownBy(() -> ask(question, UNKNOWN.get(type)))
                    .satisfies(unknown -> assertThat(unknown.key())
                            .isEqualTo(UNKNOWN.get(type).toString()));
        }
    }

    @ParameterizedTest
    @MethodSource("questionsForList")
    void returns_no_list_that_can_be_changed(Method question) throws Throwable {
        for (Object key : KNOWN.get(question.getParameterTypes()[0])) {
            assertThat((List<?>) ask(question, key)).isUnmodifiable();
        }
    }

    @ParameterizedTest
    @MethodSource("questionsForList")
    void returns_the_same_list_each_time_unless_it_is_worked_out_when_asked(Method question) throws Throwable {
        for (Object key : KNOWN.get(question.getParameterTypes()[0])) {
            if (question.getName().equals("coPartnersOf")) {
                assertThat(ask(question, key)).isEqualTo(ask(question, key));
            } else {
                assertThat(ask(question, key)).isSameAs(ask(question, key));
            }
        }
    }

    @Test
    void refuses_null_where_a_text_or_a_programme_is_due() {
        assertThatThrownBy(() -> index.partner((String) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("id");
        assertThatThrownBy(() -> index.collaboration((String) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("id");
        assertThatThrownBy(() -> ProgramIndex.of(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("program");
    }

    @Test
    void the_cross_cutting_items_cannot_be_changed() {
        assertThat(index.crossCuttingItems()).hasSize(1).isUnmodifiable();
    }

    private Object ask(Method question, Object key) throws Throwable {
        try {
            return question.invoke(index, key);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}

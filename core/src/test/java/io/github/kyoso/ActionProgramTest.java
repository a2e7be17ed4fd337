package io.github.kyoso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the nouns answer beyond their facts. */
class ActionProgramTest {
    private final ActionProgram program = SmallProgram.program();

    @Test
    void finds_exactly_each_item_by_its_number() {
        for (ActionItem each : program.getItems()) {
            assertThat(program.item(each.getNumber())).isSameAs(each);
            assertThat(program.item(each.getNumber().value())).isSameAs(each);
        }
    }

    @Test
    void finds_an_item_where_the_numbers_have_gaps_or_stand_in_another_order() {
        List<ActionItem> items = new ArrayList<>(program.getItems());
        items.remove(0);
        Collections.reverse(items);
        ActionProgram odd = ActionProgram.builder().from(program).items(items).build();
        for (ActionItem each : items) {
            assertThat(odd.item(each.getNumber())).isSameAs(each);
        }
        assertThatExceptionOfType(UnknownKeyException.class)
                .isThrownBy(() -> odd.item(1))
                .withMessage("no item \"1\"; known: \"4\", \"3\", \"2\"");
    }

    @Test
    void refuses_a_number_that_no_item_could_have() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> program.item(0))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .withMessage("item number must be 1 or more, but was 0");
    }

    @Test
    void heads_an_item_with_its_number() {
        assertThat(program.item(3).heading()).isEqualTo("3 灯台を直す");
    }

    @Test
    void a_mention_with_examples_means_more_bodies_than_are_printed() {
        assertThat(program.getCollaborations().get(0).getPartners())
                .extracting(PartnerMention::openEnded)
                .containsExactly(false, false, true);
    }
}

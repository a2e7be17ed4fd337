package io.github.kyoso.testkit;

import static io.github.kyoso.testkit.KyosoAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kyoso.ActionProgram;
import io.github.kyoso.Partner;
import io.github.kyoso.UnknownKeyException;
import io.github.kyoso.diff.ProgramDiff;
import io.github.kyoso.json.ProgramJson;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What changed is asserted, and what did not is said with what changed instead. */
class DiffAssertTest {
    private static final ActionProgram SMALL = Fixtures.small();
    private static final ProgramDiff NONE = ProgramDiff.between(SMALL, SMALL);
    private static final ProgramDiff DIFF = ProgramDiff.between(SMALL, edited());

    /** The last partner stands first, item 3 has another title and a keyword more, the second principle is gone. */
    private static ActionProgram edited() {
        String json = new String(ProgramJson.write(SMALL), UTF_8)
                .replace(
                        "\"ja\": \"休んだ畑を起こす\"\n      }",
                        "\"ja\": \"休んだ田畑を起こす\"\n      },\n      \"keywords\": [\"田\"]");
        ActionProgram edited = ProgramJson.read(json.getBytes(UTF_8));
        List<Partner> partners = new ArrayList<>(edited.getPartners());
        partners.add(0, partners.remove(partners.size() - 1));
        return ActionProgram.builder()
                .from(edited)
                .partners(partners)
                .principles(edited.getPrinciples().subList(0, 1))
                .build();
    }

    @Test
    void a_diff_has_the_changes_that_it_has() {
        String moved =
                SMALL.getPartners().get(SMALL.getPartners().size() - 1).getId().value();
        assertThat(NONE).isEmpty();
        assertThat(DIFF)
                .isNotEmpty()
                .hasRemoved("/principles/[lasting]")
                .hasAdded("/items/[3]/keywords/[田]")
                .hasMoved("/partners/[" + moved + "]")
                .hasChanged("/items/[3]/title/ja")
                .from("休んだ畑を起こす")
                .to("休んだ田畑を起こす")
                .and()
                .changesOnly("/items/[3]", "/partners", "/principles/[lasting]");
    }

    @Test
    void a_diff_says_what_changed_instead() {
        assertFails(
                () -> assertThat(ProgramDiff.between(Fixtures.minimal(), minimal("浜を掃き清める")))
                        .isEmpty(),
                """
                Expecting no changes, but there are
                  changed /collaborations/[1-1]/summary/ja: "浜を掃く" → "浜を掃き清める\"""");
        assertFails(() -> assertThat(NONE).isNotEmpty(), "Expecting changes, but both programmes say the same");
        assertFails(() -> assertThat(NONE).hasAdded("/items/[9]"), """
                Expecting /items/[9] to be added, but what changed is
                  (nothing)""");
        assertFails(() -> assertThat(DIFF).hasRemoved("/items/[3]"), """
                Expecting /items/[3] to be removed, but what changed is
                  changed /items/[3]/title/ja: "休んだ畑を起こす" → "休んだ田畑を起こす"
                  added /items/[3]/keywords/[田]""");
        assertFails(() -> assertThat(DIFF).as("the edition").hasMoved("/principles/[lasting]"), """
                [the edition] Expecting /principles/[lasting] to be moved, but what changed is
                  removed /principles/[lasting]: "続く町\"""");
        assertFails(() -> assertThat(DIFF).hasChanged("/items/[3]/title/ja").from("畑"), """
                Expecting /items/[3]/title/ja to have changed from "畑", but it
                  changed /items/[3]/title/ja: "休んだ畑を起こす" → "休んだ田畑を起こす\"""");
        assertFails(() -> assertThat(DIFF).hasChanged("/items/[3]/title/ja").to("畑"), """
                Expecting /items/[3]/title/ja to have changed to "畑", but it
                  changed /items/[3]/title/ja: "休んだ畑を起こす" → "休んだ田畑を起こす\"""");
        assertFails(() -> assertThat(DIFF).changesOnly("/items", "/partners"), """
                Expecting changes only of /items, /partners, but there are also
                  removed /principles/[lasting]: "続く町\"""");
        assertFails(
                () -> assertThat(ProgramDiff.between(Fixtures.minimal(), minimal("浜を洗う")))
                        .changesOnly("/collaborations", "/items/[1]"),
                """
                Expecting changes of /items/[1], but what changed is
                  changed /collaborations/[1-1]/summary/ja: "浜を掃く" → "浜を洗う\"""");
    }

    @Test
    void what_is_not_of_the_same_record_is_told_where_nothing_of_it_changed() {
        assertThatThrownBy(() -> assertThat(DIFF).hasChanged("/title/ja").from("浜"))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("Expecting /title/ja to be changed, but what changed is\n")
                .hasMessageContainingAll("/principles/[lasting]", "/items/[3]", "moved /partners/[");
    }

    @Test
    void of_many_changes_the_first_are_told() {
        assertThatThrownBy(() -> assertThat(ProgramDiff.between(Programs.random(1, 50), Programs.random(2, 50)))
                        .isEmpty())
                .satisfies(failure -> assertThat(failure.getMessage().lines()).hasSize(62))
                .hasMessageMatching("(?s).*\n  … and \\d+ more");
    }

    @Test
    void what_no_diff_could_have_is_a_mistake_of_the_test() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(DIFF).hasAdded("/items/7/title/ja"))
                .withMessage("a record must be named by its key, such as \"/items/[key]\", but the pointer was"
                        + " \"/items/7/title/ja\"");
        assertThatThrownBy(() -> assertThat(DIFF).hasChanged("/item/[7]/title/ja"))
                .isInstanceOf(UnknownKeyException.class)
                .hasMessage("no property \"item\"; did you mean \"items\"?");
        for (String pointer : new String[] {"", "/", "items/[7]", "/items/", "/title//ja", "/items/[7]/"}) {
            String said = "a pointer must be one such as \"/items/[8]/title/ja\", but was \"" + pointer + "\"";
            Stream<ThrowingCallable> questions = Stream.of(
                    () -> assertThat(NONE).hasAdded(pointer),
                    () -> assertThat(NONE).hasRemoved(pointer),
                    () -> assertThat(NONE).hasMoved(pointer),
                    () -> assertThat(NONE).hasChanged(pointer),
                    () -> assertThat(NONE).changesOnly("/items", pointer));
            questions.forEach(each ->
                    assertThatIllegalArgumentException().isThrownBy(each).withMessage(said));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(DIFF).hasAdded(null))
                .withMessage("a pointer must be one such as \"/items/[8]/title/ja\", but was null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(DIFF).changesOnly())
                .withMessage("say where, such as \"/partners/[jvoad]\"; whether nothing changed is asked by isEmpty()");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> assertThat(DIFF).hasChanged("/items/[3]/title/ja").from(null))
                .withMessage("a fact that is not there was added or removed: ask hasAdded, hasRemoved");
    }

    @Test
    void the_pointers_that_are_known_are_those_of_the_document() {
        Pattern property =
                Pattern.compile("^  \"(\\w+)\": (\\[\n    \\{\n      \"(id|number|code|type)\")?", Pattern.MULTILINE);
        List<MatchResult> properties = property.matcher(new String(ProgramJson.write(SMALL), UTF_8))
                .results()
                .toList();

        assertThat(properties.stream().filter(each -> each.group(2) == null).map(each -> each.group(1)))
                .containsExactlyInAnyOrderElementsOf(DiffPointers.FACTS);
        assertThat(properties.stream().filter(each -> each.group(2) != null).map(each -> each.group(1)))
                .containsExactlyInAnyOrderElementsOf(DiffPointers.RECORDS);
    }

    @Test
    void null_is_a_failure() {
        assertFails(() -> assertThat((ProgramDiff) null).isEmpty(), "\nExpecting actual not to be null");
        assertFails(() -> assertThat((ProgramDiff) null).hasAdded("/items/[9]"), "\nExpecting actual not to be null");
        assertFails(
                () -> assertThat((ProgramDiff) null)
                        .hasChanged("/items/[9]/title/ja")
                        .from("海"),
                "\nExpecting actual not to be null");
    }

    @Test
    void soft_assertions_tell_all_that_did_not_change_as_it_should() {
        assertThatThrownBy(() -> KyosoSoftAssertions.assertSoftly(softly -> {
                    softly.assertThat(DIFF).isEmpty();
                    softly.assertThat(DIFF)
                            .hasAdded("/items/[9]")
                            .hasChanged("/items/[3]/title/en")
                            .from("one")
                            .to("two")
                            .and()
                            .changesOnly("/title");
                    softly.assertThat(DIFF)
                            .hasChanged("/items/[3]/title/ja")
                            .from("海")
                            .to("陸");
                    softly.assertThat((ProgramDiff) null)
                            .hasChanged("/items/[3]/title/ja")
                            .to("陸");
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(
                        "Expecting no changes",
                        "/items/[9] to be added",
                        "/items/[3]/title/en to be changed",
                        "changes only of /title, but",
                        "Expecting changes of /title, but",
                        "to have changed from \"海\"",
                        "to have changed to \"陸\"",
                        "not to be null",
                        "8 failures")
                .hasMessageNotContaining("one")
                .hasMessageNotContaining("two");
    }

    private static ActionProgram minimal(String summary) {
        return ProgramJson.read(new String(ProgramJson.write(Fixtures.minimal()), UTF_8)
                .replace("浜を掃く", summary)
                .getBytes(UTF_8));
    }

    private static void assertFails(ThrowingCallable assertion, String message) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessage(message);
    }
}

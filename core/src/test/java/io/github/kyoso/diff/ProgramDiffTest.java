package io.github.kyoso.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.kyoso.ActionItem;
import io.github.kyoso.ActionProgram;
import io.github.kyoso.ItemNumber;
import io.github.kyoso.LocalizedText;
import io.github.kyoso.Partner;
import io.github.kyoso.Thrust;
import io.github.kyoso.ThrustId;
import io.github.kyoso.json.ProgramJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said to have changed is what was changed, on a small frozen programme in which every property occurs. */
class ProgramDiffTest {
    private static final String SMALL = small();
    private static final ActionProgram PROGRAM = ProgramJson.read(bytes(SMALL));

    @Test
    void nothing_changed_in_what_is_the_same() {
        ProgramDiff diff = ProgramDiff.between(PROGRAM, ProgramJson.read(bytes(SMALL)));

        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.changes()).isEmpty();
        assertThat(diff.toText()).isEmpty();
    }

    @Test
    void a_change_has_its_kind_its_pointer_its_record_and_both_values() {
        ProgramDiff diff = diff("皆をつなぐ", "町をつなぐ");

        assertThat(diff.isEmpty()).isFalse();
        assertThat(diff.changes())
                .containsExactly(new Change(ChangeKind.CHANGED, "/items/[3]/title/ja", "皆をつなぐ", "町をつなぐ"));
        assertThat(diff.changes().get(0).record()).isEqualTo("/items/[3]");
        assertThat(diff).hasToString("changed /items/[3]/title/ja: \"皆をつなぐ\" → \"町をつなぐ\"\n");
    }

    /** The expected pointers and values are read off the document, with the key of the record in place of its index. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "minami",                      | "kita",                    | changed /id: "minami" → "kita"
        "publisher": "minami-council"  | "publisher": "towns"       | changed /publisher: "minami-council" → "towns"
        "form": "草案",                 |                            | removed /form: "草案"
        "みなみ協創プログラム",          | "南", "kana": "ミナミ",      | changed /title/ja: "みなみ協創プログラム" → "南"; added /title/kana: "ミナミ"
        "南の町々は、ともに価値を創る。"  | "町々は"                    | changed /preamble/0/ja: "南の町々は、ともに価値を創る。" → "町々は"
        "id": "open"                   | "id": "shut"               | removed /principles/[open]: "開かれた地域づくり"; added /principles/[shut]: "開かれた地域づくり"
        "items": [2, 1]                | "items": [2, 1, 3]         | added /thrusts/[sea]/items/[3]
        "items": [2, 1]                | "items": [1, 2]            | moved /thrusts/[sea]/items/[1]: 1 → 0
        "keywords": ["漁業", "port"]    | "keywords": ["port"]       | removed /items/[1]/keywords/[漁業]
        ,\\n      "emphasis": ["つなぐ"]   |                          | removed /items/[3]/emphasis/[つなぐ]
        "place": "472018"              | "place": "472077"          | changed /partners/[harbour-association]/place: "472018" → "472077"
        "established": "1947"          | "established": "1947-01"   | changed /partners/[ishigaki]/established: "1947" → "1947-01"
        "parties": ["harbour-association", "minami-council"] | "parties": ["harbour-association"] | removed /initiatives/[port-memorandum]/parties/[minami-council]
        "ナハシ"                        | "ナハ"                      | changed /places/[472018]/name/kana: "ナハシ" → "ナハ"
        "港湾協会(港協)"                | "港湾協会"                   | changed /collaborations/[1-1]/cell: "港湾協会(港協)" → "港湾協会"
        "printed": "石垣市"             | "printed": "石垣"           | changed /collaborations/[2-1]/partners/[ishigaki]/printed: "石垣市" → "石垣"
        "printed": "港協"              | "printed": "協会"            | changed /collaborations/[1-1]/partners/[harbour-association](2)/printed: "港協" → "協会"
        """)
    void says_what_was_edited(String from, String to, String said) {
        String was = from.replace("\\n", "\n");

        assertThat(diff(was, to == null ? "" : to).toText()).isEqualTo(said.replace("; ", "\n") + "\n");
    }

    @Test
    void a_partner_that_became_a_group_is_the_same_record_with_other_facts() {
        String organization = "\"type\": \"organization\",\n      \"id\": \"ishigaki\"";
        String facts = ",\n      \"place\": \"472077\",\n      \"established\": \"1947\"";

        assertThat(diff(organization, organization.replace("organization", "group"), facts, "")
                        .toText())
                .isEqualTo("""
                changed /partners/[ishigaki]/type: "organization" → "group"
                removed /partners/[ishigaki]/place: "472077"
                removed /partners/[ishigaki]/established: "1947"
                """);
    }

    @Test
    void a_record_that_is_gone_or_new_is_one_change_and_what_it_is_called_is_said() {
        ActionProgram other = ActionProgram.builder()
                .from(PROGRAM)
                .items(PROGRAM.getItems().subList(1, 3))
                .collaborations(PROGRAM.getCollaborations().subList(1, 2))
                .places(List.of())
                .build();

        assertThat(ProgramDiff.between(PROGRAM, other).toText()).isEqualTo("""
                removed /items/[1]: "港の仕事を協創する"
                removed /collaborations/[1-1]: "「港の覚書」にもとづき、港を磨く"
                removed /places/[472018]: "那覇市"
                removed /places/[472077]: "石垣市"
                """);
        assertThat(ProgramDiff.between(other, PROGRAM).toText()).isEqualTo("""
                added /items/[1]: "港の仕事を協創する"
                added /collaborations/[1-1]: "「港の覚書」にもとづき、港を磨く"
                added /places/[472018]: "那覇市"
                added /places/[472077]: "石垣市"
                """);
    }

    @Test
    void a_mention_is_called_as_the_cell_prints_it() {
        String mention =
                "        {\n          \"partner\": \"ishigaki\",\n          \"printed\": \"石垣市\",\n          \"role\": \"example\"\n        },\n";

        assertThat(diff(mention, "").toText())
                .isEqualTo("removed /collaborations/[2-1]/partners/[ishigaki]: \"石垣市\"\n");
    }

    @Test
    void an_abbreviation_that_stays_is_not_taken_for_the_name_that_is_gone() {
        String name =
                "        {\n          \"partner\": \"harbour-association\",\n          \"printed\": \"港湾協会\",\n          \"role\": \"named\"\n        },\n";

        assertThat(diff(name, "").toText())
                .isEqualTo("removed /collaborations/[1-1]/partners/[harbour-association]: \"港湾協会\"\n");
    }

    @Test
    void a_sentence_that_is_put_in_before_the_others_is_added_and_the_others_are_as_they_were() {
        LocalizedText sentence = LocalizedText.of("海は広い。", "The sea is wide.");
        ActionProgram other = ActionProgram.builder()
                .from(PROGRAM)
                .preamble(List.of(sentence, PROGRAM.getPreamble().get(0)))
                .build();

        assertThat(ProgramDiff.between(PROGRAM, other).toText()).isEqualTo("added /preamble/0: \"海は広い。\"\n");
    }

    @Test
    void a_record_that_moved_and_changed_is_said_to_have_done_both() {
        List<Partner> partners = new ArrayList<>(
                ProgramJson.read(bytes(SMALL.replace("\"町村\",", "\"町と村\","))).getPartners());
        partners.add(0, partners.remove(2));
        ActionProgram other =
                ActionProgram.builder().from(PROGRAM).partners(partners).build();

        assertThat(ProgramDiff.between(PROGRAM, other).toText()).isEqualTo("""
                moved /partners/[towns]: 2 → 0
                changed /partners/[towns]/name/ja: "町村" → "町と村"
                """);
    }

    /** How many stay at least is known from the longest common subsequence, worked out in the way of the textbook. */
    @Test
    void as_few_as_possible_have_moved() {
        Random chance = new Random(4711);
        for (int n = 0; n < 300; n++) {
            List<Integer> before = shuffled(chance);
            List<Integer> after = shuffled(chance);
            List<Integer> kept = before.stream().filter(after::contains).toList();

            List<Change> changes =
                    ProgramDiff.between(numbered(before), numbered(after)).changes();

            assertThat(changes)
                    .filteredOn(each -> each.kind() == ChangeKind.MOVED)
                    .as("%s to %s", before, after)
                    .hasSize(kept.size() - longestCommon(before, after))
                    .allSatisfy(each -> {
                        int item = Integer.parseInt(each.pointer().replaceAll("\\D", ""));
                        assertThat(each.before()).isEqualTo(String.valueOf(before.indexOf(item)));
                        assertThat(each.after()).isEqualTo(String.valueOf(after.indexOf(item)));
                    });
            assertThat(changes)
                    .filteredOn(each -> each.kind() == ChangeKind.REMOVED)
                    .hasSize(before.size() - kept.size());
            assertThat(changes)
                    .filteredOn(each -> each.kind() == ChangeKind.ADDED)
                    .hasSize(after.size() - kept.size());
        }
    }

    @Test
    void keys_given_twice_are_told_apart_by_which_time_it_is() {
        ActionItem one = item(1, "浜");
        ActionItem other = item(1, "港");

        assertThat(text(items(one, other), items(one, item(1, "丘"))))
                .isEqualTo("changed /items/[1](2)/title/ja: \"港\" → \"丘\"\n");
        assertThat(text(items(one), items(one, one, other))).isEqualTo("""
                added /items/[1](2): "浜"
                added /items/[1](3): "港"
                """);
        assertThat(text(items(one, other), items(other, one))).isEqualTo("""
                changed /items/[1]/title/ja: "浜" → "港"
                changed /items/[1](2)/title/ja: "港" → "浜"
                """);
        assertThat(text(items(one, other), items(other))).isEqualTo("removed /items/[1]: \"浜\"\n");
        assertThat(ProgramDiff.between(items(one, other), items(one, other)).isEmpty())
                .isTrue();
        assertThat(ProgramDiff.between(items(one), items(one, other))
                        .changes()
                        .get(0)
                        .record())
                .isEqualTo("/items/[1](2)");
    }

    @Test
    void a_value_in_a_list_is_escaped_in_a_pointer_and_what_cannot_be_seen_in_a_text() {
        assertThat(diff("\"port\"", "\"a/b~c]d\"").changes())
                .extracting(Change::pointer, Change::record)
                .containsExactly(
                        tuple("/items/[1]/keywords/[port]", "/items/[1]"),
                        tuple("/items/[1]/keywords/[a~1b~0c]d]", "/items/[1]"));
        assertThat(diff("\"皆をつなぐ\"", "\"皆\\u202E\\n\"").toText())
                .isEqualTo("changed /items/[3]/title/ja: \"皆をつなぐ\" → \"皆\\u{202e}\\u{a}\"\n");
        assertThat(diff("\"port\"", "\"po\\u0007rt\"").toText()).endsWith("added /items/[1]/keywords/[po\\u{7}rt]\n");
    }

    @Test
    void of_long_values_the_difference_is_shown() {
        String long1 = "長".repeat(100) + "い" + "文".repeat(100);
        String long2 = "長".repeat(100) + "く" + "文".repeat(100);

        assertThat(text(items(item(1, long1)), items(item(1, long2))))
                .isEqualTo("changed /items/[1]/title/ja: \"…" + "長".repeat(20) + "い" + "文".repeat(58) + "…\" → \"…"
                        + "長".repeat(20) + "く" + "文".repeat(58) + "…\"\n");
        assertThat(text(items(item(1, "𠮷".repeat(60) + "𠮷")), items(item(1, "𠮷".repeat(60) + "𠮸"))))
                .isEqualTo("changed /items/[1]/title/ja: \"…" + "𠮷".repeat(19) + "𠮷\" → \"…" + "𠮷".repeat(19)
                        + "𠮸\"\n");
        assertThat(text(items(item(1, "短")), items(item(1, "短"), item(2, "長".repeat(200)))))
                .isEqualTo("added /items/[2]: \"" + "長".repeat(80) + "…\"\n");
    }

    @Test
    void what_no_document_can_hold_is_refused_and_null_too() {
        assertThatThrownBy(() -> ProgramDiff.between(PROGRAM, items(item(1, "\uD83D"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("/items/0/title/ja: ");
        assertThatThrownBy(() -> ProgramDiff.between(null, PROGRAM))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("before");
        assertThatThrownBy(() -> ProgramDiff.between(PROGRAM, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("after");
    }

    /** One more than Jackson takes unless it is told otherwise. */
    @Test
    void a_text_of_any_length_can_be_compared() {
        String huge = "a".repeat(StreamReadConstraints.DEFAULT_MAX_STRING_LEN);

        assertThat(ProgramDiff.between(items(item(1, huge)), items(item(1, huge + "b")))
                        .changes())
                .singleElement()
                .satisfies(each -> assertThat(each.toString().length()).isLessThan(300));
    }

    @Test
    void diffs_of_the_same_changes_are_equal_and_cannot_be_changed() {
        ProgramDiff one = diff("皆をつなぐ", "町をつなぐ");

        assertThat(one).isEqualTo(diff("皆をつなぐ", "町をつなぐ")).hasSameHashCodeAs(diff("皆をつなぐ", "町をつなぐ"));
        assertThat(one).isNotEqualTo(diff("皆をつなぐ", "村をつなぐ"));
        assertThatThrownBy(() -> one.changes().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static ProgramDiff diff(String... fromTo) {
        String edited = SMALL;
        for (int i = 0; i < fromTo.length; i += 2) {
            assertThat(edited).contains(fromTo[i].strip());
            edited = edited.replace(fromTo[i].strip(), fromTo[i + 1].strip());
        }
        return ProgramDiff.between(PROGRAM, ProgramJson.read(bytes(edited)));
    }

    private static String text(ActionProgram before, ActionProgram after) {
        return ProgramDiff.between(before, after).toText();
    }

    private static ActionItem item(int number, String title) {
        return ActionItem.builder()
                .number(ItemNumber.of(number))
                .title(LocalizedText.builder().ja(title).build())
                .build();
    }

    private static ActionProgram items(ActionItem... items) {
        return ActionProgram.builder().from(PROGRAM).items(List.of(items)).build();
    }

    private static ActionProgram numbered(List<Integer> items) {
        Thrust thrust = Thrust.of(
                ThrustId.of("sea"),
                LocalizedText.of("海", "Sea"),
                items.stream().map(ItemNumber::of).toList());
        return ActionProgram.builder().from(PROGRAM).thrusts(List.of(thrust)).build();
    }

    private static List<Integer> shuffled(Random chance) {
        List<Integer> numbers =
                new ArrayList<>(IntStream.rangeClosed(1, 9).boxed().toList());
        Collections.shuffle(numbers, chance);
        return numbers.subList(0, chance.nextInt(10));
    }

    private static int longestCommon(List<Integer> one, List<Integer> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        List<Integer> shorter = one.subList(1, one.size());
        List<Integer> less = other.subList(1, other.size());
        return one.get(0).equals(other.get(0))
                ? 1 + longestCommon(shorter, less)
                : Math.max(longestCommon(shorter, other), longestCommon(one, less));
    }

    private static String small() {
        try (InputStream in = ProgramDiffTest.class.getResourceAsStream("/io/github/kyoso/json/small.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

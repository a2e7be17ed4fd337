package io.github.kyoso.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.kyoso.ActionItem;
import io.github.kyoso.ActionProgram;
import io.github.kyoso.Collaboration;
import io.github.kyoso.ItemNumber;
import io.github.kyoso.LocalGovernmentCode;
import io.github.kyoso.LocalizedText;
import io.github.kyoso.MentionRole;
import io.github.kyoso.PartnerGroup;
import io.github.kyoso.PartnerId;
import io.github.kyoso.PartnerKind;
import io.github.kyoso.PartnerMention;
import io.github.kyoso.ThrustId;
import io.github.kyoso.UnknownKeyException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatchTest {
    private static final ActionItem HARBOUR =
            item(5, "漁港の衛生管理を協創する", "Co-create clean fishing harbours", "漁港", "landing quay");
    private static final ActionItem SCHOOL = item(6, "海洋教育を協創する", "Co-create marine education", "海洋教育");

    private final ProgramIndex index = ProgramIndex.of(ActionProgram.builder()
            .from(SampleProgram.SAMPLE)
            .addItems(HARBOUR, SCHOOL)
            .addCollaborations(
                    row(
                            "5-1",
                            5,
                            "魚市場の電子入札を導入",
                            SampleProgram.mention("local-governments", MentionRole.NAMED, "tsukuba")),
                    row(
                            "5-2",
                            5,
                            "冷凍倉庫を共同で整備",
                            SampleProgram.mention("agency", MentionRole.NAMED),
                            SampleProgram.mention("tottori", MentionRole.NAMED)),
                    row("6-1", 6, "小学校への出前授業", SampleProgram.mention("university", MentionRole.NAMED)))
            .build());

    private static ActionItem item(int number, String ja, String en, String... keywords) {
        return ActionItem.of(ItemNumber.of(number), LocalizedText.of(ja, en), List.of(), List.of(keywords));
    }

    private static Collaboration row(String id, int item, String summary, PartnerMention... mentions) {
        return Collaboration.builder()
                .from(SampleProgram.row(id, item, mentions))
                .summary(LocalizedText.builder().ja(summary).build())
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "漁港をきれいにしたい, 5, 漁港, /items/4/keywords/0, true",
        "ﾘｮｳの漁港, 5, 漁港, /items/4/keywords/0, true",
        "We fix LANDING QUAYS, 5, LANDING QUAYS, /items/4/keywords/1, true",
        "魚市場の電子入札を始めたい, 5, 魚市場, /collaborations/5/summary/ja, false",
        "冷凍倉庫がない, 5, 冷凍倉庫, /collaborations/6/summary/ja, false",
        "教授が足りない, 6, 教授, /items/5/title/ja, true",
        "Our town wants more professors, 6, professors, /items/5/title/ja, true",
        "The town wants educators, 6, educators, /items/5/title/ja, true",
        "市の学校を直したい, 6, 学校, /items/5/title/ja, true",
        "市の講堂を直したい, 6, 講堂, /items/5/title/ja, true"
    })
    void meets_a_need_and_says_by_which_words(String need, int item, String phrase, String pointer, boolean editorial) {
        NeedMatch<ActionItem> match = index.match(Need.of(need)).items().get(0);
        assertThat(match.record().getNumber().value()).isEqualTo(item);
        assertThat(match.reasons()).anySatisfy(reason -> {
            assertThat(reason.phrase()).isEqualTo(phrase);
            assertThat(reason.passage().pointer()).isEqualTo(pointer);
            assertThat(reason.editorial()).isEqualTo(editorial);
        });
    }

    @Test
    void takes_a_hint_for_less_than_a_word_of_the_theme() {
        double word = scoreOfSchool("教授");
        assertThat(scoreOfSchool("学校")).isEqualTo(word / 2);
        assertThat(scoreOfSchool("講堂")).isEqualTo(word / 2);
        assertThat(scoreOfSchool("講義堂")).isEqualTo(word / 2, within(1e-9));
        assertThat(index.match(Need.of("きのうの学校が楽しかった")).items()).isEmpty();
    }

    private double scoreOfSchool(String need) {
        NeedMatch<ActionItem> match = index.match(Need.of(need)).items().get(0);
        assertThat(match.record()).isSameAs(SCHOOL);
        return match.score();
    }

    @Test
    void takes_a_word_that_is_said_again_for_said_once() {
        NeedMatch<ActionItem> match = index.match(Need.of("教授、教授、教授")).items().get(0);
        assertThat(match.score()).isEqualTo(scoreOfSchool("教授"));
        assertThat(match.reasons()).extracting(Reason::phrase).containsExactly("教授");
    }

    @Test
    void takes_the_longer_of_two_words_that_count_the_same() {
        ProgramIndex streets = ProgramIndex.of(ActionProgram.builder()
                .from(index.program())
                .addItem(item(7, "市場を協創する", "Co-create markets", "朝市", "朝市通り"))
                .build());
        assertThat(streets.match(Need.of("町の朝市通りを直したい")).items().get(0).reasons())
                .extracting(Reason::phrase)
                .containsExactly("朝市通り");
    }

    @Test
    void takes_the_words_of_a_programme_as_they_stand() {
        ProgramIndex odd = ProgramIndex.of(ActionProgram.builder()
                .from(index.program())
                .addItem(item(7, "市場を協創する", "Co-create markets", "朝市~", "~", "|"))
                .build());
        assertThat(odd.match(Need.of("朝市~")).items()).isNotEmpty();
        assertThat(odd.match(Need.of("町の朝市通りを直したい")).items()).isEmpty();
    }

    @Test
    void meets_all_items_where_all_are_about_the_same() {
        ActionProgram.Builder tours = ActionProgram.builder().from(SampleProgram.SAMPLE);
        for (int number = 5; number < 25; number++) {
            tours.addItem(item(number, "観光で町を元気にする", "Revive towns with tourism"));
        }
        assertThat(ProgramIndex.of(tours.build()).match(Need.of("観光客を増やしたい")).items())
                .extracting(each -> each.record().getNumber().value())
                .containsExactly(5, 6, 7, 8, 9);
    }

    @Test
    void takes_no_theme_from_the_name_of_a_body() {
        ProgramIndex ministry = ProgramIndex.of(ActionProgram.builder()
                .from(index.program())
                .addPartner(PartnerGroup.builder()
                        .id(PartnerId.of("tourism-office"))
                        .kind(PartnerKind.AGENCY)
                        .name(LocalizedText.of("国土観光局", "Tourism Office"))
                        .build())
                .addCollaborations(row("4-2", 4, "空港の整備", SampleProgram.mention("tourism-office", MentionRole.NAMED)))
                .build());
        assertThat(ministry.match(Need.of("旅館の客を増やしたい")).items()).isEmpty();
        assertThat(ministry.match(Need.of("国土観光局と組みたい")).items().get(0).record().getNumber())
                .isEqualTo(ItemNumber.of(4));
    }

    @Test
    void leaves_out_what_stands_in_any_need() {
        assertThat(index.match(Need.of("地域の漁港を整備したい")).items().get(0).reasons())
                .extracting(Reason::phrase)
                .containsExactly("漁港");
    }

    @Test
    void ranks_first_the_partner_whose_row_says_most() {
        NeedMatches matches = index.match(Need.of("漁港に冷凍倉庫を整備したい"));
        assertThat(ids(matches)).startsWith("agency", "tottori").contains("local-governments", "tsukuba");
        assertThat(matches.note()).isEmpty();
    }

    @Test
    void says_who_is_open_ended() {
        NeedMatches matches = index.match(Need.of("漁港"));
        assertThat(matches.items().get(0).openEnded()).isTrue();
        assertThat(matches.partners())
                .filteredOn(NeedMatch::openEnded)
                .extracting(each -> each.record().getId().value())
                .containsExactly("local-governments");
        assertThat(index.match(Need.of("海洋教育")).items().get(0).openEnded()).isFalse();
    }

    @Test
    void keeps_to_the_thrust_and_the_kinds_and_prefers_the_place_that_are_asked_for() {
        Need need = Need.of("漁港の海洋教育");
        assertThat(index.match(need.under(ThrustId.of("work"))))
                .isEqualTo(
                        new NeedMatches(List.of(), List.of(), "nothing in that part of the programme meets this need"));
        assertThat(index.match(need.with(PartnerKind.UNIVERSITY)).items())
                .extracting(each -> each.record())
                .containsExactly(SCHOOL);
        assertThat(ids(index.match(need.with(PartnerKind.UNIVERSITY, PartnerKind.AGENCY))))
                .containsExactlyInAnyOrder("university", "agency");
        assertThat(ids(index.match(Need.of("冷凍倉庫")))).startsWith("agency", "tottori");
        assertThat(ids(index.match(Need.of("冷凍倉庫").at(LocalGovernmentCode.of("312011")))))
                .startsWith("tottori", "agency");
        assertThatThrownBy(() -> index.match(need.under(ThrustId.of("wrok")))).isInstanceOf(UnknownKeyException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'', the need has no words",
        "'　・', the need has no words",
        "宇宙へ行きたい, nothing in the programme meets this need",
        "朝の漁港がとても騒がしかった, too little in this need tells of something that a programme serves",
        "息子と朝の漁港へ遊びに行きたい, too little in this need tells of something that a programme serves",
        "漁港の営業時間, 'this looks like a private errand, a question of fact or a purchase, which no programme serves'"
    })
    void says_why_nothing_meets_a_need(String need, String note) {
        assertThat(index.match(Need.of(need))).isEqualTo(new NeedMatches(List.of(), List.of(), note));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"漁港", "漁港の朝", "古くなった漁港をきれいにしたい", "町の古い漁港がさびれている", "息子の代まで町の古い漁港を残したい", "漁港のとなりの冷凍倉庫はとても寒かった"})
    void takes_one_word_for_enough_where_the_need_tells_of_a_wish_or_of_several_people_or_of_no_more(String need) {
        assertThat(index.match(Need.of(need)).items()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uD83D",
                "\uDC00a\uD83D",
                "(?:(a+)+)+$",
                "'; --",
                "\"",
                "\u0000",
                "😀😀",
                "\u0301",
                "s",
                "ing",
                "ies's"
            })
    void takes_any_text(String text) {
        assertThat(index.match(Need.of(text)).items()).isEmpty();
    }

    @Test
    void refuses_null_and_a_book() {
        assertThat(index.match(Need.of("漁港".repeat(5_000))).items()).isNotEmpty();
        assertThatThrownBy(() -> Need.of("港".repeat(1 << 20)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a need has at most 10000 characters, but this one has 1048576");
        Need need = Need.of("港");
        assertThatThrownBy(() -> Need.of(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("text");
        assertThatThrownBy(() -> need.under(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("id");
        assertThatThrownBy(() -> need.with(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("first");
        assertThatThrownBy(() -> need.with(PartnerKind.AGENCY, (PartnerKind[]) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("more");
        assertThatThrownBy(() -> need.at(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("code");
        assertThatThrownBy(() -> index.match(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("need");
    }

    @ParameterizedTest
    @CsvSource({
        "farmers, farm",
        "farming, farm",
        "running, run",
        "nurses, nurs",
        "cities, cit",
        "city, cit",
        "classes, class",
        "buses, bus",
        "this, this",
        "selling, sell",
        "visitors', visitor'",
        "art, art",
        "3rd, 3rd"
    })
    void takes_english_words_by_their_stems(String word, String stem) {
        assertThat(new Phrases(word).text()).isEqualTo(stem);
    }

    private static List<String> ids(NeedMatches matches) {
        return matches.partners().stream()
                .map(each -> each.record().getId().value())
                .toList();
    }
}

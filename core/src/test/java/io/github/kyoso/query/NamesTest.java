package io.github.kyoso.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kyoso.ActionProgram;
import io.github.kyoso.LocalizedText;
import io.github.kyoso.MentionRole;
import io.github.kyoso.Organization;
import io.github.kyoso.PartnerGroup;
import io.github.kyoso.PartnerId;
import io.github.kyoso.PartnerKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    private static final Organization GUIDES = Organization.builder()
            .id(PartnerId.of("guides"))
            .kind(PartnerKind.INDUSTRY_ASSOCIATION)
            .name(LocalizedText.of("港町ガイド協会", "ミナトマチガイドキョウカイ", "Harbour Guides' Association"))
            .officialName("一般社団法人港町ガイド協会")
            .addAliases("HGA", "ガイド協")
            .build();
    private static final Organization OTHERS = Organization.builder()
            .id(PartnerId.of("others"))
            .kind(PartnerKind.COMPANY)
            .name(LocalizedText.builder().ja("株式会社髙﨑").build())
            .addAliases("ＨＧＡ", "株式会社")
            .build();

    private final ProgramIndex index = ProgramIndex.of(ActionProgram.builder()
            .from(SampleProgram.SAMPLE)
            .addPartners(GUIDES, OTHERS)
            .addCollaborations(SampleProgram.row(
                    "9-1",
                    1,
                    SampleProgram.mention("guides", MentionRole.NAMED),
                    SampleProgram.mention("others", MentionRole.GLOSS)))
            .build());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "港町ガイド協会",
                "一般社団法人港町ガイド協会",
                "（一社）港町ガイド協会",
                "港町ｶﾞｲﾄﾞ協会(公社)",
                "みなとまちがいどきょうかい",
                "港町ガイド協会（一般社団法人）",
                "ミナトマチ　ガイドキョウカイ",
                "harbour guides’ association",
                "ガイド協",
                " 港町・ガイド協会 ",
                "guides"
            })
    void finds_a_partner_by_any_of_its_names(String name) {
        assertThat(index.findPartners(name)).extracting(PartnerMatch::partner).containsExactly(GUIDES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"港町ガイド協会(ガイド協)", "(一社)港町ガイド協会 （HGA）", "ガイド協（みなとまちがいどきょうかい）", "guides(港町ガイド協会)"})
    void finds_a_partner_by_a_name_with_another_of_its_names_in_brackets(String name) {
        assertThat(index.findPartners(name)).extracting(PartnerMatch::partner).containsExactly(GUIDES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"港町ガイド協会(髙﨑)", "港町ガイド協会(港町)", "港町ガイド協会()", "(港町ガイド協会)", "港町ガイド協会(ガイド協", "ガイド協)"})
    void finds_nobody_by_a_name_with_anything_else_in_brackets(String name) {
        assertThat(index.findPartners(name)).isEmpty();
    }

    @Test
    void finds_each_by_its_own_name_however_many_forms_that_has() {
        List<String> names = List.of("株式会社一般社団法人ねこ", "一般社団法人ねこ", "ねこ", "ねこ（株式会社）（一社）", "株式会社", "(株)株式会社");
        ActionProgram.Builder cats = ActionProgram.builder().from(SampleProgram.SAMPLE);
        for (int i = 0; i < names.size(); i++) {
            cats.addPartner(PartnerGroup.builder()
                    .id(PartnerId.of("cat" + i))
                    .kind(PartnerKind.COMPANY)
                    .name(LocalizedText.builder().ja(names.get(i)).build())
                    .build());
        }
        ProgramIndex found = ProgramIndex.of(cats.build());
        for (int i = 0; i < names.size(); i++) {
            assertThat(found.findPartners(names.get(i)))
                    .extracting(PartnerMatch::partner)
                    .as(names.get(i))
                    .contains(found.partner("cat" + i));
        }
        assertThat(index.findPartners("(株)".repeat(300_000))).isEmpty();
    }

    @Test
    void finds_nobody_by_very_many_brackets() {
        assertThat(index.findPartners("(a)".repeat(300_000))).isEmpty();
    }

    @Test
    void finds_all_who_have_the_name() {
        assertThat(index.findPartners("hga"))
                .extracting(each -> each.partner().getId() + " " + each.name())
                .containsExactly("guides /partners/11/aliases/0 HGA", "others /partners/12/aliases/0 ＨＧＡ");
    }

    @Test
    void says_which_name_it_is_and_where_it_stands() {
        assertThat(index.findPartners("（一社）港町ガイド協会").get(0).name())
                .isEqualTo(new Passage("/partners/11/name/ja", "港町ガイド協会", 0, 7));
        assertThat(index.findPartners("others").get(0).name().pointer())
                .isEqualTo("/collaborations/5/partners/1/printed");
    }

    @Test
    void looks_through_forms_of_the_company_and_of_the_characters() {
        for (String name : List.of("高崎", "髙﨑", "㈱髙崎", "髙崎株式会社", "(株)高﨑")) {
            assertThat(index.findPartners(name))
                    .extracting(PartnerMatch::partner)
                    .as(name)
                    .containsExactly(OTHERS);
        }
        assertThat(index.findPartners("株式会社")).extracting(PartnerMatch::partner).containsExactly(OTHERS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "・", "「」", "港町", "ガイド協会", "一般社団法人", ".*", "\\E", "'; --", "\uD83D", "(", "(株)", "\u0000"
            })
    void finds_nobody_by_what_is_no_name(String name) {
        assertThat(index.findPartners(name)).isEmpty();
    }

    @Test
    void takes_a_text_of_any_length_but_not_null() {
        assertThat(index.findPartners("港".repeat(1 << 20))).isEmpty();
        assertThat(index.findPartners("一般社団法人".repeat(1 << 18))).isEmpty();
        assertThatThrownBy(() -> index.findPartners(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("name");
    }

    @Test
    void returns_no_list_that_can_be_changed() {
        assertThat(index.findPartners("hga")).isUnmodifiable();
        assertThat(index.findPartners("nobody")).isUnmodifiable();
    }
}

package io.github.kyoso.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kyoso.Collaboration;
import io.github.kyoso.Organization;
import io.github.kyoso.Partner;
import io.github.kyoso.PartnerId;
import io.github.kyoso.PartnerMention;
import io.github.kyoso.query.PartnerMatch;
import io.github.kyoso.query.ProgramIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindPartnersTest {
    private final ProgramIndex index = Keidanren2021.index();

    @Test
    void finds_every_partner_by_every_name_it_has() {
        for (Partner partner : index.program().getPartners()) {
            for (String name : names(partner)) {
                assertThat(index.findPartners(name))
                        .as(name)
                        .extracting(PartnerMatch::partner)
                        .contains(partner);
            }
        }
    }

    @Test
    void finds_every_partner_by_the_words_of_every_row() {
        for (Collaboration row : index.program().getCollaborations()) {
            for (PartnerMention mention : row.getPartners()) {
                assertThat(index.findPartners(mention.getPrinted()))
                        .as(mention.getPrinted())
                        .extracting(each -> each.partner().getId())
                        .contains(mention.getPartner());
            }
        }
    }

    @Test
    void finds_by_an_alias_nobody_but_who_declares_it() {
        for (Partner partner : index.program().getPartners()) {
            if (partner instanceof Organization organization) {
                for (String alias : organization.getAliases()) {
                    assertThat(index.findPartners(alias))
                            .as(alias)
                            .extracting(PartnerMatch::partner)
                            .containsExactly(partner);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ＪＶＯＡＤ, jvoad",
        "日観振, jtta",
        "（公社）日本観光振興協会, jtta",
        "にほんかんこうしんこうきょうかい, jtta",
        "ﾜｰｹｰｼｮﾝ自治体協議会, waj",
        "ﾆｺﾗｯﾌﾟ, nicollap",
        "茨城県つくば市, tsukuba-city",
        "信大, shinshu-university",
        "japan tourism agency, jta",
        "内閣官房まちひとしごと創生本部事務局, machi-hito-shigoto-office",
        "National Governors’ Association, national-governors-association",
        "農業・食品産業技術総合研究機構, naro"
    })
    void finds_a_partner_as_people_type_it(String typed, String id) {
        assertThat(index.findPartners(typed))
                .extracting(each -> each.partner().getId())
                .containsExactly(PartnerId.of(id));
    }

    private static List<String> names(Partner partner) {
        List<String> names = new ArrayList<>(List.of(partner.getName().getJa()));
        Stream.of(partner.getName().getKana(), partner.getName().getEn()).forEach(each -> each.ifPresent(names::add));
        if (partner instanceof Organization organization) {
            organization.getOfficialName().ifPresent(names::add);
            names.addAll(organization.getAliases());
        }
        return names;
    }
}

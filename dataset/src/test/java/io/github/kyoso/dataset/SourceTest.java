package io.github.kyoso.dataset;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kyoso.ActionItem;
import io.github.kyoso.ActionProgram;
import io.github.kyoso.Collaboration;
import io.github.kyoso.Initiative;
import io.github.kyoso.ItemNumber;
import io.github.kyoso.MentionRole;
import io.github.kyoso.Organization;
import io.github.kyoso.Partner;
import io.github.kyoso.PartnerGroup;
import io.github.kyoso.PartnerId;
import io.github.kyoso.PartnerMention;
import io.github.kyoso.Principle;
import io.github.kyoso.Thrust;
import io.github.kyoso.dataset.SourceDocument.Block;
import io.github.kyoso.dataset.SourceDocument.Item;
import io.github.kyoso.dataset.SourceDocument.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The programme is what the source prints: expected values are read from the source, none is typed here twice. */
class SourceTest {
    private final SourceDocument source = SourceDocument.read();
    private final ActionProgram program = Keidanren2021.program();
    private final Map<PartnerId, Partner> partners = new LinkedHashMap<>();

    SourceTest() {
        program.getPartners().forEach(each -> partners.put(each.getId(), each));
    }

    @Test
    void holds_the_title_form_and_dates_as_printed() {
        assertThat(source.line(3))
                .isEqualTo(program.getTitle().getJa() + " (" + program.getForm().orElseThrow() + ")");
        assertThat(source.line(5))
                .isEqualTo(program.getAdopted().year() + "年"
                        + program.getAdopted().month().orElseThrow() + "月策定");
        assertThat(source.line(46))
                .contains("(" + program.getPartnersAsOf().orElseThrow().year() + "年"
                        + program.getPartnersAsOf().orElseThrow().month().orElseThrow() + "月時点)");
        assertThat(program.getEdition()).hasToString(program.getAdopted().toString());
    }

    @Test
    void holds_every_sentence_of_the_preamble() {
        List<String> bullets = source.lines().stream()
                .filter(line -> line.startsWith("- ・ "))
                .map(line -> line.substring("- ・ ".length()))
                .toList();

        assertThat(bullets).hasSize(2);
        assertThat(program.getPreamble()).extracting(text -> text.getJa()).isEqualTo(bullets);
    }

    @Test
    void holds_every_principle_in_printed_order() {
        List<String> names = new ArrayList<>();
        for (int i = source.lines().indexOf("基本的理念") + 2;
                source.lines().get(i + 1).equals("地域づくり");
                i += 3) {
            names.add(source.lines().get(i) + source.lines().get(i + 1));
        }

        assertThat(names).hasSize(4);
        assertThat(program.getPrinciples())
                .extracting(Principle::getName)
                .extracting(text -> text.getJa())
                .isEqualTo(names);
    }

    @Test
    void holds_every_item_with_its_bold_phrases() {
        List<Item> printed = source.items();

        assertThat(program.getItems()).hasSameSizeAs(printed).hasSize(10);
        for (Item each : printed) {
            ActionItem item = program.item(each.number());
            assertThat(item.getTitle().getJa()).isEqualTo(each.text());
            assertThat(item.getEmphasis()).isEqualTo(each.bold());
        }
        assertThat(program.getItems()).extracting(ActionItem::getNumber).isSorted();
        assertThat(printed.stream().flatMap(each -> each.bold().stream())).hasSize(11);
    }

    @Test
    void puts_items_under_thrusts_as_printed_and_item_10_under_none() {
        List<Block> blocks = source.blocks();
        List<Block> headed =
                blocks.stream().filter(each -> !each.heading().isEmpty()).toList();

        assertThat(program.getThrusts()).hasSameSizeAs(headed).hasSize(3);
        for (int i = 0; i < headed.size(); i++) {
            Thrust thrust = program.getThrusts().get(i);
            assertThat(thrust.getName().getJa()).isEqualTo(headed.get(i).heading());
            assertThat(thrust.getItems())
                    .extracting(ItemNumber::value)
                    .isEqualTo(headed.get(i).items().stream().map(Item::number).toList());
        }
        List<Item> alone = blocks.get(blocks.size() - 1).items();
        assertThat(blocks).hasSize(headed.size() + 1);
        assertThat(alone).extracting(Item::number).containsExactly(10);
    }

    @Test
    void holds_every_row_of_the_table_in_printed_order() {
        List<Row> rows = source.rows();

        assertThat(rows).hasSize(21);
        assertThat(program.getCollaborations().stream()
                        .map(each -> new Row(
                                each.getItem().value(),
                                each.getCell(),
                                each.getSummary().getJa())))
                .isEqualTo(rows);
    }

    @Test
    void numbers_the_rows_of_each_item() {
        Map<Integer, Integer> counts = new LinkedHashMap<>();
        for (Collaboration each : program.getCollaborations()) {
            int row = counts.merge(each.getItem().value(), 1, Integer::sum);
            assertThat(each.getId()).hasToString(each.getItem() + "-" + row);
        }
        assertThat(counts.keySet()).isEqualTo(new LinkedHashSet<>(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)));
    }

    @Test
    void mentions_everybody_that_a_cell_names_in_printed_order() {
        for (Collaboration each : program.getCollaborations()) {
            String cell = each.getCell();
            StringBuilder between = new StringBuilder();
            int from = 0;
            for (PartnerMention mention : each.getPartners()) {
                int at = cell.indexOf(mention.getPrinted(), from);
                assertThat(at).as("%s in %s", mention, each.getId()).isNotNegative();
                between.append(cell, from, at);
                from = at + mention.getPrinted().length();
            }
            between.append(cell.substring(from));
            assertThat(between.toString().replace("など", ""))
                    .as("what %s leaves of %s", each.getId(), cell)
                    .matches("[ ・()]*");
        }
    }

    @Test
    void tells_names_outside_of_brackets_from_what_stands_in_them() {
        for (Collaboration each : program.getCollaborations()) {
            int from = 0;
            for (PartnerMention mention : each.getPartners()) {
                int at = each.getCell().indexOf(mention.getPrinted(), from);
                boolean inBrackets =
                        each.getCell().lastIndexOf('(', at) > each.getCell().lastIndexOf(')', at);
                assertThat(mention.getRole() != MentionRole.NAMED)
                        .as("%s in %s", mention, each.getId())
                        .isEqualTo(inBrackets);
                from = at + mention.getPrinted().length();
            }
        }
    }

    @Test
    void gives_examples_exactly_where_the_cell_says_など() {
        for (Collaboration each : program.getCollaborations()) {
            List<PartnerMention> openEnded = each.getPartners().stream()
                    .filter(PartnerMention::openEnded)
                    .toList();
            assertThat(openEnded).as(each.getCell()).hasSize(each.getCell().split("など", -1).length - 1);
            for (PartnerMention mention : openEnded) {
                assertThat(each.getPartners())
                        .filteredOn(other -> mention.getExamples().contains(other.getPartner()))
                        .extracting(PartnerMention::getPrinted)
                        .allSatisfy(printed -> assertThat(each.getCell()).contains(printed + "など"));
            }
        }
    }

    @Test
    void prints_a_partner_under_its_name_or_one_of_its_other_names() {
        for (Collaboration each : program.getCollaborations()) {
            for (PartnerMention mention : each.getPartners()) {
                Partner partner = partners.get(mention.getPartner());
                List<String> names = new ArrayList<>(List.of(partner.getName().getJa()));
                if (partner instanceof Organization organization) {
                    names.addAll(organization.getAliases());
                }
                switch (mention.getRole()) {
                    case NAMED, LEAD_MEMBER, CONSTITUENTS ->
                        assertThat(mention.getPrinted()).isEqualTo(names.get(0));
                    case ABBREVIATION, EXPANSION ->
                        assertThat(names.subList(1, names.size())).contains(mention.getPrinted());
                    case EXAMPLE -> assertThat(mention.getPrinted()).endsWith(names.get(0));
                    case GLOSS -> assertThat(partner).isInstanceOf(PartnerGroup.class);
                }
            }
        }
    }

    @Test
    void names_initiatives_as_printed_in_the_summaries_that_refer_to_them() {
        Map<Object, Initiative> byId = new LinkedHashMap<>();
        program.getInitiatives().forEach(each -> byId.put(each.getId(), each));
        Set<Object> named = new LinkedHashSet<>();
        for (Collaboration each : program.getCollaborations()) {
            String summary = each.getSummary().getJa();
            assertThat(each.getInitiatives())
                    .extracting(id -> summary.indexOf(byId.get(id).getName().getJa()))
                    .as("places in %s", summary)
                    .isSorted()
                    .doesNotContain(-1);
            named.addAll(each.getInitiatives());
        }
        List<Initiative> inPreamble = program.getInitiatives().stream()
                .filter(each -> !named.contains(each.getId()))
                .collect(toList());
        assertThat(inPreamble)
                .allSatisfy(each -> assertThat(program.getPreamble().get(0).getJa())
                        .contains("「" + each.getName().getJa() + "」"));
    }

    @Test
    void takes_up_everything_that_the_table_prints_in_corner_brackets_or_says_why_not() {
        Set<String> noInitiative = Set.of(
                "Jリーグ及びJクラブ", // partners, who are mentioned as such
                "企業、団体、行政", // classes of bodies
                "学び"); // a word under discussion
        for (Row row : source.rows()) {
            for (MatchResult quoted : Pattern.compile("「([^」]+)」")
                    .matcher(row.summary())
                    .results()
                    .toList()) {
                if (!noInitiative.contains(quoted.group(1))) {
                    assertThat(program.getInitiatives())
                            .extracting(each -> each.getName().getJa())
                            .contains(quoted.group(1));
                }
            }
        }
    }

    @Test
    void finds_the_name_of_every_partner_in_the_source_unless_it_is_known_from_elsewhere() {
        Set<PartnerId> elsewhere = new LinkedHashSet<>();
        Set<PartnerId> referred = new LinkedHashSet<>();
        for (Partner each : program.getPartners()) {
            if (!source.folded().contains(each.getName().getJa())) {
                elsewhere.add(each.getId());
            }
            if (each instanceof Organization organization) {
                organization.getParent().ifPresent(referred::add);
                organization.getSuccessor().ifPresent(referred::add);
            }
        }
        program.getInitiatives().forEach(each -> referred.addAll(each.getParties()));

        assertThat(elsewhere)
                .as("bodies that are there because another refers to them")
                .isSubsetOf(referred)
                .hasSize(3);
    }

    @Test
    void counts_the_partners_that_the_table_names() {
        List<Partner> named = program.getCollaborations().stream()
                .flatMap(each -> each.getPartners().stream())
                .filter(each -> each.getRole() == MentionRole.NAMED)
                .map(each -> partners.get(each.getPartner()))
                .distinct()
                .toList();

        assertThat(named).filteredOn(Organization.class::isInstance).hasSize(22);
        assertThat(named).filteredOn(PartnerGroup.class::isInstance).hasSize(3);
    }

    @Test
    void gives_every_text_in_english_and_every_partner_and_place_a_reading() {
        assertThat(program.getTitle().getEn()).isPresent();
        assertThat(program.getPreamble()).allMatch(each -> each.getEn().isPresent());
        assertThat(program.getPrinciples())
                .allMatch(each -> each.getName().getEn().isPresent());
        assertThat(program.getThrusts()).allMatch(each -> each.getName().getEn().isPresent());
        assertThat(program.getItems()).allMatch(each -> each.getTitle().getEn().isPresent());
        assertThat(program.getCollaborations())
                .allMatch(each -> each.getSummary().getEn().isPresent());
        assertThat(program.getInitiatives())
                .allMatch(each -> each.getName().getEn().isPresent());
        assertThat(program.getPartners())
                .allMatch(each -> each.getName().getEn().isPresent()
                        && each.getName().getKana().isPresent());
        assertThat(program.getPlaces())
                .allMatch(each -> each.getName().getEn().isPresent()
                        && each.getName().getKana().isPresent());
    }

    @Test
    void lists_the_place_of_every_partner_and_its_prefecture() {
        List<String> codes =
                program.getPlaces().stream().map(each -> each.getCode().value()).toList();

        assertThat(codes).isSorted().doesNotHaveDuplicates();
        for (Partner each : program.getPartners()) {
            if (each instanceof Organization organization) {
                Optional<String> place = organization.getPlace().map(code -> code.value());
                Optional<String> prefecture =
                        organization.getPlace().map(code -> code.prefecture().value());
                assertThat(codes)
                        .containsAll(place.stream().toList())
                        .containsAll(prefecture.stream().toList());
            }
        }
    }
}

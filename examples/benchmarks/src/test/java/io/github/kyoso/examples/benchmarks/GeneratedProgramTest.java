package io.github.kyoso.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kyoso.ActionProgram;
import io.github.kyoso.Collaboration;
import io.github.kyoso.Initiative;
import io.github.kyoso.Organization;
import io.github.kyoso.Partner;
import io.github.kyoso.PartnerId;
import io.github.kyoso.PartnerMention;
import io.github.kyoso.dataset.Keidanren2021;
import io.github.kyoso.json.ProgramJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GeneratedProgramTest {
    private static final ActionProgram PROGRAM =
            ActionProgram.builder().from(new GeneratedProgram(1, 1_000)).build();

    @Test
    void is_the_same_for_the_same_seed() {
        byte[] document = ProgramJson.write(new GeneratedProgram(1, 1_000));
        assertThat(document).isEqualTo(ProgramJson.write(PROGRAM));
        assertThat(document).isNotEqualTo(ProgramJson.write(new GeneratedProgram(2, 1_000)));
    }

    @Test
    void is_ten_times_as_long_with_ten_times_the_rows() {
        double small = ProgramJson.write(PROGRAM).length;
        assertThat(ProgramJson.write(new GeneratedProgram(1, 10_000)).length / small)
                .isCloseTo(10, within(0.2));
    }

    @Test
    void refers_to_records_that_are_there() {
        Set<PartnerId> partners =
                PROGRAM.getPartners().stream().map(Partner::getId).collect(Collectors.toSet());
        List<PartnerId> named = new ArrayList<>(List.of(PROGRAM.getPublisher()));
        for (Collaboration row : PROGRAM.getCollaborations()) {
            assertThat(PROGRAM.item(row.getItem()).getNumber()).isEqualTo(row.getItem());
            for (PartnerMention mention : row.getPartners()) {
                named.add(mention.getPartner());
                named.addAll(mention.getExamples());
            }
        }
        PROGRAM.getInitiatives().forEach(initiative -> named.addAll(initiative.getParties()));
        assertThat(partners).containsAll(named).hasSameSizeAs(PROGRAM.getPartners());
        assertThat(PROGRAM.getInitiatives())
                .extracting(Initiative::getId)
                .doesNotHaveDuplicates()
                .containsAll(PROGRAM.getCollaborations().stream()
                        .flatMap(row -> row.getInitiatives().stream())
                        .toList());
    }

    @Test
    void puts_each_item_but_the_last_under_one_thrust() {
        assertThat(PROGRAM.getThrusts().stream().flatMap(thrust -> thrust.getItems().stream()))
                .containsExactlyElementsOf(PROGRAM.getItems().stream()
                        .limit(PROGRAM.getItems().size() - 1)
                        .map(item -> item.getNumber())
                        .toList());
    }

    @Test
    void prints_each_mention_in_its_cell() {
        assertThat(PROGRAM.getCollaborations())
                .allSatisfy(row -> assertThat(row.getPartners())
                        .allSatisfy(mention -> assertThat(row.getCell()).contains(mention.getPrinted())));
    }

    @Test
    void writes_at_the_length_of_the_real_one() {
        ActionProgram real = Keidanren2021.program();
        assertThat(perRow(PROGRAM, row -> row.getSummary().getJa()))
                .isCloseTo(perRow(real, row -> row.getSummary().getJa()), within(15.0));
        assertThat(perRow(PROGRAM, row -> row.getSummary().getEn().orElse("")))
                .isCloseTo(perRow(real, row -> row.getSummary().getEn().orElse("")), within(40.0));
        assertThat(perRow(PROGRAM, Collaboration::getCell))
                .isCloseTo(perRow(real, Collaboration::getCell), within(8.0));
        assertThat(PROGRAM.getPartners()).hasAtLeastOneElementOfType(Organization.class);
    }

    private static double perRow(ActionProgram program, Function<Collaboration, String> text) {
        return program.getCollaborations().stream()
                .mapToInt(row -> text.apply(row).length())
                .average()
                .orElseThrow();
    }
}

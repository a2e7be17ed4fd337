package io.github.kyoso.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kyoso.ActionProgram;
import io.github.kyoso.Organization;
import io.github.kyoso.PartnerId;
import io.github.kyoso.dataset.Keidanren2021;
import io.github.kyoso.json.ProgramJson;
import io.github.kyoso.validation.ProgramValidator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FixturesTest {
    static List<ActionProgram> programs() {
        return List.of(
                Fixtures.minimal(),
                Fixtures.small(),
                Fixtures.aProgram()
                        .addPrinciple(Fixtures.aPrinciple().build())
                        .addThrust(Fixtures.aThrust().build())
                        .addPartner(Fixtures.aGroup().build())
                        .publisher(PartnerId.of("villages"))
                        .addInitiative(Fixtures.anInitiative().build())
                        .collaborations(List.of(Fixtures.aCollaboration()
                                .summary(Fixtures.anInitiative().build().getName())
                                .addInitiative(Fixtures.anInitiative().build().getId())
                                .build()))
                        .addPlace(Fixtures.aPlace().build())
                        .build());
    }

    @Test
    void the_bundled_programme_is_the_one_of_the_dataset() {
        assertThat(Fixtures.keidanren2021()).isSameAs(Keidanren2021.program());
    }

    @ParameterizedTest
    @MethodSource("programs")
    void a_validator_finds_nothing(ActionProgram program) {
        assertThat(ProgramValidator.standard().validate(program).problems()).isEmpty();
    }

    @Test
    void the_small_programme_never_changes() {
        byte[] document = ProgramJson.write(Fixtures.small());

        assertThat(document).isEqualTo(Resources.bytes("/META-INF/kyoso/fixtures/small.json"));
        assertThat(Sha256.of(document)).isEqualTo("779207386aa4231cf33ff41d65cfaf9d679b199a10f63e8d0f73d971008ac4d3");
        assertThat(Fixtures.small()).isSameAs(Fixtures.small());
    }

    @Test
    void the_small_programme_states_every_fact() {
        String document = new String(Resources.bytes("/META-INF/kyoso/fixtures/small.json"), UTF_8);
        for (String property : List.of(
                "form",
                "partnersAsOf",
                "published",
                "preamble",
                "principles",
                "thrusts",
                "emphasis",
                "keywords",
                "kana",
                "en",
                "officialName",
                "aliases",
                "parent",
                "members",
                "secretariat",
                "place",
                "homepage",
                "corporateNumber",
                "established",
                "successor",
                "initiatives",
                "examples",
                "parties",
                "date",
                "places")) {
            assertThat(document).contains("\"" + property + "\":");
        }
    }

    @Test
    void each_builder_is_new() {
        Organization.Builder changed = Fixtures.anOrganization().addAlias("町");

        assertThat(changed.build().getAliases()).containsExactly("町");
        assertThat(Fixtures.anOrganization().build().getAliases()).isEmpty();
    }
}

package io.github.kyoso.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kyoso.ActionProgram;
import io.github.kyoso.json.ProgramJson;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class Keidanren2021Test {
    @Test
    void the_programme_and_its_index_are_the_same_instance_at_every_call() {
        assertThat(Keidanren2021.program()).isSameAs(Keidanren2021.program());
        assertThat(Keidanren2021.index()).isSameAs(Keidanren2021.index());
        assertThat(Keidanren2021.index().program()).isSameAs(Keidanren2021.program());
    }

    @Test
    void the_derived_java_builds_what_the_json_says() throws Exception {
        try (InputStream json = Keidanren2021.class.getResourceAsStream("/META-INF/kyoso/2021-11/program.json")) {
            assertThat(Program2021.program()).isEqualTo(ProgramJson.read(json));
        }
    }

    @Test
    void nothing_that_is_returned_can_be_changed() {
        ActionProgram program = Keidanren2021.program();
        Meddler meddler = new Meddler();

        meddler.meddleWith("program()", program);
        meddler.meddleWith("index()", Keidanren2021.index());

        assertThat(meddler.calls())
                .contains("ActionItem.getKeywords", "ProgramIndex.partnersOf", "ProgramIndex.coPartnersOf");
        assertThat(program).isEqualTo(Program2021.program());
        assertThat(program.toString()).isEqualTo(Program2021.program().toString());
    }

    @Test
    void a_list_or_map_that_can_be_changed_would_be_noticed() {
        assertThatThrownBy(() -> new Meddler().meddleWith("list", new ArrayList<>(List.of("a", "b"))))
                .hasMessageContaining("list can be changed: it is a class java.util.ArrayList");
        assertThatThrownBy(() -> new Meddler().meddleWith("list", new ArrayList<>()))
                .hasMessageContaining("list can be changed");
        assertThatThrownBy(() -> new Meddler().meddleWith("map", new HashMap<>(Map.of("a", "b"))))
                .hasMessageContaining("map.keySet() can be changed");
        assertThatThrownBy(() -> new Meddler().meddleWith("array", new int[] {1}))
                .hasMessageContaining("array is an array");
    }
}

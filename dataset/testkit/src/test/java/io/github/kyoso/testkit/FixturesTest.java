package io.github.kyoso.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kyoso.dataset.Keidanren2021;
import org.junit.jupiter.api.Test;

class FixturesTest {
    @Test
    void the_bundled_programme_is_the_one_of_the_dataset() {
        assertThat(Fixtures.keidanren2021()).isSameAs(Keidanren2021.program());
    }
}

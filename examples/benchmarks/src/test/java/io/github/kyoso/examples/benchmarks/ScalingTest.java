package io.github.kyoso.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kyoso.examples.benchmarks.Scaling.Figures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ScalingTest {
    @Test
    void finds_the_exponent_of_a_power() {
        Figures[] figures = new Figures[3];
        for (int i = 0; i < figures.length; i++) {
            int n = (int) Math.pow(10, i + 3);
            figures[i] = new Figures(n, 1, 7 * Math.pow(n, 1.5), 3.0 * n, 1, 1);
        }
        assertThat(Scaling.exponent(figures, Figures::wall)).isCloseTo(1.5, within(1e-9));
        assertThat(Scaling.exponent(figures, Figures::allocated)).isCloseTo(1, within(1e-9));
        assertThat(Scaling.exponent(figures, Figures::retained)).isZero();
    }

    @Test
    void counts_the_string_values_of_a_document_in_bytes_of_utf_8() throws IOException {
        String document = "{\"ab\": \"協創\", \"n\": 12, \"list\": [\"x\", \"x\", \"\\n\"]}";
        assertThat(TextBytes.of(document.getBytes(StandardCharsets.UTF_8))).isEqualTo(6 + 1 + 1 + 1);
    }
}

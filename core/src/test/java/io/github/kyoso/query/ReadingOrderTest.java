package io.github.kyoso.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kyoso.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingOrderTest {
    static Stream<String> orders() throws IOException {
        try (InputStream in = ReadingOrderTest.class.getResourceAsStream("reading-orders.txt")) {
            return new String(in.readAllBytes(), UTF_8).lines().filter(each -> !each.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("orders")
    void puts_names_as_a_reader_expects(String line) {
        List<LocalizedText> expected =
                Arrays.stream(line.split(" ")).map(ReadingOrderTest::name).toList();
        List<LocalizedText> names = new ArrayList<>(expected);
        Collections.shuffle(names, new Random(4061));
        names.sort(ReadingOrder.OF_NAMES);
        assertThat(names).isEqualTo(expected);
    }

    @Test
    void is_a_total_order() throws IOException {
        List<LocalizedText> names = orders().flatMap(each -> Arrays.stream(each.split(" ")))
                .map(ReadingOrderTest::name)
                .distinct()
                .toList();
        for (LocalizedText a : names) {
            for (LocalizedText b : names) {
                int order = ReadingOrder.OF_NAMES.compare(a, b);
                assertThat(Integer.signum(order)).isEqualTo(-Integer.signum(ReadingOrder.OF_NAMES.compare(b, a)));
                assertThat(order == 0).isEqualTo(a.equals(b));
                for (LocalizedText c : names) {
                    if (order < 0 && ReadingOrder.OF_NAMES.compare(b, c) < 0) {
                        assertThat(ReadingOrder.OF_NAMES.compare(a, c)).isNegative();
                    }
                }
            }
        }
    }

    @Test
    void takes_names_of_signs_and_half_pairs() {
        assertThat(ReadingOrder.OF_NAMES.compare(name("ー"), name("・"))).isNotZero();
        assertThat(ReadingOrder.OF_NAMES.compare(name("ヽ"), name("\uD840"))).isNotZero();
    }

    @Test
    void refuses_what_is_no_name() {
        assertThatThrownBy(() -> ReadingOrder.OF_NAMES.compare(null, name("あ")))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("left");
        assertThatThrownBy(() -> ReadingOrder.OF_NAMES.compare(name("あ"), null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("right");
    }

    private static LocalizedText name(String text) {
        String[] parts = text.split("=");
        LocalizedText.Builder name = LocalizedText.builder().ja(parts[0]);
        return parts.length == 1 ? name.build() : name.kana(parts[1]).build();
    }
}

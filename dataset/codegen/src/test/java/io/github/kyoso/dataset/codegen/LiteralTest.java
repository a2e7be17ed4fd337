package io.github.kyoso.dataset.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiteralTest {
    /** Each expected literal is itself compiled here, so that the compiler has confirmed what it means. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ハード×ソフト | \"ハード×ソフト\"",
                "𠮷野家 | \"𠮷野家\"",
                "a\"b\\c | \"a\\\"b\\\\c\"",
                "\\u0041 | \"\\\\u0041\"",
                "a\u3000b\u00a0c | \"a\\u3000b\\u00a0c\"",
                "a\u200bb\u202eb | \"a\\u200bb\\u202eb\"",
                "a\u2028b\u0001c | \"a\\u2028b\\u0001c\"",
                "a\ud842b | \"a\\ud842b\"",
            })
    void a_text_is_written_so_that_it_reads_as_before_and_hides_nothing(String text, String literal) {
        assertThat(Literal.of(text)).isEqualTo(literal);
    }
}

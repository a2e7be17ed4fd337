package io.github.kyoso.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.LineNumberReader;
import java.io.StringReader;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Lines and columns, as {@link LineNumberReader} counts them. */
class LineCountTest {
    /** A fixed seed: what fails once fails again. */
    private static final long SEED = 20211116;

    private static final String[] PIECES = {"\n", "\r", "\r\n", "\t", "a", "港", "\uD842\uDFB7", "12345678"};

    @Test
    void every_mixture_of_line_ends_is_counted_wherever_it_stands() throws IOException {
        Random random = new Random(SEED);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int piece = random.nextInt(30); piece >= 0; piece--) {
                // Now and then a run of one kind, which is longer than what is counted at once.
                text.append(PIECES[random.nextInt(PIECES.length)].repeat(random.nextInt(12) == 0 ? 9 : 1));
            }
            byte[] bytes = text.toString().getBytes(UTF_8);
            LineCount lines = new LineCount(bytes, 0);
            for (int at = random.nextInt(4); at <= text.length(); at += 1 + random.nextInt(9)) {
                at += isWithin(text, at) ? 1 : 0;
                String before = text.substring(0, at);
                Place place = lines.at(before.getBytes(UTF_8).length);
                assertThat(place.line() + ":" + place.column())
                        .as("%s|", before)
                        .isEqualTo(place(before));
            }
        }
    }

    private static boolean isWithin(CharSequence text, int at) {
        return at > 0
                && at < text.length()
                && (Character.isLowSurrogate(text.charAt(at))
                        || (text.charAt(at - 1) == '\r' && text.charAt(at) == '\n'));
    }

    private static String place(String before) throws IOException {
        LineNumberReader reader = new LineNumberReader(new StringReader(before));
        int line = 1;
        int column = 1;
        for (int c = reader.read(); c >= 0; c = reader.read()) {
            line += c == '\n' ? 1 : 0;
            column = c == '\n' ? 1 : column + (Character.isLowSurrogate((char) c) ? 0 : 1);
        }
        return line + ":" + column;
    }
}

package io.github.kyoso.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kyoso.dataset.Keidanren2021;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

/** A stranger who reads the print-out finds the whole source document in it. */
class ProgramPrinterTest {
    @Test
    void prints_every_line_of_the_source() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ProgramPrinter(Keidanren2021.index(), new PrintStream(bytes, true, UTF_8)).print();
        String printed = bytes.toString(UTF_8).replace("【", "**").replace("】", "**");

        for (String line :
                source().replace("の\n地域", "の地域").replace("な\n地域", "な地域").split("\n")) {
            for (String cell : line.split("\t")) {
                String text = cell.replaceFirst("^- (・ )?(\\d+ )?", "");
                if (!line.startsWith("項目\t") && !cell.startsWith("2021年") && !cell.startsWith("連携先・内容一覧")) {
                    assertThat(printed).contains(text);
                }
            }
        }
    }

    private static String source() throws IOException {
        try (InputStream in = Keidanren2021.class.getResourceAsStream("/META-INF/kyoso/2021-11/source.txt")) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}

package io.github.kyoso.provenance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the three documents are: a provenance, or a ProvenanceException with at least one problem at a place. */
class HostileProvenanceTest {
    private static final String PIECES = "{}[]\",:@-~#/0123456789\\ \n\t仕事\ud83d\ude00\u0000";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void refuses_with_a_problem_at_a_place_or_proves(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int refused = 0;
        for (int i = 0; i < 2_000; i++) {
            Harbour harbour = Harbour.asItIs();
            byte[][] documents = {
                harbour.program().getBytes(UTF_8),
                harbour.provenance().getBytes(UTF_8),
                harbour.source().getBytes(UTF_8)
            };
            for (int changes = random.nextInt(1, 4); changes > 0; changes--) {
                int document = random.nextInt(3);
                documents[document] = changed(documents[document], random);
            }
            try {
                Provenance.read(documents[0], documents[1], documents[2]).toHtml();
            } catch (ProvenanceException untrue) {
                refused++;
                assertThat(untrue.problems()).isNotEmpty().allSatisfy(problem -> {
                    assertThat(problem.line()).isPositive();
                    assertThat(problem.column()).isPositive();
                });
            }
        }
        assertThat(refused).isGreaterThan(1_500);
    }

    private static byte[] changed(byte[] document, SplittableRandom random) {
        String text = new String(document, random.nextInt(20) == 0 ? ISO_8859_1 : UTF_8);
        int at = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), at + random.nextInt(6));
        int piece = random.nextInt(PIECES.length());
        String put = random.nextInt(8) == 0
                ? text.substring(at, Math.min(text.length(), at + 60))
                : PIECES.substring(piece, Math.min(PIECES.length(), piece + random.nextInt(3)));
        byte[] bytes = (text.substring(0, at) + put + text.substring(to)).getBytes(UTF_8);
        if (random.nextInt(10) == 0 && bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}

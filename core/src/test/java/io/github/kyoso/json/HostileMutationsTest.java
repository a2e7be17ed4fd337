package io.github.kyoso.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kyoso.validation.Problem;
import io.github.kyoso.validation.ProgramValidator;
import io.github.kyoso.validation.ValidationReport;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Whatever a document is, the answer is a report, or one exception for who reads it. Runs in a heap of 64 MB with stacks of 256
 * KB; {@code -Dkyoso.mutations=5000000} tries more.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class HostileMutationsTest {
    /** A fixed seed: what fails once fails again. */
    private static final long SEED = 20211116;

    private static final int DOCUMENTS = Integer.getInteger("kyoso.mutations", 100_000);
    /** For one document, the start of the validator with it, on a machine that has much else to do. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final ProgramValidator validator = ProgramValidator.standard();
    private final ProgramValidator japanese = validator.withLocale(Locale.JAPANESE);
    private int read;

    @Test
    void changed_bytes_and_tokens_get_a_report() {
        ByteMutations mutations = new ByteMutations(Documents.small(), SEED);
        for (int i = 0; i < DOCUMENTS * 4 / 5; i++) {
            check(mutations.next());
        }
        assertThat(read).as("documents that could still be read").isBetween(1, DOCUMENTS / 2);
    }

    @Test
    void changed_structure_gets_a_report() throws Exception {
        Mutations mutations = new Mutations(Documents.small(), SEED);
        for (int i = 0; i < DOCUMENTS / 5; i++) {
            check(mutations.next().getBytes(UTF_8));
        }
        assertThat(read).as("documents that could still be read").isGreaterThan(DOCUMENTS / 100);
    }

    private void check(byte[] document) {
        long start = System.nanoTime();
        ValidationReport report = (document.length % 2 == 0 ? validator : japanese).validate(document);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);

        for (Problem each : report.problems()) {
            if (each.line() < 1
                    || each.column() < 1
                    || each.value().length() > 80
                    || each.message().isBlank()) {
                throw new AssertionError(each + " of " + new String(document, UTF_8));
            }
        }
        if (report.toText().isEmpty() || report.toJson().isEmpty()) {
            throw new AssertionError("a report says nothing");
        }
        boolean structured = report.problems().stream()
                .noneMatch(each -> isStructural(each.rule().name()));
        assertThat(canBeRead(document)).as(() -> new String(document, UTF_8)).isEqualTo(structured);
    }

    private static boolean isStructural(String rule) {
        for (FaultKind kind : FaultKind.values()) {
            if (kind.name().equals(rule)) {
                return true;
            }
        }
        return false;
    }

    private boolean canBeRead(byte[] document) {
        try {
            ProgramJson.read(document);
            read++;
            return true;
        } catch (ProgramFormatException refused) {
            return false;
        }
    }
}

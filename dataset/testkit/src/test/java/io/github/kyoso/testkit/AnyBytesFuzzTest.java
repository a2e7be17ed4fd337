package io.github.kyoso.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.kyoso.json.FaultKind;
import io.github.kyoso.json.ProgramFormatException;
import io.github.kyoso.json.ProgramJson;
import io.github.kyoso.json.ReadLimits;
import io.github.kyoso.validation.ProgramValidator;
import io.github.kyoso.validation.ValidationReport;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the bytes are, the answer is a report, and a programme or one exception. Tries the corpus; the profile {@code fuzz}
 * goes on from there.
 */
class AnyBytesFuzzTest {
    private static final Set<String> STRUCTURAL =
            Arrays.stream(FaultKind.values()).map(FaultKind::name).collect(Collectors.toSet());

    static Stream<byte[]> corpus() {
        return Stream.concat(
                BrokenProgram.all().stream().map(BrokenProgram::json),
                NearlyBrokenProgram.all().stream().map(NearlyBrokenProgram::json));
    }

    @MethodSource("corpus")
    @FuzzTest(maxDuration = "10m")
    void reading_accepts_what_the_report_finds_no_fault_of_structure_in(byte[] document) {
        ValidationReport report = ProgramValidator.standard().validate(document);
        boolean structured = report.errors().stream()
                .noneMatch(each -> STRUCTURAL.contains(each.rule().name()));
        if (report.toText().isEmpty() || report.toJson().isEmpty() || isRead(document) != structured) {
            throw new AssertionError(report + " of " + new String(document, UTF_8));
        }
    }

    private static boolean isRead(byte[] document) {
        try {
            return ProgramJson.read(document, ReadLimits.DEFAULTS) != null;
        } catch (ProgramFormatException refused) {
            return false;
        }
    }
}

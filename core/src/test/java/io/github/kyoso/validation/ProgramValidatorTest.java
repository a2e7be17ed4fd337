package io.github.kyoso.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.kyoso.ActionProgram;
import io.github.kyoso.DefaultLocale;
import io.github.kyoso.LocalizedText;
import io.github.kyoso.json.ProgramJson;
import io.github.kyoso.json.ReadLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each document is a small valid programme with some of it replaced. */
class ProgramValidatorTest {
    private final ProgramValidator validator = ProgramValidator.standard();
    private final String small = small();

    /** The small document of the reader's tests, with the two things put right of which a validator warns. */
    private static String small() {
        try (InputStream in = ProgramJson.class.getResourceAsStream("small.json")) {
            return new String(in.readAllBytes(), UTF_8)
                    .replace("\"partnersAsOf\": \"2030-05\"", "\"partnersAsOf\": \"2030-03\"")
                    .replace("\"item\": 2,", "\"item\": 3,")
                    .replace("\"items\": [2, 1]", "\"items\": [1]")
                    .replace("\"number\": 2,", "\"number\": 2,")
                    .replaceFirst("(?s)    \\{\n      \"number\": 2,.*?    \\},\n", "")
                    .replace("\"number\": 3,", "\"number\": 2,")
                    .replace("\"item\": 3,", "\"item\": 2,");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private ValidationReport report(String document) {
        return validator.validate(document.getBytes(UTF_8));
    }

    private List<String> told(String document) {
        return report(document).problems().stream()
                .map(each -> each.code() + " " + each.pointer())
                .toList();
    }

    @Test
    void has_nothing_to_say_of_a_valid_document() {
        assertThat(report(small).problems()).isEmpty();
        assertThat(report(small).isValid()).isTrue();
        assertThat(report(small).toText()).isEqualTo("errors: 0, warnings: 0\n");
        assertThat(report(small).toJson()).isEqualTo("{\"source\":\"document\",\"valid\":true,\"problems\":[]}");
    }

    @Test
    void tells_structure_and_references_in_one_report_by_place() {
        String broken = small.replace("\"kind\": \"council\"", "\"kind\": \"counsel\"")
                .replace("\"emphasis\": [\"つなぐ\"]", "\"emphasis\": [\"つなげる\"]")
                .replace("\"港協\",\n          \"role\"", "\"港協\",\n          \"rule\"")
                .replace("\"initiatives\": [\"port-memorandum\"]", "\"initiatives\": [\"port-memorandun\"]")
                .replace("みなみ港の整備に関する覚書", "みなみ港の\\u202e覚書");

        assertThat(told(broken))
                .containsExactly(
                        "KYO-407 /items/1/emphasis/0",
                        "KYO-109 /partners/0/kind",
                        "KYO-103 /collaborations/0/partners/1",
                        "KYO-104 /collaborations/0/partners/1/rule",
                        "KYO-401 /collaborations/0/initiatives/0",
                        "KYO-203 /initiatives/0/officialName");
    }

    @Test
    void concludes_nothing_from_the_absence_of_what_could_not_be_read() {
        String partnerLost = small.replace("\"id\": \"towns\"", "\"id\": \"Towns\"");
        String itemLost = small.replace("\"number\": 1,", "\"number\": 0,");
        String listMistyped = small.replace("\"initiatives\": [\n", "\"initiativs\": [\n");

        assertThat(told(partnerLost)).containsExactly("KYO-110 /partners/2/id");
        assertThat(told(itemLost)).containsExactly("KYO-108 /items/0/number");
        assertThat(told(listMistyped)).containsExactly("KYO-104 /initiativs");
    }

    @Test
    void asks_for_references_where_every_record_was_read_if_not_every_value() {
        String broken = small.replace("\"corporateNumber\": \"9000012100003\"", "\"corporateNumber\": \"9\"")
                .replace("\"partner\": \"towns\"", "\"partner\": \"town\"");

        assertThat(told(broken))
                .containsExactly("KYO-114 /partners/1/corporateNumber", "KYO-401 /collaborations/1/partners/0/partner");
    }

    @Test
    void looks_at_the_records_of_a_programme_that_lacks_what_it_must_have() {
        String broken = small.replace("\"edition\": \"2030-04\",", "")
                .replace("\"adopted\": \"2030-04\"", "\"adopted\": \"April\"")
                .replace("\"examples\": [\"ishigaki\"]", "\"examples\": [\"ishigakii\"]");

        assertThat(told(broken))
                .containsExactly("KYO-103 ", "KYO-111 /adopted", "KYO-401 /collaborations/1/partners/0/examples/0");
    }

    @Test
    void names_the_record_of_the_document_behind_one_that_was_left_out() {
        String broken = small.replace("\"kind\": \"council\"", "\"kind\": 7")
                .replace("\"aliases\": [\"港協\", \"HA\"]", "\"aliases\": [1, \"港協\", \" \"]");

        assertThat(told(broken))
                .containsExactly(
                        "KYO-107 /partners/0/kind", "KYO-107 /partners/1/aliases/0", "KYO-201 /partners/1/aliases/2");
    }

    @Test
    void tells_a_programme_without_document_by_pointer() {
        ActionProgram program = ProgramJson.read(small.getBytes(UTF_8));
        ActionProgram broken = ActionProgram.builder()
                .from(program)
                .title(LocalizedText.of(" ", "{0} ${1+1} {io.github.kyoso.Text.message} '"))
                .places(List.of())
                .build();

        ValidationReport report = validator.validate(broken);

        assertThat(report.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "/partners/1/place: error KYO-401: there is no place \"472018\"; add the record, or refer to another",
                        "/partners/3/place: error KYO-401: there is no place \"472077\"; add the record, or refer to another",
                        "/title/ja: error KYO-201: the text is blank; write something that can be seen, or leave the property out");
        assertThat(report.errors()).hasSize(3);
        assertThat(report.warnings()).isEmpty();
        assertThat(report.problems().get(0).line()).isZero();
    }

    @Test
    void shows_the_line_and_a_caret_under_the_place_behind_full_width_characters() {
        String broken = small.replace("\"aliases\": [\"港協\", \"HA\"]", "\"aliases\": [\"港協\u0085\", \" \"]");

        assertThat(report(broken).toText())
                .contains(
                        "      \"aliases\": [\"港協\\u{85}\", \" \"],\n",
                        " ".repeat(23) + "\u3000\u3000" + " ".repeat(9) + "^\n")
                .endsWith("errors: 2, warnings: 0\n");
    }

    @Test
    void puts_what_the_document_says_into_no_template_and_shows_what_cannot_be_seen() {
        String hostile = "{0}{1} ${7*7} {nearest} \\u001b[31m\\u202e<b>&\\\"\\\\" + "長".repeat(200);
        Problem problem = report(small.replace("\"id\": \"open\"", "\"id\": \"" + hostile + "\""))
                .problems()
                .get(0);

        assertThat(problem.value())
                .startsWith("{0}{1} ${7*7} {nearest} \\u{1b}[31m\\u{202e}<b>&\"\\長長")
                .endsWith("長…")
                .hasSize(80);
        assertThat(problem.message())
                .startsWith("\"{0}{1} ${7*7} {nearest} \\u{1b}")
                .endsWith("…\" cannot be an id");
    }

    @Test
    void speaks_english_or_the_language_asked_for_whatever_the_default_locale() {
        String broken = small.replace("\"parent\": \"minami-council\"", "\"parent\": \"minami-councli\"");

        for (String tag : List.of("ja-JP", "tr-TR", "en-US", "ar-EG", "th-TH-u-nu-thai")) {
            assertThat(DefaultLocale.during(
                            tag, () -> report(broken).problems().get(0).message()))
                    .isEqualTo("there is no partner \"minami-councli\"");
            assertThat(DefaultLocale.during(
                            tag,
                            () -> validator
                                    .withLocale(Locale.JAPAN)
                                    .validate(broken.getBytes(UTF_8))
                                    .problems()
                                    .get(0)))
                    .extracting(Problem::message, Problem::suggestion)
                    .containsExactly("\"minami-councli\" という連携先はありません", "もしかして: \"minami-council\"");
            assertThat(validator.withLocale(Locale.FRANCE).validate(broken.getBytes(UTF_8)))
                    .isEqualTo(report(broken));
        }
    }

    @Test
    void reports_ten_thousand_problems_completely_in_order_and_always_the_same() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            rows.append(",\n{\"id\": \"r")
                    .append(i)
                    .append("\", \"item\": 1, \"cell\": \"港湾協会\", \"partners\": [{\"partner\": \"p")
                    .append(i)
                    .append("\", \"printed\": \"港湾協会\", \"role\": \"named\"}], \"summary\": {\"ja\": \" \"}}");
        }
        String broken = small.replace("\n  ],\n  \"initiatives\": [", rows + "\n  ],\n  \"initiatives\": [");
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            expected.add("KYO-401 /collaborations/" + (i + 2) + "/partners/0/partner");
            expected.add("KYO-201 /collaborations/" + (i + 2) + "/summary/ja");
        }

        assertThat(told(broken)).isEqualTo(expected);
        assertThat(report(broken)).isEqualTo(report(broken)).hasSameHashCodeAs(report(broken));
    }

    @Test
    void stops_where_more_is_wrong_than_anybody_wants_to_know() {
        String blanks = small.replace("\"preamble\": [", "\"preamble\": [" + "{\"ja\": \"\"},".repeat(30_000));
        String aliases = small.replace("\"aliases\": [", "\"aliases\": [" + "\"\",".repeat(30_000));

        assertThat(report(blanks).problems()).hasSize(20_001);
        assertThat(report(blanks).problems().get(0).toString())
                .isEqualTo(
                        "1:1: error KYO-102: exceeds the limit problems of 20000; make it smaller, or validate it with larger limits");
        assertThat(told(aliases)).containsExactly("KYO-210 /partners/1/aliases");
    }

    @Test
    void gives_sixteen_threads_what_it_gives_one() throws Exception {
        List<String> documents = List.of(
                small,
                small.replace("ishigaki", "isigaki"),
                small.replace("\"id\"", "\"ID\""),
                small.replace("harbour", "港"),
                "[");
        List<ValidationReport> expected = documents.stream().map(this::report).toList();
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            Callable<List<ValidationReport>> task =
                    () -> documents.stream().map(this::report).toList();
            List<Future<List<ValidationReport>>> all = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                all.add(threads.submit(task));
            }
            for (Future<List<ValidationReport>> each : all) {
                assertThat(each.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void is_the_same_for_bytes_stream_and_file_but_for_the_source(@TempDir Path folder) throws IOException {
        byte[] broken = small.replace("ishigaki", "石垣").getBytes(UTF_8);
        Path file = Files.write(folder.resolve("mine.json"), broken);

        assertThat(validator.validate(new ByteArrayInputStream(broken))).isEqualTo(validator.validate(broken));
        assertThat(validator.validate(file).problems())
                .isEqualTo(validator.validate(broken).problems());
        assertThat(validator.validate(file).toText()).startsWith(file + ":100:13: error KYO-110: ");
        assertThatIOException().isThrownBy(() -> validator.validate(folder.resolve("nowhere.json")));
    }

    @Test
    void tells_what_is_beyond_a_limit() {
        ReadLimits limits = ReadLimits.DEFAULTS;
        byte[] bytes = small.getBytes(UTF_8);

        assertThat(validator.validate(bytes, limits.withMaxBytes(10)).problems())
                .singleElement()
                .hasToString(
                        "1:1: error KYO-102: exceeds the limit maxBytes of 10; make it smaller, or validate it with larger limits");
        assertThat(validator.validate(bytes, limits.withMaxDepth(2)).problems())
                .singleElement()
                .extracting(Problem::message)
                .isEqualTo("exceeds the limit maxDepth of 2");
    }

    @Test
    void refuses_null_by_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> validator.validate((byte[]) null))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> validator.validate((Path) null))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> validator.validate((InputStream) null))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> validator.validate((ActionProgram) null))
                .withMessage("program");
        assertThatNullPointerException()
                .isThrownBy(() -> validator.validate(new byte[0], null))
                .withMessage("limits");
        assertThatNullPointerException()
                .isThrownBy(() -> validator.withLocale(null))
                .withMessage("locale");
    }
}

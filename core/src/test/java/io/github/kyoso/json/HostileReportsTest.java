package io.github.kyoso.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kyoso.validation.ProgramValidator;
import io.github.kyoso.validation.Rule;
import io.github.kyoso.validation.ValidationReport;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents made to cost much are reported on in a heap of 64 MB with stacks of 256 KB. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class HostileReportsTest {
    private static final String SMALL = Documents.small();

    record Hostile(String what, String before, String repeated, int times, String after, Rule rule) {
        /** The same with something else in what stands before or behind. */
        Hostile with(String find, String put) {
            return new Hostile(what, before.replace(find, put), repeated, times, after.replace(find, put), rule);
        }

        byte[] bytes() {
            byte[] one = repeated.getBytes(UTF_8);
            byte[] head = before.getBytes(UTF_8);
            byte[] tail = after.getBytes(UTF_8);
            byte[] all = new byte[head.length + one.length * times + tail.length];
            System.arraycopy(head, 0, all, 0, head.length);
            for (int i = 0; i < times; i++) {
                System.arraycopy(one, 0, all, head.length + i * one.length, one.length);
            }
            System.arraycopy(tail, 0, all, all.length - tail.length, tail.length);
            return all;
        }

        @Override
        public String toString() {
            return what;
        }
    }

    private static Hostile in(String place, String what, String repeated, int times, Rule rule) {
        int at = SMALL.indexOf(place) + place.length();
        return new Hostile(what, SMALL.substring(0, at), repeated, times, SMALL.substring(at), rule);
    }

    static List<Hostile> documents() {
        return List.of(
                in("\"preamble\": [", "blank preamble", "{\"ja\":\"\"},", 240_000, Rule.BLANK_TEXT),
                in("\"preamble\": [", "unreadable preamble", "1,", 900_000, Rule.WRONG_TYPE),
                in("\"aliases\": [", "blank aliases", "\"\",", 900_000, Rule.LIST_TOO_LONG),
                in(
                        "\"items\": [2, ",
                        "an item under a thrust again and again",
                        "1,",
                        900_000,
                        Rule.ITEM_IN_TWO_THRUSTS),
                in("\"members\": [", "members that are not there", "\"x\",", 900_000, Rule.DANGLING_REFERENCE),
                in(
                        "\"partners\": [\n        {",
                        "mentions of nobody",
                        "\"partner\":\"x\",\"printed\":\"\",\"role\":\"named\"},{",
                        120_000,
                        Rule.LIST_TOO_LONG),
                in(
                        "\"partners\": [\n    {",
                        "groups nobody uses",
                        "\"type\":\"group\",\"id\":\"x\",\"kind\":\"council\",\"name\":{\"ja\":\"港港港港港\"}},{",
                        60_000,
                        Rule.DUPLICATE_ID),
                in("\"summary\": {\n        \"ja\": \"", "a summary of names", "港", 9_000, Rule.DANGLING_REFERENCE)
                        .with("ishigaki\"]", "x\"]"),
                in("\"ja\": \"みなみ協議会\",\n        \"kana\": \"", "a long reading", "ミ", 20_000, Rule.TEXT_TOO_LONG),
                in("\"kana\": \"ミナミキョウギカイ", "a long reading that ends wrong", "ミ", 9_000, Rule.MALFORMED_READING)
                        .with("\",\n        \"en\": \"Minami Council", "み\",\n        \"en\": \"Minami Council"),
                in("\"homepage\": \"https://harbour.example/", "a long address", "%41", 20_000, Rule.NOT_A_WEB_PAGE)
                        .with("https://harbour", "https:/harbour"),
                in("{\n  ", "properties nobody knows", "\"x\":1,", 300_000, Rule.UNKNOWN_PROPERTY));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_made_to_cost_much_gets_its_report(Hostile document) {
        ValidationReport report = ProgramValidator.standard().validate(document.bytes());

        assertThat(report.problems()).extracting(each -> each.rule()).contains(document.rule());
        assertThat(report.problems()).hasSizeLessThanOrEqualTo(20_001);
        assertThat(report.toJson()).endsWith("}]}");
    }
}

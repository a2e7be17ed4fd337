package io.github.kyoso.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The places of values, as Jackson counts them in the characters of the document. */
class PointerSearchTest {
    /** A fixed seed: what fails once fails again. */
    private static final long SEED = 20211116;

    /** All elements of a list of numbers, each on a line of its own; on each, something for a pointer to lead to. */
    private static final int MANY = 100_000;

    private static List<Place> places(String document, List<String> pointers) {
        ReadLimits limits = ReadLimits.DEFAULTS;
        return new PointerSearch(Document.of(document.getBytes(UTF_8), limits), limits, pointers).places();
    }

    private static List<String> places(String document, String... pointers) {
        return places(document, List.of(pointers)).stream()
                .map(each -> each.line() + ":" + each.column())
                .toList();
    }

    private static Map<String, String> placesByJackson(String document) throws IOException {
        Map<String, String> places = new LinkedHashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(document)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.FIELD_NAME && !token.isStructEnd()) {
                    String pointer = (token.isStructStart()
                                    ? parser.getParsingContext().getParent()
                                    : parser.getParsingContext())
                            .pathAsPointer()
                            .toString();
                    JsonLocation at = parser.currentTokenLocation();
                    places.put(pointer, at.getLineNr() + ":" + at.getColumnNr());
                }
            }
        }
        return places;
    }

    @Test
    void every_value_stands_where_jackson_sees_it_whatever_others_are_looked_for() throws IOException {
        String document = Documents.small();
        Map<String, String> expected = placesByJackson(document);
        List<String> all = List.copyOf(expected.keySet());
        assertThat(all).hasSizeGreaterThan(100);

        for (String each : all) {
            assertThat(places(document, each)).as(each).containsExactly(expected.get(each));
        }
        Random random = new Random(SEED);
        for (int i = 0; i < 1_000; i++) {
            List<String> some = random.ints(1 + random.nextInt(20), 0, all.size())
                    .mapToObj(all::get)
                    .toList();
            assertThat(places(document, some.toArray(new String[0])))
                    .as("%s", some)
                    .isEqualTo(some.stream().map(expected::get).toList());
        }
    }

    @Test
    void a_value_that_is_not_there_is_told_where_what_would_hold_it_stands() {
        String document = "{\"a\": {\"b\": [1, 2]}, \"c\": \"d\", \"e\": {}}";

        assertThat(places(document, "/a/x", "/a/b/2", "/c/0", "/c/0/x", "/e/x/y", "/x"))
                .containsExactly("1:7", "1:13", "1:27", "1:27", "1:37", "1:1");
    }

    @Test
    void brackets_quotes_and_escapes_in_texts_and_names_are_no_end() throws IOException {
        String document = "\uFEFF {\"\\u0061\\\"}]\": [\"]\\\\\", \"{\\\"[\",-1.5e+7 ,true, null,{},[[ ]],0],\r\n"
                + "\"\": \"\uD842\uDFB7\", \"x\\u002f\\u007e\": {\"港\": {\"\\n\":\t3\r}, \"b\": 4}, \"c\": 5}";
        Map<String, String> expected = placesByJackson(document.substring(1));
        assertThat(expected).hasSize(17).containsKeys("/a\"}]/2", "/", "/x~1~0/港/\n", "/c");

        expected.forEach((pointer, place) -> {
            // Jackson counts the second half of a pair as well.
            String exact = pointer.startsWith("/x") || pointer.equals("/c") ? oneLess(place) : place;
            assertThat(places(document, pointer)).as(pointer).containsExactly(exact);
            assertThat(places(document, "/c", pointer, "/y")).as(pointer).contains(exact);
        });
    }

    /** What is passed over eight bytes at a time may begin and end at any of the eight. */
    @Test
    void what_is_passed_over_may_be_anything_anywhere() throws IOException {
        Random random = new Random(SEED);
        String[] pieces = {"[", "]", "{", "}", "\\\"", "\\\\", "a", "港", "12345678", ",", ":", " "};
        for (int i = 0; i < 5_000; i++) {
            StringBuilder document = new StringBuilder("{\"first\": [");
            for (int element = random.nextInt(4); element >= 0; element--) {
                StringBuilder text = new StringBuilder();
                random.ints(random.nextInt(12), 0, pieces.length).forEach(each -> text.append(pieces[each]));
                document.append(" ".repeat(random.nextInt(9)))
                        .append(random.nextBoolean() ? "[{\"" : "[{},{\"")
                        .append(text)
                        .append(random.nextBoolean() ? "\": [ " : "\":[[0],\n" + " ".repeat(random.nextInt(18)))
                        .append("\"\", \"")
                        .append(text)
                        .append("\"]}],");
            }
            document.append("null ], \"last\": 1}");
            Map<String, String> expected = placesByJackson(document.toString());

            assertThat(places(document.toString(), "/last")).as("%s", document).containsExactly(expected.get("/last"));
        }
    }

    private static String oneLess(String place) {
        return place.startsWith("2:") ? "2:" + (Integer.parseInt(place.substring(2)) - 1) : place;
    }

    @Test
    void nothing_is_read_behind_the_last_value_that_is_wanted() {
        String document = "{\"a\": [{}, {\"b\": {\"c\": 1}, \"d\": [2, 3]}, !!!";

        assertThat(places(document, "/a/1/b/c", "/a/0", "/a/1/d/1")).containsExactly("1:24", "1:8", "1:37");
        assertThat(places(document, "/a/1", "")).containsExactly("1:12", "1:1");
        // The end of b is where it is sure that it has no x.
        assertThat(places(document, "/a/1/b/x")).containsExactly("1:18");
        // This one is, and the document, which was never read before, has no end.
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> places(document, "/a/3"));
    }

    /** Were each looked for from the beginning on, 20,000 would take minutes. */
    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void many_are_found_in_one_pass() {
        List<String> lines = IntStream.range(0, MANY)
                .mapToObj(i -> "{\"a\": [" + i + ", 1], \"b\": " + i + "}")
                .toList();
        String document = "[\n" + String.join(",\n", lines) + "\n]";
        List<String> pointers = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int i = MANY - 1; i >= 0; i -= MANY / ProgramDraft.MOST_FAULTS) {
            pointers.add("/" + i + "/a/1");
            expected.add((i + 2) + ":" + (10 + String.valueOf(i).length()));
        }

        assertThat(places(document, pointers.toArray(new String[0]))).isEqualTo(expected);
        assertThat(pointers).hasSize(ProgramDraft.MOST_FAULTS);
    }
}

package io.github.kyoso.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kyoso.ActionItem;
import io.github.kyoso.Collaboration;
import io.github.kyoso.Initiative;
import io.github.kyoso.ItemNumber;
import io.github.kyoso.LocalGovernmentCode;
import io.github.kyoso.Partner;
import io.github.kyoso.PartnerKind;
import io.github.kyoso.Principle;
import io.github.kyoso.Thrust;
import io.github.kyoso.ThrustId;
import io.github.kyoso.query.FoldedText;
import io.github.kyoso.query.ProgramIndex;
import io.github.kyoso.query.SearchHit;
import io.github.kyoso.query.SearchQuery;
import io.github.kyoso.query.SearchResult;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search beside a scan of the document that knows nothing of it: fold every text, look whether the word is in it. */
class SearchTest {
    private static final Pattern SEARCHED =
            Pattern.compile("(/(?:items|collaborations|partners|initiatives|principles|thrusts)/\\d+)"
                    + "/(?:(?:title|name|summary)/(?:ja|kana|en)|officialName|cell|(?:aliases|keywords)/\\d+)");
    private static final JsonNode DOCUMENT = document();

    /** Pointer of a text to that text, folded. */
    private static final Map<String, String> TEXTS = texts();

    private final ProgramIndex index = Keidanren2021.index();

    /** So that what is typed is found from its first character to its last. */
    @Test
    void finds_a_text_by_any_part_of_it_as_printed() {
        for (String pointer : TEXTS.keySet()) {
            String text = DOCUMENT.at(pointer).textValue();
            for (int from = 0; from < text.length(); from++) {
                for (int to = from + 1; to <= Math.min(text.length(), from + 5); to++) {
                    String part = text.substring(from, to);
                    if (part.matches(".*[\"“”「」『』].*") || FoldedText.of(part).length() == 0) {
                        continue;
                    }
                    assertThat(index.search(SearchQuery.of(part).page(0, 1_000)).hits())
                            .as(part)
                            .extracting(this::pointer)
                            .contains(record(pointer));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "地域共, 地域共",
        "地域共, 地域協",
        "芸術を通, 芸術を通",
        "芸術を通じ, 芸術を通じ",
        "通じた, つうじた",
        "つうじて, 通じて",
        "大学通, ",
        "共推進, ",
        "大学繋, ",
        "繋, 繋"
    })
    void finds_and_shows_a_part_of_what_is_the_same_only_as_a_whole(String typed, String shown) {
        List<String> quotes = index.search(SearchQuery.of(typed).page(0, 1_000)).hits().stream()
                .map(hit -> hit.passages().get(0).quote())
                .toList();
        if (shown == null) {
            assertThat(quotes).isEmpty();
        } else {
            assertThat(quotes).contains(shown);
        }
    }

    @Test
    void finds_under_a_kind_and_a_place_all_who_have_it() {
        for (Partner each : index.program().getPartners()) {
            SearchQuery query = SearchQuery.of(each.getName().getJa()).page(0, 100);
            assertThat(index.search(query.with(each.getKind())).hits())
                    .as(each.getName().getJa())
                    .extracting(SearchHit::record)
                    .contains(each);
            index.placeOf(each.getId())
                    .ifPresent(place -> assertThat(
                                    index.search(query.at(place.getCode())).hits())
                            .extracting(SearchHit::record)
                            .contains(each));
        }
    }

    @Test
    void finds_under_an_item_what_its_rows_name() {
        for (Collaboration row : index.program().getCollaborations()) {
            for (Initiative each : index.initiativesOf(row.getId())) {
                SearchQuery query = SearchQuery.of(each.getName().getJa()).page(0, 100);
                assertThat(index.search(query.in(row.getItem())).hits())
                        .as(each.getName().getJa())
                        .extracting(SearchHit::record)
                        .contains(each);
            }
        }
    }

    @Test
    void finds_what_a_scan_of_every_text_finds_and_nothing_else() {
        Random random = new Random(20211116);
        List<String> texts = List.copyOf(TEXTS.values());
        for (int i = 0; i < 3_000; i++) {
            List<String> words = new ArrayList<>();
            for (int n = random.nextInt(3); n >= 0; n--) {
                words.add(random.nextInt(10) == 0 ? "無い言葉" : part(texts.get(random.nextInt(texts.size())), random));
            }
            String query = '"' + String.join("\" \"", words) + '"';
            SearchResult result = index.search(SearchQuery.of(query).page(0, 1_000));
            assertThat(result.hits()).as(query).hasSize(result.total());
            assertThat(result.hits().stream().map(this::pointer))
                    .as(query)
                    .containsExactlyInAnyOrderElementsOf(scan(words));
            for (SearchHit hit : result.hits()) {
                for (int w = 0; w < words.size(); w++) {
                    checkThatItPointsAtTheWord(hit, words.get(w));
                }
            }
        }
    }

    private void checkThatItPointsAtTheWord(SearchHit hit, String word) {
        String folded = FoldedText.of(word).toString();
        assertThat(hit.passages()).anySatisfy(passage -> {
            assertThat(passage.pointer()).startsWith(pointer(hit) + "/");
            assertThat(DOCUMENT.at(passage.pointer()).textValue()).isEqualTo(passage.text());
            FoldedText text = FoldedText.of(passage.text());
            assertThat(IntStream.range(0, text.length()))
                    .anyMatch(at -> text.toString().startsWith(folded, at)
                            && text.start(at) == passage.start()
                            && text.end(at + folded.length() - 1) == passage.end());
        });
    }

    private static TreeSet<String> scan(List<String> words) {
        TreeSet<String> found = null;
        for (String word : words) {
            String folded = FoldedText.of(word).toString();
            TreeSet<String> records = new TreeSet<>();
            TEXTS.forEach((pointer, text) -> {
                if (text.contains(folded) || text.contains(whole(folded))) {
                    records.add(record(pointer));
                }
            });
            if (found == null) {
                found = records;
            } else {
                found.retainAll(records);
            }
        }
        return found;
    }

    /** What is folded as one is there by a part of it too: 共 of 共創, 通 of 通じ, 繋 of 連繋. */
    private static String whole(String folded) {
        return folded.replaceFirst("^繋", "連携").replaceFirst("共$", "協創").replaceFirst("通$", "ツウジ");
    }

    /** Some of a folded text, which may begin or end anywhere. */
    private static String part(String text, Random random) {
        int length = 1 + random.nextInt(Math.min(8, text.length()));
        int start = random.nextInt(text.length() - length + 1);
        String part = text.substring(start, start + length).strip().replace("\"", "");
        return part.isEmpty() || part.matches(".*[「」].*") ? "観光" : part;
    }

    @ParameterizedTest
    @CsvSource({
        "日観振, /partners/4", "ﾃﾚﾜｰｸ, /items/0", "にほんかんこう, /partners/4", "JVOAD, /partners/25",
        "防災, /items/7", "共創ラボ, /initiatives/8", "tourism agency, /partners/20", "街の魅力, /thrusts/2"
    })
    void puts_first_what_people_mean(String typed, String pointer) {
        assertThat(pointer(index.search(typed).hits().get(0))).isEqualTo(pointer);
    }

    @Test
    void puts_last_what_is_but_a_part_of_a_latin_word() {
        assertThat(index.search(SearchQuery.of("art").page(0, 100)).hits())
                .extracting(hit -> hit.passages().get(0))
                .extracting(each ->
                        each.start() > 0 && Character.isLetter(each.text().charAt(each.start() - 1)))
                .isSorted()
                .contains(true, false);
    }

    @Test
    void pages_through_all_hits_in_one_order() {
        List<SearchHit> all = index.search(SearchQuery.of("地域").page(0, 1_000)).hits();
        List<SearchHit> paged = new ArrayList<>();
        for (int offset = 0; offset < all.size() + 7; offset += 7) {
            SearchResult page = index.search(SearchQuery.of("地域").page(offset, 7));
            assertThat(page.total()).isEqualTo(all.size());
            paged.addAll(page.hits());
        }
        assertThat(all).hasSizeGreaterThan(20);
        assertThat(paged).isEqualTo(all);
        assertThat(index.search("地域").hits()).isEqualTo(all.subList(0, 20));
    }

    @Test
    void stays_in_the_chosen_part_of_the_programme() {
        SearchQuery all = SearchQuery.of("地域");
        assertThat(pointers(all.in(ItemNumber.of(8)))).containsExactly("/collaborations/17", "/items/7");
        assertThat(pointers(all.under(ThrustId.of("towns")).with(PartnerKind.NONPROFIT)))
                .containsExactlyElementsOf(pointers(all.in(ItemNumber.of(8))));
        assertThat(pointers(SearchQuery.of("大学").at(LocalGovernmentCode.of("200000"))))
                .contains("/partners/12", "/collaborations/7")
                .doesNotContain("/partners/27");
    }

    @Test
    void gives_the_same_answer_to_many_threads_that_ask_first() throws Exception {
        ProgramIndex fresh = ProgramIndex.of(Keidanren2021.program());
        List<Callable<SearchResult>> asks = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            asks.add(() -> fresh.search("推進"));
        }
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            for (Future<SearchResult> each : threads.invokeAll(asks)) {
                assertThat(each.get()).isEqualTo(index.search("推進"));
            }
        } finally {
            threads.shutdown();
        }
    }

    private List<String> pointers(SearchQuery query) {
        return index.search(query.page(0, 1_000)).hits().stream()
                .map(this::pointer)
                .sorted()
                .toList();
    }

    /** Where the record of a hit stands in the document. */
    private String pointer(SearchHit hit) {
        Object record = hit.record();
        if (record instanceof ActionItem) {
            return "/items/" + index.program().getItems().indexOf(record);
        } else if (record instanceof Collaboration) {
            return "/collaborations/" + index.program().getCollaborations().indexOf(record);
        } else if (record instanceof Partner) {
            return "/partners/" + index.program().getPartners().indexOf(record);
        } else if (record instanceof Initiative) {
            return "/initiatives/" + index.program().getInitiatives().indexOf(record);
        } else if (record instanceof Principle) {
            return "/principles/" + index.program().getPrinciples().indexOf(record);
        }
        return "/thrusts/" + index.program().getThrusts().indexOf((Thrust) record);
    }

    private static String record(String pointer) {
        Matcher matcher = SEARCHED.matcher(pointer);
        assertThat(matcher.matches()).isTrue();
        return matcher.group(1);
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        collect("", DOCUMENT, texts);
        return texts;
    }

    private static void collect(String pointer, JsonNode node, Map<String, String> texts) {
        if (node.isTextual() && SEARCHED.matcher(pointer).matches()) {
            texts.put(pointer, FoldedText.of(node.textValue()).toString());
        }
        node.properties().forEach(each -> collect(pointer + "/" + each.getKey(), each.getValue(), texts));
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(pointer + "/" + i, node.get(i), texts);
            }
        }
    }

    private static JsonNode document() {
        try (InputStream in = Keidanren2021.class.getResourceAsStream("/META-INF/kyoso/2021-11/program.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

package io.github.kyoso.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kyoso.ActionItem;
import io.github.kyoso.ActionProgram;
import io.github.kyoso.Collaboration;
import io.github.kyoso.ItemNumber;
import io.github.kyoso.LocalGovernmentCode;
import io.github.kyoso.LocalizedText;
import io.github.kyoso.PartnerKind;
import io.github.kyoso.ThrustId;
import io.github.kyoso.UnknownKeyException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    private static final ActionItem PORT = ActionItem.of(
            ItemNumber.of(5),
            LocalizedText.of("港の「海の駅」を㈱ｶﾞｲﾄﾞと．協創する", "Co-create the New Port: start with art"),
            List.of(),
            List.of("海鮮 市場", "Fish Market", "C++", "50%_off", "\\d+.*"));

    private final ProgramIndex index = ProgramIndex.of(
            ActionProgram.builder().from(SampleProgram.SAMPLE).addItem(PORT).build());

    @ParameterizedTest
    @CsvSource({
        "海の駅, 海の駅",
        "うみのえき, ",
        "ガイド, ｶﾞｲﾄﾞ",
        "株, ㈱",
        "(株)ガ, ㈱ｶﾞ",
        "「海の駅」, 海の駅",
        "new port, new|port",
        "'\"new port\"', New Port",
        "'“new  port”', New Port",
        "'\"port new\"', ",
        "newport, ",
        "ART, art",
        "海鮮市場, 海鮮 市場",
        "c++, C++",
        "%_, %_",
        "\\d, \\d",
        ".*, .*",
        "port 海 fish, Port|海|Fish",
        "port 山, ",
        "'\"', ",
        "港 港, 港"
    })
    void finds_words_and_shows_them_as_they_are_printed(String query, String quotes) {
        List<String> found = index.search(SearchQuery.of(query).in(ItemNumber.of(5))).hits().stream()
                .peek(hit -> assertThat(hit.record()).isSameAs(PORT))
                .flatMap(hit -> hit.passages().stream().map(Passage::quote))
                .toList();
        assertThat(String.join("|", found).toLowerCase(Locale.ROOT))
                .isEqualTo(quotes == null ? "" : quotes.toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "\t\n", "・", "\u200B", "\"\"", "「」", "\u0000", "\u0301"})
    void finds_nothing_where_no_word_is_asked_for(String nothing) {
        assertThat(index.search(nothing)).isEqualTo(new SearchResult(0, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "\uDC00\uD83D", "'; DROP TABLE items; --", "(?:(a+)+)+$", "[", "”", "\\Q", "😀"})
    void takes_any_text_as_words(String text) {
        assertThat(index.search(text).total()).isZero();
    }

    @Test
    void refuses_a_page_of_text_and_null() {
        assertThat(index.search("港".repeat(1_000)).total()).isZero();
        assertThat(index.search("a ".repeat(500)).total()).isNotZero();
        assertThatThrownBy(() -> index.search("港".repeat(1 << 20)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a search has at most 1000 characters, but this one has 1048576");
        assertThatThrownBy(() -> index.search((String) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("text");
        assertThatThrownBy(() -> index.search((SearchQuery) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("query");
        SearchQuery query = SearchQuery.of("港");
        assertThatThrownBy(() -> query.in(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("number");
        assertThatThrownBy(() -> query.under(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("id");
        assertThatThrownBy(() -> query.with(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("kind");
        assertThatThrownBy(() -> query.at(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("code");
        assertThatThrownBy(() -> query.page(-1, 5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("offset and limit must be 0 or more, but were -1 and 5");
    }

    @Test
    void refuses_a_part_that_the_programme_does_not_have() {
        SearchQuery query = SearchQuery.of("nothing");
        for (SearchQuery each : List.of(
                query.in(ItemNumber.of(99)),
                query.under(ThrustId.of("wrok")),
                query.at(LocalGovernmentCode.of("131016")))) {
            assertThatThrownBy(() -> index.search(each)).isInstanceOf(UnknownKeyException.class);
        }
        assertThat(index.search(query.with(PartnerKind.COMPANY)).total()).isZero();
    }

    @Test
    void narrows_to_what_is_tied_to_an_item_a_thrust_a_kind_and_a_place() {
        SearchQuery rows = SearchQuery.of("-1"); // in cells and summaries, which are the ids of rows
        assertThat(ids(rows)).containsExactly("1-1", "2-1", "3-1", "4-1");
        assertThat(ids(rows.in(ItemNumber.of(2)))).containsExactly("2-1");
        assertThat(ids(rows.under(ThrustId.of("work")))).containsExactly("1-1", "2-1");
        assertThat(ids(rows.with(PartnerKind.LOCAL_GOVERNMENT))).containsExactly("3-1");
        assertThat(ids(rows.at(LocalGovernmentCode.of("310000")))).containsExactly("2-1");
        assertThat(ids(rows.at(LocalGovernmentCode.of("310000")).with(PartnerKind.AGENCY)))
                .isEmpty();
        assertThat(ids(rows.page(1, 2))).containsExactly("2-1", "3-1");
        assertThat(ids(rows.page(9, 2))).isEmpty();
        assertThat(index.search(rows.page(9, 2)).total()).isEqualTo(4);
        assertThat(index.search(rows.page(Integer.MAX_VALUE, Integer.MAX_VALUE)).hits())
                .isEmpty();
    }

    @Test
    void leaves_out_by_kind_and_place_nobody_who_has_them_and_by_item_not_the_item_itself() {
        assertThat(index.search(SearchQuery.of("chamber").with(PartnerKind.BUSINESS_FEDERATION))
                        .hits())
                .extracting(SearchHit::record)
                .containsExactly(index.partner("chamber"));
        assertThat(index.search(SearchQuery.of("chamber").in(ItemNumber.of(1))).total())
                .isZero();
        assertThat(index.search(SearchQuery.of("協創").in(ItemNumber.of(5))).hits())
                .extracting(SearchHit::record)
                .containsExactly(PORT);
        assertThat(index.search(SearchQuery.of("協創").in(ItemNumber.of(5)).with(PartnerKind.AGENCY))
                        .total())
                .isZero();
    }

    @Test
    void returns_no_list_that_can_be_changed() {
        assertThat(index.search("港").hits()).isNotEmpty().isUnmodifiable();
        assertThat(index.search("港").hits().get(0).passages()).isUnmodifiable();
    }

    private List<String> ids(SearchQuery query) {
        return index.search(query).hits().stream()
                .map(hit -> ((Collaboration) hit.record()).getId().value())
                .toList();
    }
}

package io.github.kyoso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the calendar of java.time says, PartialDate says. */
class PartialDateTest {
    static Stream<String> years() {
        return Stream.of("0000", "0001", "0004", "1600", "1800", "1900", "2000", "2019", "2020", "2100", "9999");
    }

    @ParameterizedTest
    @MethodSource("years")
    void knows_the_months_and_days_of_the_calendar_and_no_others(String year) {
        boolean hasYear = !year.equals("0000"); // which java.time has, and nobody else
        assertThat(isTaken(year)).isEqualTo(hasYear);
        for (int month = 0; month <= 13; month++) {
            String yearMonth = "%s-%02d".formatted(year, month);
            assertThat(isTaken(yearMonth)).as(yearMonth).isEqualTo(hasYear && month >= 1 && month <= 12);
            for (int day = 0; day <= 32; day++) {
                String date = "%s-%02d".formatted(yearMonth, day);
                assertThat(isTaken(date)).as(date).isEqualTo(hasYear && isInCalendar(date));
            }
        }
    }

    @Test
    void says_as_much_as_is_known() {
        PartialDate year = PartialDate.of("2019");
        PartialDate month = PartialDate.of("2019-11");
        PartialDate day = PartialDate.of("2019-11-18");
        assertThat(List.of(year.year(), month.year(), day.year())).containsOnly(2019);
        assertThat(year.month()).isEmpty();
        assertThat(month.month()).hasValue(11);
        assertThat(month.day()).isEmpty();
        assertThat(day.day()).hasValue(18);
    }

    @Test
    void is_written_as_it_was_read_and_stands_in_the_order_of_its_text() {
        List<String> texts = IntStream.rangeClosed(1999, 2001)
                .boxed()
                .flatMap(year -> Stream.concat(Stream.of(Year.of(year).toString()), months(year)))
                .toList();
        List<PartialDate> dates = texts.stream().map(PartialDate::of).toList();
        assertThat(texts).isSorted().hasSize(3 * (1 + 12) + 365 + 366 + 365);
        assertThat(dates).isSorted().doesNotHaveDuplicates();
        assertThat(dates).extracting(PartialDate::toString).isEqualTo(texts);
        assertThat(dates).isEqualTo(texts.stream().map(PartialDate::of).toList());
        assertThat(PartialDate.of("0001-02-03")).hasToString("0001-02-03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "19",
                "201",
                "20191",
                "2019-1",
                "2019-1-1",
                "2019/11",
                "2019-11/18",
                "２０１９",
                "2019-1a",
                "+019",
                "-019",
                "2019-11-18Z",
                "20191118"
            })
    void refuses_another_form(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.of(text))
                .withMessage("date must be a year, month or day such as 2019, 2019-11 or 2019-11-18, but was \"" + text
                        + "\"");
    }

    @Test
    void refuses_null_by_name() {
        assertThatNullPointerException().isThrownBy(() -> PartialDate.of(null)).withMessage("date");
    }

    private static Stream<String> months(int year) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(year, month))
                .flatMap(month -> Stream.concat(
                        Stream.of(month.toString()),
                        month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).map(LocalDate::toString)));
    }

    private static boolean isInCalendar(String date) {
        try {
            return LocalDate.parse(date).toString().equals(date);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isTaken(String text) {
        try {
            return PartialDate.of(text).toString().equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}

package io.github.kyoso;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * A date as exactly as it is known: a year, a month or a day, such as {@code 2019}, {@code 2019-11} or {@code 2019-11-18}.
 *
 * <p>Years are 1 to 9999 of the Gregorian calendar. Ordered by text, so that {@code 2019} comes before {@code 2019-11}.
 */
public final class PartialDate implements Comparable<PartialDate> {
    private static final int UNKNOWN = 0;
    private static final int[] LONGEST_MONTHS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private final int year;
    private final int month;
    private final int day;

    private PartialDate(int year, int month, int day) {
        this.year = year;
        this.month = month;
        this.day = day;
    }

    /**
     * {@return the year, month or day that is written here}
     *
     * @param text {@code uuuu}, {@code uuuu-MM} or {@code uuuu-MM-dd}
     * @throws IllegalArgumentException if the text has another form, or no calendar has that date
     */
    @JsonCreator
    public static PartialDate of(String text) {
        Objects.requireNonNull(text, "date");
        int length = text.length();
        boolean formed = (length == 4 || length == 7 || length == 10)
                && (length < 7 || text.charAt(4) == '-')
                && (length < 10 || text.charAt(7) == '-');
        if (formed) {
            int year = number(text, 0, 4);
            int month = length < 7 ? UNKNOWN : number(text, 5, 7);
            int day = length < 10 ? UNKNOWN : number(text, 8, 10);
            boolean monthHolds = length < 7 || (month >= 1 && month <= 12);
            boolean dayHolds = length < 10 || (monthHolds && day >= 1 && day <= daysOf(year, month));
            if (year >= 1 && monthHolds && dayHolds) {
                return new PartialDate(year, month, day);
            }
        }
        throw new IllegalArgumentException(
                "date must be a year, month or day such as 2019, 2019-11 or 2019-11-18, but was " + Quotation.of(text));
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    private static int daysOf(int year, int month) {
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return month == 2 && !leap ? 28 : LONGEST_MONTHS[month - 1];
    }

    /** {@return the year, 1 to 9999} */
    public int year() {
        return year;
    }

    /** {@return the month, 1 to 12, if it is known} */
    public OptionalInt month() {
        return month == UNKNOWN ? OptionalInt.empty() : OptionalInt.of(month);
    }

    /** {@return the day of the month, 1 to 31, if it is known} */
    public OptionalInt day() {
        return day == UNKNOWN ? OptionalInt.empty() : OptionalInt.of(day);
    }

    /** Orders by time; what is known less exactly comes first. */
    @Override
    public int compareTo(PartialDate other) {
        return Integer.compare(hashCode(), other.hashCode());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate that && hashCode() == that.hashCode();
    }

    /** One number for each date, in the order of the dates: four bits hold a month, five a day. */
    @Override
    public int hashCode() {
        return (year * 16 + month) * 32 + day;
    }

    /** {@return the date in the form that {@link #of} reads, such as {@code "2019-11"}} */
    @JsonValue
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(10);
        append(text, year, 1000);
        if (month != UNKNOWN) {
            append(text.append('-'), month, 10);
        }
        if (day != UNKNOWN) {
            append(text.append('-'), day, 10);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, int number, int highestUnit) {
        for (int unit = highestUnit; unit > 0; unit /= 10) {
            text.append((char) ('0' + number / unit % 10));
        }
    }
}

package io.github.kyoso.examples.benchmarks.coldstart;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;

/** Whether 3 November is a holiday in Japan, by jollyday: true. */
public final class JollydayMain {
    private JollydayMain() {}

    /**
     * Prints it.
     *
     * @param args none
     */
    public static void main(String[] args) {
        System.out.println(HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.JAPAN))
                .isHoliday(LocalDate.of(2021, 11, 3)));
    }
}

package dev.sekisho.dlp.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JapaneseHolidaysTest {

    /** 国立天文台 暦要項: the official holidays of 2026 and 2032 on weekdays, the days around New Year added. */
    @Test
    void knowsTheHolidaysOfTheOfficialCalendar() {
        assertEquals(
                List.of(
                        "2026-01-01",
                        "2026-01-02",
                        "2026-01-12",
                        "2026-02-11",
                        "2026-02-23",
                        "2026-03-20",
                        "2026-04-29",
                        "2026-05-04",
                        "2026-05-05",
                        "2026-05-06",
                        "2026-07-20",
                        "2026-08-11",
                        "2026-09-21",
                        "2026-09-22",
                        "2026-09-23",
                        "2026-10-12",
                        "2026-11-03",
                        "2026-11-23",
                        "2026-12-29",
                        "2026-12-30",
                        "2026-12-31"),
                weekdaysOff(2026));
        assertEquals(
                List.of("2032-09-20", "2032-09-21", "2032-09-22"),
                weekdaysOff(2032).stream().filter(day -> day.contains("-09-")).toList());
    }

    private static List<String> weekdaysOff(int year) {
        return Stream.iterate(LocalDate.of(year, 1, 1), day -> day.getYear() == year, day -> day.plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .filter(JapaneseHolidays::isHoliday)
                .map(LocalDate::toString)
                .toList();
    }
}

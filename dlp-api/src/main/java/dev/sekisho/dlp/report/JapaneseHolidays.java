package dev.sekisho.dlp.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/**
 * Saturdays, Sundays, national holidays (国民の祝日に関する法律 as in force since 2022) and the days around New Year on which
 * offices are closed. The equinoxes are computed and hold to 2099.
 */
final class JapaneseHolidays {
    private JapaneseHolidays() {}

    static boolean isHoliday(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY || isOff(day);
    }

    private static boolean isOff(LocalDate day) {
        return isNational(day) || isSubstitute(day) || isBetween(day) || isNewYear(day);
    }

    /** 国民の休日: a day between two holidays, such as in September 2026. */
    private static boolean isBetween(LocalDate day) {
        return isNational(day.minusDays(1)) && isNational(day.plusDays(1));
    }

    /** 振替休日: the first day that is no holiday itself after a holiday on a Sunday. */
    private static boolean isSubstitute(LocalDate day) {
        LocalDate before = day.minusDays(1);
        while (isNational(before)) {
            if (before.getDayOfWeek() == DayOfWeek.SUNDAY) {
                return true;
            }
            before = before.minusDays(1);
        }
        return false;
    }

    private static boolean isNewYear(LocalDate day) {
        return (day.getMonth() == Month.DECEMBER && day.getDayOfMonth() >= 29)
                || (day.getMonth() == Month.JANUARY && day.getDayOfMonth() <= 3);
    }

    private static boolean isNational(LocalDate day) {
        int d = day.getDayOfMonth();
        return switch (day.getMonth()) {
            case JANUARY -> d == 1 || isMonday(day, 2);
            case FEBRUARY -> d == 11 || d == 23;
            case MARCH -> d == equinox(day.getYear(), 20.8431);
            case APRIL -> d == 29;
            case MAY -> d >= 3 && d <= 5;
            case JULY -> isMonday(day, 3);
            case AUGUST -> d == 11;
            case SEPTEMBER -> isMonday(day, 3) || d == equinox(day.getYear(), 23.2488);
            case OCTOBER -> isMonday(day, 2);
            case NOVEMBER -> d == 3 || d == 23;
            case JUNE, DECEMBER -> false;
        };
    }

    private static boolean isMonday(LocalDate day, int ordinal) {
        return day.equals(day.with(TemporalAdjusters.dayOfWeekInMonth(ordinal, DayOfWeek.MONDAY)));
    }

    private static int equinox(int year, double in1980) {
        return (int) (in1980 + 0.242194 * (year - 1980)) - (year - 1980) / 4;
    }
}

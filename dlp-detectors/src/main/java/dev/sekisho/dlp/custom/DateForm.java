package dev.sekisho.dlp.custom;

import java.time.YearMonth;

/** Where year, month and day stand in the digits of a date. Immutable. */
final class DateForm {
    private final int length;
    private final int year;
    private final int yearLength;
    private final int month;
    private final int day;

    /**
     * Reads a form.
     *
     * @throws IllegalArgumentException unless it is made of yyyy or yy, MM and dd, once each
     */
    DateForm(String form) {
        length = form.length();
        yearLength = form.contains("yyyy") ? 4 : 2;
        year = form.indexOf("y".repeat(yearLength));
        month = form.indexOf("MM");
        day = form.indexOf("dd");
        if (length != yearLength + 4 || year < 0 || month < 0 || day < 0) {
            throw new IllegalArgumentException("a date is written as yyyy or yy, MM and dd: yyyyMMdd, say");
        }
    }

    boolean test(String value) {
        String digits = CheckSums.number(value);
        if (digits.length() != length || !CheckSums.digits(value, length)) {
            return false;
        }
        int y = number(digits, year, yearLength);
        int m = number(digits, month, 2);
        int d = number(digits, day, 2);
        int full = yearLength == 4 ? y : 2000 + y;
        return full > 0
                && m >= 1
                && m <= 12
                && d >= 1
                && d <= YearMonth.of(full, m).lengthOfMonth();
    }

    private static int number(String digits, int at, int length) {
        return Integer.parseInt(digits.substring(at, at + length));
    }
}

package dev.sekisho.dlp.extract.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** The text of a cell that holds a number. */
final class CellText {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final double LAST_DAY = 2_958_466; // the day after 9999-12-31

    /** More digits than any number a person writes; beyond them the exponent stays. */
    private static final int MAX_DIGITS = 40;

    private static final int PLAIN_DIGITS = 15;

    private CellText() {}

    /** How the numbers of a style are shown: as dates, padded by a pattern of zeros, or plainly. */
    record Style(boolean date, String zeroPattern) {
        static final Style PLAIN = new Style(false, "");

        static Style of(int formatId, String code) {
            boolean date = code.isEmpty() ? NumberFormats.isBuiltInDate(formatId) : NumberFormats.isDate(code);
            return new Style(date, date ? "" : NumberFormats.zeroPattern(code));
        }
    }

    /** The text of a number as the file writes it. What is no number comes back as it is. */
    static String of(String raw, Style style, boolean since1904) {
        if (!style.date && style.zeroPattern.isEmpty() && isPlain(raw)) {
            return raw;
        }
        double value;
        try {
            value = Double.parseDouble(raw);
        } catch (NumberFormatException e) {
            return raw;
        }
        if (style.date && value >= 0 && value < LAST_DAY) {
            return date(value, since1904);
        }
        String plain = plain(raw, value);
        return style.zeroPattern.isEmpty() ? plain : padded(plain, style.zeroPattern);
    }

    /** Whether a number is written as a person would: digits, not too many, the first not 0. */
    private static boolean isPlain(String raw) {
        int length = raw.length();
        if (length == 0 || length > PLAIN_DIGITS || raw.charAt(0) == '0') {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (raw.charAt(i) < '0' || raw.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    static String of(double value, Style style, boolean since1904) {
        return of(Double.toString(value), style, since1904);
    }

    /** Day 60 of the 1900 system is a 29 February that never was; the days before it count from one day later. */
    private static String date(double serial, boolean since1904) {
        long day = (long) Math.floor(serial);
        long second = Math.round((serial - day) * 86_400);
        LocalTime time = LocalTime.ofSecondOfDay(second % 86_400);
        if (day == 0 && !since1904) {
            return text(time);
        }
        long shift = !since1904 && day < 60 ? 1 : 0;
        LocalDate date = (since1904 ? EPOCH_1904 : EPOCH_1900).plusDays(day + shift + second / 86_400);
        LocalDateTime moment = date.atTime(time);
        return second % 86_400 == 0 ? date.toString() : moment.toLocalDate() + " " + text(time);
    }

    private static String text(LocalTime time) {
        return (time.getSecond() == 0 ? MINUTES : SECONDS).format(time);
    }

    private static String plain(String raw, double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return raw;
        }
        BigDecimal exact = new BigDecimal(raw.strip());
        if (exact.signum() == 0) {
            return "0";
        }
        exact = exact.stripTrailingZeros();
        if (exact.scale() > 0) {
            // 0.1 is stored as 0.10000000000000001: the shortest text that means the same double is what was typed.
            exact = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        }
        return Math.abs((long) exact.precision() - exact.scale()) > MAX_DIGITS || exact.scale() > MAX_DIGITS
                ? raw
                : exact.toPlainString();
    }

    /** Puts the digits into the zeros of the pattern from the right; what does not fit stands before them. */
    private static String padded(String plain, String pattern) {
        if (!plain.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return plain;
        }
        StringBuilder out = new StringBuilder();
        int next = plain.length() - 1;
        for (int i = pattern.length() - 1; i >= 0; i--) {
            char c = pattern.charAt(i);
            if (c != '0') {
                out.append(c);
            } else {
                out.append(next >= 0 ? plain.charAt(next) : '0');
                next--;
            }
        }
        return plain.substring(0, Math.max(0, next + 1)) + out.reverse();
    }
}

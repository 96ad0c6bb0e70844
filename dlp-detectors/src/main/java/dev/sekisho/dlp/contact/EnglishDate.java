package dev.sekisho.dlp.contact;

import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Run;

/** Reads Jan 2, 1975 and 2 January 1975 around the number of the day; in a column also 2-Jan-75. Not thread-safe. */
final class EnglishDate {
    private static final String[] MONTHS = {
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
    };
    private static final int LONGEST_MONTH = 9;
    /** The characters of 00:00:00. */
    private static final int CLOCK = 8;

    private final boolean shortYears;
    private int start;
    private int end;

    EnglishDate(boolean shortYears) {
        this.shortYears = shortYears;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Reads a date whose day starts at an index. */
    boolean read(char[] text, int day, int windowStart, int windowEnd) {
        int i = Run.end(text, day, Math.min(windowEnd, day + 3), CharClass.DIGIT);
        int value = i - day == 1 ? text[day] - '0' : i - day == 2 ? (text[day] - '0') * 10 + text[day + 1] - '0' : 0;
        if (value < 1 || value > 31) {
            return false;
        }
        int monthEnd = back(text, day, windowStart);
        int month = Run.start(text, Math.max(windowStart, monthEnd - LONGEST_MONTH - 1), monthEnd, CharClass.LATIN);
        if (month(text, month, monthEnd)) {
            start = month;
            return year(text, clock(text, blanks(text, i, windowEnd), windowEnd), windowEnd);
        }
        int from = blanks(text, i, windowEnd);
        int to = Run.end(text, from, Math.min(windowEnd, from + LONGEST_MONTH + 1), CharClass.LATIN);
        start = day;
        return month(text, from, to) && year(text, blanks(text, to, windowEnd), windowEnd);
    }

    /** Behind the time of day and its zone, with which Java prints dates: Jun 05 00:00:00 JST 1985. */
    private static int clock(char[] text, int from, int windowEnd) {
        int end = from + CLOCK;
        if (end >= windowEnd || text[from + 2] != ':' || text[from + 5] != ':' || text[end] != ' ') {
            return from;
        }
        int zone = Run.end(text, end + 1, Math.min(windowEnd, end + 5), CharClass.LATIN);
        return zone > end + 1 && zone < windowEnd && text[zone] == ' ' ? zone + 1 : end + 1;
    }

    private static int back(char[] text, int from, int windowStart) {
        return Run.start(text, Math.max(windowStart, from - 2), from, " .");
    }

    private static int blanks(char[] text, int from, int windowEnd) {
        return Run.end(text, from, Math.min(windowEnd, from + 3), " ,.-");
    }

    private static boolean month(char[] text, int from, int to) {
        if (to - from < 3 || to - from > LONGEST_MONTH) {
            return false;
        }
        for (String month : MONTHS) {
            boolean same = true;
            for (int i = 0; i < 3; i++) {
                same &= (text[from + i] | 0x20) == month.charAt(i);
            }
            if (same) {
                return true;
            }
        }
        return false;
    }

    private boolean year(char[] text, int from, int windowEnd) {
        int i = Run.end(text, from, Math.min(windowEnd, from + 5), CharClass.DIGIT);
        boolean century = i - from == 4 && ((text[from] == '1' && text[from + 1] == '9') || text[from] == '2');
        end = i;
        return century || (shortYears && i - from == 2);
    }
}

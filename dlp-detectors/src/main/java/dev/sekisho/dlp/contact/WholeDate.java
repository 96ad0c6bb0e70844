package dev.sekisho.dlp.contact;

import dev.sekisho.dlp.text.CharClass;

/**
 * Reads a date that starts at an index: Western or era year, in digits or kanji numerals, with 年月日 or one separator.
 */
final class WholeDate {
    /** Of a date that is written out: people in encyclopedias and family registers were born before 1900, too. */
    private static final int OLDEST_WRITTEN = 1750;

    private WholeDate() {}

    /** Reads a date whose year's first digit is at an index; an era may stand before it. */
    static boolean read(DateCursor d, char[] text, int index, int windowStart, int windowEnd) {
        d.at = index;
        d.start = index;
        Era.Named named = Era.before(text, index, windowStart);
        int from = d.at;
        int year = d.number(text, windowEnd, 4);
        int digits = d.at - from;
        if (named == null && inWords(text, index, digits)) {
            return rest(d, text, year, windowEnd);
        }
        if (ClaimsDate.read(d, text, index, windowEnd, named)) {
            return true;
        }
        if (named != null && digits > 0) {
            d.start = index - named.length();
            year = compact(d.at, text, named, from) ? year : named.era().year(year);
            if (year < 0) {
                return false;
            }
        } else if (digits == 4 && d.at < windowEnd && CharClass.digit(text[d.at])) {
            return eight(d, text, from, windowEnd);
        } else if (digits != 4) {
            return false;
        }
        return rest(d, text, year, windowEnd);
    }

    /** Whether a Western year is written as it is spoken: 千九百八十一年. */
    private static boolean inWords(char[] text, int index, int length) {
        return length >= 2 && (text[index] == '千' || (text[index] == '二' && text[index + 1] == '千'));
    }

    /** Eras of one letter are followed by a year of two digits at most. */
    private static boolean compact(int at, char[] text, Era.Named named, int from) {
        return named.length() == 1 && at - from > 2 && text[from] != '元';
    }

    private static boolean rest(DateCursor d, char[] text, int year, int windowEnd) {
        if (year < OLDEST_WRITTEN || year > DateCursor.YOUNGEST || d.at >= windowEnd) {
            return false;
        }
        d.year = year;
        d.again(text, windowEnd);
        d.spaceBefore('年', text, windowEnd);
        d.spaceBefore('/', text, windowEnd);
        char separator = d.at < windowEnd ? text[d.at] : 0;
        if (separator == '年') {
            d.at++;
            d.again(text, windowEnd);
            d.skipSpace(text, windowEnd);
            return d.monthAndDay(text, windowEnd);
        }
        if (separator != '/' && separator != '-' && separator != '.' && separator != '・') {
            return false;
        }
        d.at++;
        d.skipSpace(text, windowEnd);
        int month = d.number(text, windowEnd, 2);
        d.spaceBefore('/', text, windowEnd);
        if (month < 1 || month > 12 || d.at >= windowEnd || text[d.at] != separator) {
            return false;
        }
        d.at++;
        d.skipSpace(text, windowEnd);
        int day = d.number(text, windowEnd, 2);
        boolean more =
                d.at < windowEnd && (CharClass.digit(text[d.at]) || (text[d.at] == separator && separator != '.'));
        return day >= 1 && day <= 31 && !more && d.endsAt(d.at);
    }

    private static boolean eight(DateCursor d, char[] text, int from, int windowEnd) {
        int value = 0;
        int i = from;
        while (i < windowEnd && CharClass.digit(text[i]) && i - from < 9) {
            value = value * 10 + text[i++] - '0';
        }
        int month = value / 100 % 100;
        int day = value % 100;
        boolean plausible = value / 10_000 >= DateCursor.OLDEST && value / 10_000 <= DateCursor.YOUNGEST;
        return i - from == 8 && plausible && month >= 1 && month <= 12 && day >= 1 && day <= 31 && d.endsAt(i);
    }
}

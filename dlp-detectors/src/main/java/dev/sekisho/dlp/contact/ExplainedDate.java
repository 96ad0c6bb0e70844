package dev.sekisho.dlp.contact;

import dev.sekisho.dlp.text.CharClass;

/** Reads what is a date only where a column, a label or the words beside it say so. */
final class ExplainedDate {
    private static final int LONGEST_ERA = 64;
    /** In 1927 and 2022, in days since 1900: five digits. */
    private static final int FIRST_DAY = 10_000;

    private static final int LAST_DAY = 44_563;

    private ExplainedDate() {}

    /**
     * Reads what only a column or field of births explains: a date without its day or month (1975/03, S50/3, 昭和50年,
     * 1975), or the days since 1900 by which spreadsheets keep dates (27461).
     */
    static boolean readField(DateCursor d, char[] text, int index, int windowStart, int windowEnd) {
        d.at = index;
        Era.Named named = Era.before(text, index, windowStart);
        d.start = named == null ? index : index - named.length();
        int first = d.number(text, windowEnd, 5);
        int digits = d.at - index;
        boolean whole = d.start == windowStart && closes(text, d.at, windowEnd);
        if (named == null && digits == 5) {
            return whole && first >= FIRST_DAY && first <= LAST_DAY && d.endsAt(d.at);
        }
        int year = named != null && digits <= 2 ? named.era().year(first) : digits == 4 ? first : 0;
        if (!DateCursor.century(year)) {
            return false;
        }
        if (whole || d.at >= windowEnd) {
            return whole && d.endsAt(d.at);
        }
        char separator = text[d.at++];
        if (separator == '年') {
            return closes(text, d.at, windowEnd) && d.endsAt(d.at);
        }
        int month = "/-.".indexOf(separator) < 0 ? 0 : d.number(text, windowEnd, 2);
        return month >= 1 && month <= 12 && closes(text, d.at, windowEnd) && d.endsAt(d.at);
    }

    private static boolean closes(char[] text, int at, int windowEnd) {
        return at >= windowEnd || text[at] == '生' || text[at] == '(' || text[at] == ' ';
    }

    /**
     * Reads a date as only a column or a label of births explains it: 75/03/08, 03/08/1975, 1975 3 8, 1975・3・8, one
     * without the day, or without the era where that was ticked before it.
     */
    static boolean read(DateCursor d, char[] text, int index, int windowStart, int windowEnd) {
        if (ClaimsDate.readInGroups(d, text, index, windowEnd)) {
            return true;
        }
        d.at = index;
        Era.Named named = Era.before(text, index, windowStart);
        d.start = named == null ? index : index - named.length();
        int first = d.number(text, windowEnd, 4);
        int digits = d.at - index;
        if (d.at >= windowEnd || "/-.・ 年,".indexOf(text[d.at]) < 0 || digits < 1 || digits == 3) {
            return false;
        }
        char separator = text[d.at++];
        if (separator == ',') {
            return digits == 4 && DateCursor.century(first) && arguments(d, text, windowEnd);
        }
        if (separator == '年') {
            d.again(text, windowEnd);
        }
        int second = d.number(text, windowEnd, 2);
        boolean month = second >= 1 && second <= 12;
        if (separator == '年') {
            if (named == null && digits <= 2) {
                return first >= 1 && first <= LONGEST_ERA && eraless(d, text, index, windowEnd);
            }
            int year = named == null ? digits == 4 ? first : 0 : named.era().year(first);
            return DateCursor.century(year) && month && d.at < windowEnd && text[d.at] == '月' && d.endsAt(d.at + 1);
        }
        if (named != null || d.at >= windowEnd || text[d.at] != separator) {
            return false;
        }
        int from = ++d.at;
        int third = d.number(text, windowEnd, 4);
        boolean last = d.at >= windowEnd || !(CharClass.digit(text[d.at]) || text[d.at] == separator);
        boolean yearFirst = digits == 4 ? DateCursor.century(first) : digits == 2 && separator != ' ';
        boolean asInJapan = yearFirst && month && d.at - from <= 2 && third >= 1 && third <= 31;
        boolean yearLast = digits <= 2
                && d.at - from == 4
                && DateCursor.century(third)
                && Math.min(first, second) >= 1
                && Math.min(first, second) <= 12
                && Math.max(first, second) <= 31;
        return last && (asInJapan || yearLast) && d.endsAt(d.at);
    }

    /** Month and day of a date that programs make: date(1985, 6, 5). */
    private static boolean arguments(DateCursor d, char[] text, int windowEnd) {
        d.skipSpace(text, windowEnd);
        int month = d.number(text, windowEnd, 2);
        if (month < 1 || month > 12 || d.at >= windowEnd || text[d.at++] != ',') {
            return false;
        }
        d.skipSpace(text, windowEnd);
        int day = d.number(text, windowEnd, 2);
        return day >= 1 && day <= 31 && d.at < windowEnd && (text[d.at] == ')' || text[d.at] == ',') && d.endsAt(d.at);
    }

    /** Reads a year alone, 1967年 or 昭和42年. */
    static boolean readYear(DateCursor d, char[] text, int index, int windowStart, int windowEnd) {
        d.at = index;
        Era.Named named = Era.before(text, index, windowStart);
        d.start = named == null ? index : index - named.length();
        int number = d.number(text, windowEnd, 4);
        int written =
                named == null ? d.at - index == 4 ? number : 0 : named.era().year(number);
        return DateCursor.century(written) && d.at < windowEnd && text[d.at] == '年' && d.endsAt(d.at + 1);
    }

    /** 60年 4月 1日 behind eras to choose from. */
    private static boolean eraless(DateCursor d, char[] text, int index, int windowEnd) {
        d.at = index;
        d.number(text, windowEnd, 2);
        d.at++;
        d.skipSpace(text, windowEnd);
        return d.monthAndDay(text, windowEnd);
    }

    /** Reads 97年5月20日, a year of this century or the last by its two last digits. */
    static boolean readShort(DateCursor d, char[] text, int index, int windowEnd) {
        d.start = index;
        d.at = index + 2;
        if (d.at >= windowEnd || text[d.at++] != '年') {
            return false;
        }
        int month = d.number(text, windowEnd, 2);
        if (month < 1 || month > 12 || d.at >= windowEnd || text[d.at++] != '月') {
            return false;
        }
        int day = d.number(text, windowEnd, 2);
        return day >= 1 && day <= 31 && d.at < windowEnd && text[d.at] == '日' && d.endsAt(d.at + 1);
    }
}

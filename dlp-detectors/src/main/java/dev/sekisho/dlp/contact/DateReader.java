package dev.sekisho.dlp.contact;

import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Run;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date that starts at an index: Western or era year, in digits or kanji numerals, with 年月日 or one separator.
 * Not thread-safe; reused.
 */
final class DateReader {
    private static final int OLDEST = 1900;
    /** Of a date that is written out: people in encyclopedias and family registers were born before 1900, too. */
    private static final int OLDEST_WRITTEN = 1750;

    private static final int YOUNGEST = 2100;
    private static final int LONGEST_AGAIN = 12;
    private static final int LONGEST_ERA = 64;
    /** The characters of 350.01.02. */
    private static final int PARTED = 9;
    /** In 1927 and 2022, in days since 1900: five digits. */
    private static final int FIRST_DAY = 10_000;

    private static final int LAST_DAY = 44_563;
    /** With those of registers, which nobody can alter: 明治参拾五年弐月拾日. */
    private static final String DIGITS = "〇一二三四五六七八九零壱弐参";

    private static final String UNITS = "十拾百千";
    private static final int LONGEST_IN_WORDS = 8;
    private static final String YEARS = "年元明治大正昭和平成令慶応MTSHR./";

    private int start;
    private int end;
    private int year;
    private int at;

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** The year of a date read whole, or 0. */
    int year() {
        return year;
    }

    /** Reads a date whose year's first digit is at an index; an era may stand before it. */
    boolean read(char[] text, int index, int windowStart, int windowEnd) {
        at = index;
        start = index;
        Era.Named named = Era.before(text, index, windowStart);
        int from = at;
        int year = number(text, windowEnd, 4);
        int digits = at - from;
        if (named == null && inWords(text, index, digits)) {
            return rest(text, year, windowEnd);
        }
        if (claims(text, index, windowEnd, named)) {
            return true;
        }
        if (named != null && digits > 0) {
            start = index - named.length();
            year = compact(text, named, from) ? year : named.era().year(year);
            if (year < 0) {
                return false;
            }
        } else if (digits == 4 && at < windowEnd && CharClass.digit(text[at])) {
            return eight(text, from, windowEnd);
        } else if (digits != 4) {
            return false;
        }
        return rest(text, year, windowEnd);
    }

    /** Whether a Western year is written as it is spoken: 千九百八十一年. */
    private static boolean inWords(char[] text, int index, int length) {
        return length >= 2 && (text[index] == '千' || (text[index] == '二' && text[index + 1] == '千'));
    }

    /** S500102 and 3500102, as claims files write eras: a letter, or 1 to 5 for 明治 to 令和, and six digits. */
    private boolean claims(char[] text, int index, int windowEnd, Era.@Nullable Named named) {
        int solid = Run.end(text, index, Math.min(windowEnd, index + 9), CharClass.DIGIT);
        int length = solid - index;
        if (named != null) {
            return named.length() == 1 && length == 6 && claims(text, solid, named.era(), index - 1);
        }
        boolean coded = length == 7 && text[index] >= '1' && text[index] <= '5';
        return coded && claims(text, solid, Era.of(text[index] - '0'), index);
    }

    private boolean claims(char[] text, int solid, Era era, int from) {
        int month = two(text, solid - 4);
        int day = two(text, solid - 2);
        if (era.year(two(text, solid - 6)) < OLDEST || month < 1 || month > 12 || day < 1 || day > 31) {
            return false;
        }
        start = from;
        year = era.year(two(text, solid - 6));
        return endsAt(solid);
    }

    /** 350.01.02: what claims files write as 3500102, parted. */
    private boolean claimsInGroups(char[] text, int index, int windowEnd) {
        int last = index + PARTED;
        boolean parted = last <= windowEnd
                && "./-".indexOf(text[index + 3]) >= 0
                && text[index + 6] == text[index + 3]
                && text[index] >= '1'
                && text[index] <= '5'
                && (last == windowEnd || !CharClass.digit(text[last]));
        for (int i = index; parted && i < last; i++) {
            parted = i == index + 3 || i == index + 6 || CharClass.digit(text[i]);
        }
        int month = parted ? two(text, index + 4) : 0;
        int day = parted ? two(text, index + 7) : 0;
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return false;
        }
        start = index;
        year = Era.of(text[index] - '0').year(two(text, index + 1));
        return year >= OLDEST && endsAt(last);
    }

    /** Reads 97年5月20日, a year of this century or the last by its two last digits. */
    boolean readShort(char[] text, int index, int windowEnd) {
        start = index;
        at = index + 2;
        if (at >= windowEnd || text[at++] != '年') {
            return false;
        }
        int month = number(text, windowEnd, 2);
        if (month < 1 || month > 12 || at >= windowEnd || text[at++] != '月') {
            return false;
        }
        int day = number(text, windowEnd, 2);
        return day >= 1 && day <= 31 && at < windowEnd && text[at] == '日' && endsAt(at + 1);
    }

    private static int two(char[] text, int index) {
        return (text[index] - '0') * 10 + text[index + 1] - '0';
    }

    /** Eras of one letter are followed by a year of two digits at most. */
    private boolean compact(char[] text, Era.Named named, int from) {
        return named.length() == 1 && at - from > 2 && text[from] != '元';
    }

    private boolean rest(char[] text, int year, int windowEnd) {
        if (year < OLDEST_WRITTEN || year > YOUNGEST || at >= windowEnd) {
            return false;
        }
        this.year = year;
        again(text, windowEnd);
        spaceBefore('年', text, windowEnd);
        spaceBefore('/', text, windowEnd);
        char separator = at < windowEnd ? text[at] : 0;
        if (separator == '年') {
            at++;
            again(text, windowEnd);
            skipSpace(text, windowEnd);
            return monthAndDay(text, windowEnd);
        }
        if (separator != '/' && separator != '-' && separator != '.' && separator != '・') {
            return false;
        }
        at++;
        skipSpace(text, windowEnd);
        int month = number(text, windowEnd, 2);
        spaceBefore('/', text, windowEnd);
        if (month < 1 || month > 12 || at >= windowEnd || text[at] != separator) {
            return false;
        }
        at++;
        skipSpace(text, windowEnd);
        int day = number(text, windowEnd, 2);
        boolean more = at < windowEnd && (CharClass.digit(text[at]) || (text[at] == separator && separator != '.'));
        return day >= 1 && day <= 31 && !more && endsAt(at);
    }

    /** Skips the same year by the other calendar in brackets: 昭和50年(1975年)3月8日, 1975(昭和50)年. */
    private void again(char[] text, int windowEnd) {
        if (at >= windowEnd || text[at] != '(') {
            return;
        }
        boolean digit = false;
        for (int i = at + 1; i < windowEnd && i - at <= LONGEST_AGAIN; i++) {
            if (text[i] == ')') {
                at = digit ? i + 1 : at;
                return;
            }
            digit |= CharClass.digit(text[i]) || text[i] == '元';
            if (!CharClass.digit(text[i]) && YEARS.indexOf(text[i]) < 0) {
                return;
            }
        }
    }

    /**
     * Reads what only a column or field of births explains: a date without its day or month (1975/03, S50/3, 昭和50年,
     * 1975), or the days since 1900 by which spreadsheets keep dates (27461).
     */
    boolean readField(char[] text, int index, int windowStart, int windowEnd) {
        at = index;
        Era.Named named = Era.before(text, index, windowStart);
        start = named == null ? index : index - named.length();
        int first = number(text, windowEnd, 5);
        int digits = at - index;
        boolean whole = start == windowStart && closes(text, at, windowEnd);
        if (named == null && digits == 5) {
            return whole && first >= FIRST_DAY && first <= LAST_DAY && endsAt(at);
        }
        int year = named != null && digits <= 2 ? named.era().year(first) : digits == 4 ? first : 0;
        if (!century(year)) {
            return false;
        }
        if (whole || at >= windowEnd) {
            return whole && endsAt(at);
        }
        char separator = text[at++];
        if (separator == '年') {
            return closes(text, at, windowEnd) && endsAt(at);
        }
        int month = "/-.".indexOf(separator) < 0 ? 0 : number(text, windowEnd, 2);
        return month >= 1 && month <= 12 && closes(text, at, windowEnd) && endsAt(at);
    }

    private static boolean closes(char[] text, int at, int windowEnd) {
        return at >= windowEnd || text[at] == '生' || text[at] == '(' || text[at] == ' ';
    }

    /**
     * Reads a date as only a column or a label of births explains it: 75/03/08, 03/08/1975, 1975 3 8, 1975・3・8, one
     * without the day, or without the era where that was ticked before it.
     */
    boolean readExplained(char[] text, int index, int windowStart, int windowEnd) {
        if (claimsInGroups(text, index, windowEnd)) {
            return true;
        }
        at = index;
        Era.Named named = Era.before(text, index, windowStart);
        start = named == null ? index : index - named.length();
        int first = number(text, windowEnd, 4);
        int digits = at - index;
        if (at >= windowEnd || "/-.・ 年,".indexOf(text[at]) < 0 || digits < 1 || digits == 3) {
            return false;
        }
        char separator = text[at++];
        if (separator == ',') {
            return digits == 4 && century(first) && arguments(text, windowEnd);
        }
        if (separator == '年') {
            again(text, windowEnd);
        }
        int second = number(text, windowEnd, 2);
        boolean month = second >= 1 && second <= 12;
        if (separator == '年') {
            if (named == null && digits <= 2) {
                return first >= 1 && first <= LONGEST_ERA && eraless(text, index, windowEnd);
            }
            int year = named == null ? digits == 4 ? first : 0 : named.era().year(first);
            return century(year) && month && at < windowEnd && text[at] == '月' && endsAt(at + 1);
        }
        if (named != null || at >= windowEnd || text[at] != separator) {
            return false;
        }
        int from = ++at;
        int third = number(text, windowEnd, 4);
        boolean last = at >= windowEnd || !(CharClass.digit(text[at]) || text[at] == separator);
        boolean yearFirst = digits == 4 ? century(first) : digits == 2 && separator != ' ';
        boolean asInJapan = yearFirst && month && at - from <= 2 && third >= 1 && third <= 31;
        boolean yearLast = digits <= 2
                && at - from == 4
                && century(third)
                && Math.min(first, second) >= 1
                && Math.min(first, second) <= 12
                && Math.max(first, second) <= 31;
        return last && (asInJapan || yearLast) && endsAt(at);
    }

    /** Month and day of a date that programs make: date(1985, 6, 5). */
    private boolean arguments(char[] text, int windowEnd) {
        skipSpace(text, windowEnd);
        int month = number(text, windowEnd, 2);
        if (month < 1 || month > 12 || at >= windowEnd || text[at++] != ',') {
            return false;
        }
        skipSpace(text, windowEnd);
        int day = number(text, windowEnd, 2);
        return day >= 1 && day <= 31 && at < windowEnd && (text[at] == ')' || text[at] == ',') && endsAt(at);
    }

    /** Reads a year alone, 1967年 or 昭和42年. */
    boolean readYear(char[] text, int index, int windowStart, int windowEnd) {
        at = index;
        Era.Named named = Era.before(text, index, windowStart);
        start = named == null ? index : index - named.length();
        int number = number(text, windowEnd, 4);
        int written = named == null ? at - index == 4 ? number : 0 : named.era().year(number);
        return century(written) && at < windowEnd && text[at] == '年' && endsAt(at + 1);
    }

    /** 60年 4月 1日 behind eras to choose from. */
    private boolean eraless(char[] text, int index, int windowEnd) {
        at = index;
        number(text, windowEnd, 2);
        at++;
        skipSpace(text, windowEnd);
        return monthAndDay(text, windowEnd);
    }

    /** 4月 1日, and 年の4月1日 as people say it. */
    private boolean monthAndDay(char[] text, int windowEnd) {
        at += at < windowEnd && text[at] == 'の' ? 1 : 0;
        int month = number(text, windowEnd, 2);
        spaceBefore('月', text, windowEnd);
        if (month < 1 || month > 12 || at >= windowEnd || text[at] != '月') {
            return false;
        }
        at++;
        skipSpace(text, windowEnd);
        int day = number(text, windowEnd, 2);
        spaceBefore('日', text, windowEnd);
        return day >= 1 && day <= 31 && at < windowEnd && text[at] == '日' && endsAt(at + 1);
    }

    private static boolean century(int year) {
        return year >= OLDEST && year <= YOUNGEST;
    }

    private boolean eight(char[] text, int from, int windowEnd) {
        int value = 0;
        int i = from;
        while (i < windowEnd && CharClass.digit(text[i]) && i - from < 9) {
            value = value * 10 + text[i++] - '0';
        }
        int month = value / 100 % 100;
        int day = value % 100;
        boolean plausible = value / 10_000 >= OLDEST && value / 10_000 <= YOUNGEST;
        return i - from == 8 && plausible && month >= 1 && month <= 12 && day >= 1 && day <= 31 && endsAt(i);
    }

    private boolean endsAt(int index) {
        end = index;
        return true;
    }

    /** Skips one space where a sign stands behind it: 昭和 53 年 4 月 3 日. */
    private void spaceBefore(char sign, char[] text, int windowEnd) {
        if (at + 1 < windowEnd && text[at] == ' ' && text[at + 1] == sign) {
            at++;
        }
    }

    private void skipSpace(char[] text, int windowEnd) {
        at = Run.end(text, at, windowEnd, ' ');
    }

    /** A number of up to so many digits, or in kanji: 五十, 二〇, 元. 0 when there is none. */
    private int number(char[] text, int windowEnd, int most) {
        int value = 0;
        int from = at;
        while (at < windowEnd && at - from < most && CharClass.digit(text[at])) {
            value = value * 10 + text[at++] - '0';
        }
        return at > from ? value : kanji(text, windowEnd);
    }

    private int kanji(char[] text, int windowEnd) {
        if (at < windowEnd && text[at] == '元') {
            at++;
            return 1;
        }
        int value = 0;
        int digit = 0;
        for (int from = at; at < windowEnd && at - from < LONGEST_IN_WORDS; at++) {
            int d = DIGITS.indexOf(text[at]);
            int unit = UNITS.indexOf(text[at]);
            if (d >= 0) {
                digit = digit * 10 + d % 10;
            } else if (unit >= 0) {
                value += Math.max(1, digit) * (unit < 2 ? 10 : unit < 3 ? 100 : 1000);
                digit = 0;
            } else {
                break;
            }
        }
        return value + digit;
    }
}

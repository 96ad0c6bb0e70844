package dev.sekisho.dlp.contact;

import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Run;

/**
 * Where a date stands, and where its reader is: reads the pieces that dates have in common. Not thread-safe; reused.
 */
final class DateCursor {
    static final int OLDEST = 1900;
    static final int YOUNGEST = 2100;
    private static final int LONGEST_AGAIN = 12;
    private static final int LONGEST_IN_WORDS = 8;
    /** With those of registers, which nobody can alter: 明治参拾五年弐月拾日. */
    private static final String DIGITS = "〇一二三四五六七八九零壱弐参";

    private static final String UNITS = "十拾百千";
    private static final String YEARS = "年元明治大正昭和平成令慶応MTSHR./";
    int start;
    int end;
    int year;
    /** Where to read on. */
    int at;

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

    boolean endsAt(int index) {
        end = index;
        return true;
    }

    /** Skips the same year by the other calendar in brackets: 昭和50年(1975年)3月8日, 1975(昭和50)年. */
    void again(char[] text, int windowEnd) {
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

    /** 4月 1日, and 年の4月1日 as people say it. */
    boolean monthAndDay(char[] text, int windowEnd) {
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

    /** Skips one space where a sign stands behind it: 昭和 53 年 4 月 3 日. */
    void spaceBefore(char sign, char[] text, int windowEnd) {
        if (at + 1 < windowEnd && text[at] == ' ' && text[at + 1] == sign) {
            at++;
        }
    }

    void skipSpace(char[] text, int windowEnd) {
        at = Run.end(text, at, windowEnd, ' ');
    }

    /** A number of up to so many digits, or in kanji: 五十, 二〇, 元. 0 when there is none. */
    int number(char[] text, int windowEnd, int most) {
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

    static int two(char[] text, int index) {
        return (text[index] - '0') * 10 + text[index + 1] - '0';
    }

    static boolean century(int year) {
        return year >= OLDEST && year <= YOUNGEST;
    }
}

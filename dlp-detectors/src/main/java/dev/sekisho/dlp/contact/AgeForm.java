package dev.sekisho.dlp.contact;

import dev.sekisho.dlp.phrase.Lexemes;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Run;

/** Ages as they are written: 45, 45歳, 四十五歳, 3歳2か月, 8か月, 35y, 40代, 30～39歳, 60歳以上. Folded text. */
final class AgeForm {
    private static final int OLDEST = 120;
    private static final String NUMERALS = "〇一二三四五六七八九十百";
    private static final Lexemes UNITS = Lexemes.of(
            "歳",
            "才",
            "さい",
            "代",
            "歳代",
            "才代",
            "か月",
            "ヶ月",
            "カ月",
            "ヵ月",
            "ケ月",
            "箇月",
            "y",
            "Y",
            "yo",
            "y.o.",
            "y/o",
            "yrs",
            "years",
            " 歳",
            " 才",
            " years old",
            " years",
            " yrs",
            "years old",
            "-year-old",
            "yrs old");
    private static final Lexemes BOUNDS =
            Lexemes.of("以上", "以下", "未満", "超", "前半", "後半", "半ば", "~", "位", "くらい", "程度", "前後");

    private AgeForm() {}

    /**
     * Where the age begins whose number ends at an index, in digits or in kanji; the index itself when there is none.
     */
    static int numberStart(char[] text, int from, int end) {
        int start = Run.start(text, Math.max(from, end - 4), end, CharClass.DIGIT);
        if (start < end) {
            return end - start <= 3 && value(text, start, end) <= OLDEST ? start : end;
        }
        return Run.start(text, Math.max(from, end - 5), start, NUMERALS);
    }

    private static int value(char[] text, int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            value = value * 10 + text[i] - '0';
        }
        return value;
    }

    /** The end of an age with the months behind its years (3歳2か月), whose sign for years ends at an index. */
    static int withMonths(char[] text, int end, int to) {
        int digits = number(text, end, Math.min(to, end + 3));
        int unit = digits > end ? unit(text, digits, Math.min(to, digits + 3)) : end;
        return digits > end && unit > digits && text[unit - 1] == '月' ? unit : end;
    }

    /** The end of an age with 前半, 以上 or the like behind it. */
    static int withBound(char[] text, int at, int to) {
        for (int length = Math.min(4, to - at); length > 0; length--) {
            if (BOUNDS.holds(text, at, at + length)) {
                return at + length;
            }
        }
        return at;
    }

    /** Whether a whole stretch of text is an age or a band of ages. */
    static boolean whole(char[] text, int start, int end) {
        int i = single(text, start, end);
        if (i == start) {
            return text[start] == '~' && start + 1 < end && single(text, start + 1, end) == end;
        }
        if (i < end && (text[i] == '~' || text[i] == '-') && i + 1 < end) {
            int second = single(text, i + 1, end);
            i = second > i + 1 ? second : i;
        }
        for (int n = 0; n < 2 && i < end; n++) {
            for (int length = Math.min(4, end - i); length > 0; length--) {
                if (BOUNDS.holds(text, i, i + length)) {
                    i += length;
                    break;
                }
            }
        }
        return i == end;
    }

    /** The end of a number with its unit, perhaps with months behind the years; the index itself when there is none. */
    private static int single(char[] text, int start, int end) {
        int i = number(text, start, end);
        if (i == start) {
            return start;
        }
        int unit = unit(text, i, end);
        boolean years = unit == i + 1 && "歳才".indexOf(text[i]) >= 0;
        if (years && unit < end) {
            int months = number(text, unit, end);
            int monthsEnd = months > unit ? unit(text, months, end) : unit;
            return months > unit && monthsEnd > months ? monthsEnd : unit;
        }
        return unit;
    }

    private static int number(char[] text, int start, int end) {
        int i = Run.end(text, start, Math.min(end, start + 4), CharClass.DIGIT);
        if (i > start) {
            return i - start <= 3 && value(text, start, i) <= OLDEST ? i : start;
        }
        i = Run.end(text, i, Math.min(end, start + 5), NUMERALS);
        return i == end || "歳才".indexOf(text[i]) >= 0 ? i : start;
    }

    private static int unit(char[] text, int at, int end) {
        for (int length = Math.min(10, end - at); length > 0; length--) {
            if (UNITS.holds(text, at, at + length)) {
                return at + length;
            }
        }
        return at;
    }
}

package dev.sekisho.dlp.contact;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.name.PersonNames;
import dev.sekisho.dlp.phrase.Lexemes;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Run;

/** The name of a person before what a row without headers says of them. */
final class RowName {
    private static final Lexemes KIN =
            Lexemes.of("妻", "夫", "長男", "長女", "二男", "二女", "次男", "次女", "三男", "三女", "父", "母", "祖父", "祖母", "孫");
    private static final Lexemes HONORIFICS = Lexemes.of("様", "さま", "さん", "殿", "氏", "先生", "くん", "君", "ちゃん");
    private static final int LONGEST_GIVEN = 3;
    private static final int LONGEST = 24;
    private static final int LEAST_NAME = 3;
    private static final double NAME = 0.8;

    private RowName() {}

    /**
     * Whether a name ends before the sign at the index before a place, perhaps with an honorific, a reading or a sex
     * behind it.
     */
    static boolean endsBefore(Candidate c, int start) {
        char[] text = c.text();
        int end = Run.start(text, c.windowStart(), start - 1, ' ');
        end = beforeReading(text, c.windowStart(), beforeSex(text, c.windowStart(), end));
        end = Run.start(text, c.windowStart(), end - HONORIFICS.before(text, c.windowStart(), end), ' ');
        if (ofKin(text, c.windowStart(), end)) {
            return true;
        }
        int from = end;
        int words = 0;
        while (from > c.windowStart() && end - from < LONGEST && letter(text[from - 1])) {
            from--;
            boolean begins = from == c.windowStart() || !CharClass.kanjiOrKana(text[from - 1]);
            words += begins && CharClass.kanjiOrKana(text[from]) ? 1 : 0;
            if (begins
                    && CharClass.kanjiOrKana(text[from])
                    && words <= 2
                    && end - from >= LEAST_NAME
                    && kanjiOrPair(text, from, end)) {
                if (PersonNames.plausibility(new String(text, from, end - from), 0, end - from) >= NAME) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Where the name ends before its sex and a space: 山本 翔　男　平2.2.2. */
    private static int beforeSex(char[] text, int windowStart, int end) {
        int i = end - 1;
        if (i <= windowStart || (text[i] != '男' && text[i] != '女') || text[i - 1] != ' ') {
            return end;
        }
        return Run.start(text, windowStart, i, ' ');
    }

    /** Whether a given name ends there behind who it is in the family: 妻　花子　昭和60年1月1日. */
    private static boolean ofKin(char[] text, int windowStart, int end) {
        int i = Run.start(text, Math.max(windowStart, end - LONGEST_GIVEN - 1), end, CharClass::kanjiOrKana);
        if (i == end || end - i > LONGEST_GIVEN || i - 1 <= windowStart || text[i - 1] != ' ') {
            return false;
        }
        int from = i - 1 - KIN.before(text, windowStart, i - 1);
        return from < i - 1 && (from == windowStart || !CharClass.kanjiOrKana(text[from - 1]));
    }

    /** Where the name ends before its reading and a space: 山田太郎 やまだたろう 昭和60年5月5日. */
    private static int beforeReading(char[] text, int windowStart, int end) {
        int i = Run.start(text, Math.max(windowStart, end - LONGEST), end, RowName::kana);
        boolean reading = i < end - 1 && i - 1 > windowStart && text[i - 1] == ' ';
        return reading && CharClass.of(text[i - 2]) == CharClass.KANJI && end - i > LEAST_NAME ? i - 1 : end;
    }

    private static boolean kana(char c) {
        byte kind = CharClass.of(c);
        return kind == CharClass.HIRAGANA || kind == CharClass.KATAKANA;
    }

    /** One word in kana is no name for sure. */
    private static boolean kanjiOrPair(char[] text, int from, int end) {
        boolean pair = false;
        for (int i = from; i < end; i++) {
            pair |= text[i] == ' ';
        }
        return pair || CharClass.of(text[from]) == CharClass.KANJI;
    }

    private static boolean letter(char c) {
        return CharClass.kanjiOrKana(c) || c == ' ';
    }
}

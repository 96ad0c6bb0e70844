package dev.sekisho.dlp.contact;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.name.PersonNames;
import dev.sekisho.dlp.phrase.Lexemes;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Run;

/** Tells ages from other numbers in brackets by what stands before the bracket and beside the number: 山田花子（27）. */
final class BracketedAge {
    /** What numbers in brackets belong to that are no ages: 表(3), 第2回(12). */
    private static final String COUNTED = "表図式第章節条項注版巻号課部局店室番回年月日時分円点数費額量率件名人社個枚本台";

    private static final Lexemes HONORIFICS = Lexemes.of("さん", "さま", "様", "氏", "君", "くん", "ちゃん", "夫人");

    /** Who somebody is to another, said with one letter: 妻（82）. */
    private static final String KIN = "妻夫父母";

    /** Who is named behind, or told by the age alone: 長男玲於(4), 長女（2）. */
    private static final Lexemes RELATIVES =
            Lexemes.of("長男", "次男", "二男", "三男", "四男", "長女", "次女", "二女", "三女", "四女", "息子", "娘", "孫", "弟", "妹");

    private static final double NAME = 0.5;

    private static final int LONGEST_WORD = 12;
    private static final int LONGEST_NAME = 8;

    private BracketedAge() {}

    /** Whether a number that ends at an index is an age by its bracket. */
    static boolean is(Candidate c, char[] text, int end) {
        int length = end - c.start();
        boolean aged = length == 2 || ((length == 1 || hundred(text, c.start(), end)) && called(c, text, end));
        return aged && text[c.start()] != '0' && (bracketed(c, text, end) || lastInBracket(c, text, end));
    }

    /** Whether three digits are the age of somebody very old: さん（101）. */
    private static boolean hundred(char[] text, int start, int end) {
        return end - start == 3 && text[start] == '1' && text[start + 1] <= '1';
    }

    /** Whether it is all that stands in brackets behind somebody's title or a child: 沙耶ちゃん（5）, 長男玲於(4). */
    private static boolean called(Candidate c, char[] text, int end) {
        int open = c.start() - 1;
        return open > c.windowStart()
                && text[open] == '('
                && end < c.windowEnd()
                && text[end] == ')'
                && (HONORIFICS.before(text, c.windowStart(), open) > 0 || relative(text, c.windowStart(), open));
    }

    /** Whether who somebody is in a family ends here, or stands before a name that does. */
    private static boolean relative(char[] text, int from, int open) {
        int i = open;
        while (i > from && open - i < LONGEST_NAME && text[i - 1] != ' ' && named(text[i - 1])) {
            if (RELATIVES.before(text, from, i) > 0) {
                return true;
            }
            i--;
        }
        return false;
    }

    /**
     * Whether it stands in brackets, or first in them, behind what may be a name, a sex or 氏: 浅野 剛（45）, 佐藤さん（45、会社員）.
     */
    private static boolean bracketed(Candidate c, char[] text, int last) {
        int open = c.start() - 1;
        if (open < c.windowStart() || text[open] != '(' || last >= c.windowEnd()) {
            return false;
        }
        if (!closes(text, last, c.windowEnd()) || date(text, last, c.windowEnd())) {
            return false;
        }
        if (open == c.windowStart()) {
            // What was left of a cell behind a name.
            return true;
        }
        int end = Run.start(text, c.windowStart(), open, ' ');
        if (end > c.windowStart()
                && ("♂♀男女性生".indexOf(text[end - 1]) >= 0
                        || kin(text, c.windowStart(), end)
                        || dated(text, c.windowStart(), end))) {
            return true;
        }
        if (HONORIFICS.before(text, c.windowStart(), end) > 0) {
            return true;
        }
        int letters = 0;
        boolean kana = false;
        int i = end;
        while (i > c.windowStart() && letters < LONGEST_NAME && named(text[i - 1])) {
            kana |= CharClass.of(text[i - 1]) == CharClass.HIRAGANA && letters == 0;
            letters += text[i - 1] == ' ' ? 0 : 1;
            i--;
        }
        return letters >= 2
                && COUNTED.indexOf(text[end - 1]) < 0
                && (!kana || hiraganaName(text, i, end) || named(text, i, end));
    }

    /** Whether a word of one letter for a relative stands alone: 妻（82）, but not 農夫（12）. */
    private static boolean kin(char[] text, int from, int end) {
        boolean alone = end - 1 == from || CharClass.of(text[end - 2]) != CharClass.KANJI;
        return alone && KIN.indexOf(text[end - 1]) >= 0;
    }

    /** Whether the bracket ends or goes on behind a sign, perhaps with the letter for years between: （72Y）. */
    private static boolean closes(char[] text, int at, int to) {
        int i = (text[at] == 'Y' || text[at] == 'y') && at + 1 < to ? at + 1 : at;
        return ")、・,/".indexOf(text[i]) >= 0;
    }

    /** Whether a day follows a month: 年末年始（12/29～1/3）. */
    private static boolean date(char[] text, int end, int windowEnd) {
        return text[end] == '/' && end + 1 < windowEnd && CharClass.digit(text[end + 1]);
    }

    /** Whether it stands last in brackets, behind a sex or another word about somebody: (男、45), （会社員・45）. */
    private static boolean lastInBracket(Candidate c, char[] text, int end) {
        int at = c.start() - 1;
        if (end >= c.windowEnd() || text[end] != ')' || at <= c.windowStart() || "、・,/".indexOf(text[at]) < 0) {
            return false;
        }
        int open = at;
        while (open > c.windowStart()
                && at - open <= LONGEST_WORD
                && text[open] != '('
                && !CharClass.digit(text[open])) {
            open--;
        }
        return text[open] == '(' && at - open > 1;
    }

    /** Whether a date ends here: 1978/1/13（47）. */
    private static boolean dated(char[] text, int from, int end) {
        int i = Run.start(text, Math.max(from, end - 2), end, CharClass.DIGIT);
        boolean day = i < end && i - 2 > from && "/.-".indexOf(text[i - 1]) >= 0 && CharClass.digit(text[i - 2]);
        return day || (text[end - 1] == '日' && end - 2 > from && CharClass.digit(text[end - 2]));
    }

    /** Whether a given name in hiragana stands here behind a space: 武藤 みゆき. */
    private static boolean hiraganaName(char[] text, int from, int end) {
        int i = Run.start(text, from, end, CharClass.HIRAGANA);
        return end - i >= 2 && end - i <= 4 && i > from && text[i - 1] == ' ';
    }

    /** Whether a given name in hiragana follows a surname at once: 宍倉らら. */
    private static boolean named(char[] text, int from, int end) {
        int given = Run.start(text, from, end, CharClass.HIRAGANA);
        int start = Run.start(text, from, given, CharClass.KANJI);
        int length = end - start;
        return start < given
                && end - given >= 2
                && PersonNames.plausibility(new String(text, start, length), 0, length) >= NAME;
    }

    private static boolean named(char c) {
        return CharClass.kanjiOrKana(c) || c == ' ';
    }
}

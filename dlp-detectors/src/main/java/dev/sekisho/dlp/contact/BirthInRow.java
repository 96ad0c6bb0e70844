package dev.sekisho.dlp.contact;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.name.PersonNames;
import dev.sekisho.dlp.phrase.Lexemes;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Run;

/**
 * Dates that stand right behind the name of a person in a row without headers, and are old enough for a birth: 山田 太郎
 * ヤマダ タロウ S55.3.1 090-1234-5678, [奈良橋寛/1979-04-22].
 */
final class BirthInRow {
    /** Whoever is in a list was seldom born later, and most that happened to people and is noted did. */
    private static final int YOUNGEST = 2010;

    /** Whoever was born then may be alive; a term of office that began later is no life. */
    private static final int LATEST_LIFE = 2000;
    /** Years that a life lasts at least, and a term of office seldom. */
    private static final int SHORTEST_LIFE = 25;

    private static final Lexemes KIN =
            Lexemes.of("妻", "夫", "長男", "長女", "二男", "二女", "次男", "次女", "三男", "三女", "父", "母", "祖父", "祖母", "孫");
    private static final int LONGEST_GIVEN = 3;

    private static final String DASHES = "-–—―~〜ー−";
    private static final int LONGEST = 24;
    private static final int LEAST_NAME = 3;
    private static final double NAME = 0.8;
    private static final String BEFORE = " /\t|,、([";
    private static final String BEHIND = " /\t|,、)]\r\n";

    private BirthInRow() {}

    static boolean behindName(Candidate c, DateReader date) {
        char[] text = c.text();
        int start = date.start();
        boolean apart = start > c.windowStart()
                && BEFORE.indexOf(text[start - 1]) >= 0
                && (date.end() >= c.windowEnd() || BEHIND.indexOf(text[date.end()]) >= 0);
        if (!apart || date.year() == 0 || date.year() > YOUNGEST) {
            return false;
        }
        return behindName(c, start);
    }

    /** Whether it begins the years of a life in brackets behind a name: 山田太郎（1958年3月3日～2020年5月6日）, （1958.3.3～）. */
    static boolean lived(Candidate c, DateReader date) {
        char[] text = c.text();
        int dash = Run.end(text, date.end(), c.windowEnd(), ' ');
        boolean begins = date.start() > c.windowStart()
                && text[date.start() - 1] == '('
                && date.year() > 0
                && dash + 1 < c.windowEnd()
                && DASHES.indexOf(text[dash]) >= 0;
        if (!begins) {
            return false;
        }
        int i = Run.end(text, dash + 1, c.windowEnd(), ' ');
        boolean open = i < c.windowEnd() && text[i] == ')';
        boolean life = open ? date.year() <= LATEST_LIFE : ended(text, i, c.windowEnd()) >= date.year() + SHORTEST_LIFE;
        return life && behindName(c, date.start());
    }

    /** The year of the date from an index on, with its era before it, or 0. */
    private static int ended(char[] text, int from, int windowEnd) {
        int year = from;
        while (year < windowEnd && year - from <= 2 && !CharClass.digit(text[year])) {
            year++;
        }
        DateReader date = new DateReader();
        return date.read(text, year, from, windowEnd) ? date.year() : 0;
    }

    private static boolean behindName(Candidate c, int start) {
        char[] text = c.text();
        int end = Run.start(text, c.windowStart(), start - 1, ' ');
        end = beforeReading(text, c.windowStart(), beforeSex(text, c.windowStart(), end));
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
        int i = Run.start(text, Math.max(windowStart, end - LONGEST), end, BirthInRow::kana);
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

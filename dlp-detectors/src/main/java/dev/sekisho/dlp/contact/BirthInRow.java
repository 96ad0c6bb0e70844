package dev.sekisho.dlp.contact;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.name.PersonNames;
import dev.sekisho.dlp.text.CharClass;

/**
 * Dates that stand right behind the name of a person in a row without headers, and are old enough for a birth: 山田 太郎
 * ヤマダ タロウ S55.3.1 090-1234-5678, [奈良橋寛/1979-04-22].
 */
final class BirthInRow {
    /** Whoever is in a list was seldom born later, and most that happened to people and is noted did. */
    private static final int YOUNGEST = 2010;

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
        int end = start - 1;
        while (end > c.windowStart() && text[end - 1] == ' ') {
            end--;
        }
        end = beforeSex(text, c.windowStart(), end);
        int from = end;
        int words = 0;
        while (from > c.windowStart() && end - from < LONGEST && letter(text[from - 1])) {
            from--;
            boolean begins = from == c.windowStart() || !name(text[from - 1]);
            words += begins && name(text[from]) ? 1 : 0;
            if (begins && name(text[from]) && words <= 2 && end - from >= LEAST_NAME && kanjiOrPair(text, from, end)) {
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
        while (i > windowStart && text[i - 1] == ' ') {
            i--;
        }
        return i;
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
        return name(c) || c == ' ';
    }

    private static boolean name(char c) {
        byte kind = CharClass.of(c);
        return kind == CharClass.KANJI || kind == CharClass.HIRAGANA || kind == CharClass.KATAKANA;
    }
}

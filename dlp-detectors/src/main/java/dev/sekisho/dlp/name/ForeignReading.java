package dev.sekisho.dlp.name;

import java.util.Set;

/**
 * How a Chinese or Korean name in kanji is spoken, in katakana in brackets behind it: 陳立群（チン・リーチュン）, 朴在勲（パク・チェフン）.
 * Immutable.
 */
final class ForeignReading {
    private static final int LONGEST_WORD = 8;
    private static final int MOST_KANJI = 4;
    /** How the commonest surnames of China and Korea are spoken there. */
    private static final Set<String> SPOKEN = Set.of(
            "パク", "キム", "ユン", "チェ", "チョン", "カン", "チョ", "チャン", "イム", "ワン", "チン", "チェン", "リュウ", "ファン", "シン", "クォン", "ハン",
            "リー", "ソン", "ムン", "ペク", "アン", "ホン", "ノ", "ヤン", "リン", "チョウ", "スン", "シュ", "ホー");

    private final NameLexicon lexicon;

    ForeignReading(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Whether katakana that begins at an index is one: two words with a dot, behind two to four kanji that are a name.
     */
    boolean reads(char[] text, int windowStart, int start, int limit) {
        if (start - 2 < windowStart
                || start >= limit
                || text[start - 1] != '('
                || NameChars.of(text[start]) != NameChars.KATAKANA) {
            return false;
        }
        if (surname(text, windowStart, start, limit)) {
            return true;
        }
        int end = end(text, start, limit);
        int from = NameChars.start(text, Math.max(windowStart, start - 1 - MOST_KANJI - 1), start - 1, NameChars.KANJI);
        int kanji = start - 1 - from;
        if (kanji > 0 && kanji <= 2 && from - 2 >= windowStart && NameChars.of(text[from - 1]) == NameChars.SPACE) {
            return end > start && singleSurname(text, windowStart, from - 2);
        }
        return end > start && kanji >= 2 && kanji <= MOST_KANJI && name(text, from, start - 1);
    }

    /** Whether it is how a surname of one letter is spoken that stands alone: 尹（ユン）, 朴（パク）. */
    private boolean surname(char[] text, int windowStart, int start, int limit) {
        int end = word(text, start, limit);
        return end > start
                && end < limit
                && text[end] == ')'
                && SPOKEN.contains(new String(text, start, end - start))
                && singleSurname(text, windowStart, start - 2);
    }

    /** Whether a letter is a surname and no other kanji stands before it. */
    private boolean singleSurname(char[] text, int windowStart, int at) {
        return NameChars.of(text[at]) == NameChars.KANJI
                && NameLexicon.surname(lexicon.get(text[at])) > 1
                && (at == windowStart || NameChars.of(text[at - 1]) != NameChars.KANJI);
    }

    /** The end of what is read: one word of a surname, or two words. */
    int close(char[] text, int windowStart, int start, int limit) {
        return surname(text, windowStart, start, limit) ? word(text, start, limit) : end(text, start, limit);
    }

    /** The end of two words of katakana with a dot between before the bracket closes; the start where they are none. */
    int end(char[] text, int start, int limit) {
        int dot = word(text, start, limit);
        if (dot == start || dot >= limit || text[dot] != '・') {
            return start;
        }
        int end = word(text, dot + 1, limit);
        return end > dot + 1 && end < limit && NameBeside.ends(text[end]) ? end : start;
    }

    private static int word(char[] text, int from, int limit) {
        return NameChars.end(text, from, Math.min(limit, from + LONGEST_WORD), NameChars.KATAKANA);
    }

    /** Whether kanji begins with a surname of one letter and is no word: 米国（ユナイテッド・ステーツ） is none. */
    private boolean name(char[] text, int from, int to) {
        int whole = NameShapes.word(lexicon, text, from, to);
        boolean word =
                NameLexicon.common(whole) > 0 || NameLexicon.place(whole) > 0 || (whole & NameLexicon.COUNTRY) != 0;
        return !word && NameLexicon.surname(lexicon.get(text[from])) > 1;
    }
}

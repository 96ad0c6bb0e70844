package dev.sekisho.dlp.name;

import dev.sekisho.dlp.text.Words;

/** Who somebody is in a family, written before or behind a given name with nothing between: 次男亮, 三代惣七, 庄兵衛次男. */
final class Kinship {
    private static final Words WORDS = Words.of(
            "長男", "次男", "二男", "三男", "四男", "五男", "六男", "長女", "次女", "二女", "三女", "四女", "五女", "新郎", "新婦", "初代", "先代", "義父",
            "義母", "祖父", "祖母", "養子", "伯父", "伯母", "叔父", "叔母", "従兄", "従弟", "従姉", "従妹");

    private static final String NUMBERS = "二三四五六七八九十";

    private Kinship() {}

    /** Where the name begins behind such a word. */
    static int nameStart(char[] text, int start, int end) {
        if (end - start < 3) {
            return start;
        }
        String word = WORDS.at(text, start, end);
        if (word != null) {
            return start + word.length();
        }
        return NUMBERS.indexOf(text[start]) >= 0 && text[start + 1] == '代' ? start + 2 : start;
    }

    /** Where the name ends before such a word. */
    static int nameEnd(char[] text, int start, int end) {
        if (end - start < 4) {
            return end;
        }
        String word = WORDS.before(text, start, end);
        return word == null ? end : end - word.length();
    }

    /** Whether such a word ends at an index, or 妻, 夫 or 娘. */
    static boolean endsAt(char[] text, int windowStart, int at) {
        if (at > windowStart && "妻夫娘".indexOf(text[at - 1]) >= 0) {
            return at - 1 == windowStart || NameChars.of(text[at - 2]) != NameChars.KANJI;
        }
        return WORDS.before(text, windowStart, at) != null;
    }
}

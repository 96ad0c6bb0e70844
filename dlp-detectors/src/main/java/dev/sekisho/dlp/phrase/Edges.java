package dev.sekisho.dlp.phrase;

import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Run;

/** Where words written in kanji, katakana or Latin letters begin and end in folded text. */
public final class Edges {
    /** The characters of which {@link #letter} is true, for runs of them. */
    public static final Run.Sort LETTERS = Edges::letter;

    private Edges() {}

    /**
     * Whether a character goes on with such a word.
     *
     * @param c a folded character
     * @return whether it is a letter of such a word or a digit
     */
    public static boolean letter(char c) {
        byte kind = CharClass.of(c);
        return kind == CharClass.KANJI
                || kind == CharClass.KATAKANA
                || kind == CharClass.KANA_MARK
                || kind == CharClass.LATIN
                || kind == CharClass.DIGIT;
    }

    /**
     * Whether a character is such a letter or hiragana, as the names of houses and units have them too.
     *
     * @param c a folded character
     * @return whether it is any letter or a digit
     */
    public static boolean letterOrHiragana(char c) {
        return letter(c) || CharClass.of(c) == CharClass.HIRAGANA;
    }

    /**
     * Whether no letter stands directly before an index.
     *
     * @param text folded text
     * @param from where the text to look at begins
     * @param at the index
     * @return whether a word may begin there
     */
    public static boolean begins(char[] text, int from, int at) {
        return at <= from
                || !letter(text[at - 1])
                || (latin(text[at - 1]) != latin(text[at]) && latin(text[at]))
                || dated(text, from, at);
    }

    /**
     * Whether a year or a month ends right before an index: 2010年, 2012年4月.
     *
     * @param text folded text
     * @param from where the text to look at begins
     * @param at the index
     * @return whether digits and the sign of a year or of a month behind a year stand there
     */
    public static boolean dated(char[] text, int from, int at) {
        int i = at - 1;
        if (i - 4 < from || (text[i] != '年' && text[i] != '月')) {
            return false;
        }
        int digits = Run.start(text, Math.max(from, i - 5), i, CharClass.DIGIT);
        return text[i] == '年'
                ? i - digits == 4
                : i - digits > 0 && i - digits <= 2 && digits > from && dated(text, from, digits);
    }

    /**
     * Whether no letter stands at an index.
     *
     * @param text folded text
     * @param at the index
     * @param to where the text to look at ends
     * @return whether a word may end there
     */
    public static boolean ends(char[] text, int at, int to) {
        return at >= to || !letter(text[at]);
    }

    private static boolean latin(char c) {
        return CharClass.of(c) == CharClass.LATIN;
    }
}

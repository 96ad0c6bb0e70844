package dev.sekisho.dlp.text;

/** Digits as people also write them, one at a time: 〇九〇, ⓪⑨⓪. */
public final class SpelledDigits {
    private static final String KANJI = "〇一二三四五六七八九";
    private static final String CIRCLED = "⓪①②③④⑤⑥⑦⑧⑨";

    private SpelledDigits() {}

    /**
     * The digit that a character is, as an ASCII digit, in a circle or as a kanji.
     *
     * @param c a UTF-16 code unit of folded text
     * @return 0 to 9, or -1 when it is none
     */
    public static int digit(char c) {
        if (CharClass.digit(c)) {
            return c - '0';
        }
        int circled = c >= '①' && c <= '⓪' ? CIRCLED.indexOf(c) : -1;
        return circled >= 0 ? circled : kanji(c);
    }

    /**
     * The digit that a kanji is.
     *
     * @param c a UTF-16 code unit
     * @return 0 to 9, or -1 when it is none
     */
    public static int kanji(char c) {
        return KANJI.indexOf(c);
    }
}

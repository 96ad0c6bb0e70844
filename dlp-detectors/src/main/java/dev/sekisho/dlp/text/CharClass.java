package dev.sekisho.dlp.text;

import java.util.Arrays;

/** Classes of characters of {@linkplain Fold folded} text, by one table look-up each. */
public final class CharClass {
    /** Anything else. */
    public static final byte OTHER = 0;
    /** ASCII digits. */
    public static final byte DIGIT = 1;
    /** ASCII letters. */
    public static final byte LATIN = 2;
    /** Hiragana. */
    public static final byte HIRAGANA = 3;
    /** Katakana, without ヶ. */
    public static final byte KATAKANA = 4;
    /** Han characters, 々 〆 〇 ヶ, and the first halves of surrogate pairs of the Han blocks. */
    public static final byte KANJI = 5;
    /** Spaces and tab. */
    public static final byte SPACE = 6;
    /** Line ends. */
    public static final byte NEWLINE = 7;
    /** The hyphen that all hyphens fold to. */
    public static final byte HYPHEN = 8;
    /** Punctuation, brackets and ASCII symbols. */
    public static final byte PUNCTUATION = 9;
    /** The at sign. */
    public static final byte AT = 10;
    /** ー, ゛ and ゜: they go on with the kana before them. */
    public static final byte KANA_MARK = 11;
    /** Second halves of surrogate pairs; they belong to the character before them. */
    public static final byte LOW_SURROGATE = 12;

    private static final byte[] TABLE = table();

    private CharClass() {}

    private static byte[] table() {
        byte[] table = new byte[1 << 16];
        fill(table, 0x21, 0x7E, PUNCTUATION);
        fill(table, 0x3001, 0x3004, PUNCTUATION);
        fill(table, 0x3008, 0x3020, PUNCTUATION);
        fill(table, 0x2016, 0x205E, PUNCTUATION);
        fill(table, '0', '9', DIGIT);
        fill(table, 'A', 'Z', LATIN);
        fill(table, 'a', 'z', LATIN);
        fill(table, 0x3041, 0x309F, HIRAGANA);
        fill(table, 0x30A1, 0x30FA, KATAKANA);
        fill(table, 0x30FD, 0x30FF, KATAKANA);
        fill(table, 0x3400, 0x4DBF, KANJI);
        fill(table, 0x4E00, 0x9FFF, KANJI);
        fill(table, 0xF900, 0xFAFF, KANJI);
        // Planes 2 and 3 hold nothing but Han characters.
        fill(table, 0xD840, 0xD8BF, KANJI);
        fill(table, 0xDC00, 0xDFFF, LOW_SURROGATE);
        all(table, "々〆〇ヶ", KANJI);
        all(table, "ー゛゜", KANA_MARK);
        all(table, "・＝", PUNCTUATION);
        all(table, " \t\u00A0\u3000", SPACE);
        all(table, "\n\r\u000B\f\u0085\u2028\u2029", NEWLINE);
        table['-'] = HYPHEN;
        table['@'] = AT;
        return table;
    }

    private static void fill(byte[] table, int from, int to, byte kind) {
        Arrays.fill(table, from, to + 1, kind);
    }

    private static void all(byte[] table, String chars, byte kind) {
        for (int i = 0; i < chars.length(); i++) {
            table[chars.charAt(i)] = kind;
        }
    }

    /**
     * The class of a character.
     *
     * @param c a UTF-16 code unit of folded text
     * @return one of the constants of this class
     */
    public static byte of(char c) {
        return TABLE[c];
    }

    /**
     * Whether a character is an ASCII digit.
     *
     * @param c a UTF-16 code unit of folded text
     * @return true for {@code 0} to {@code 9}
     */
    public static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    /**
     * Whether a character is a kanji or kana.
     *
     * @param c a UTF-16 code unit of folded text; half a pair is none
     * @return true for these, not for the mark of long kana
     */
    public static boolean kanjiOrKana(char c) {
        byte kind = of(c);
        return kind == KANJI || kind == HIRAGANA || kind == KATAKANA;
    }

    /**
     * Whether a character is a kanji, kana or the mark of long kana.
     *
     * @param c a UTF-16 code unit of folded text; half a pair is none
     * @return true for a letter of Japanese
     */
    public static boolean japanese(char c) {
        return kanjiOrKana(c) || of(c) == KANA_MARK;
    }
}

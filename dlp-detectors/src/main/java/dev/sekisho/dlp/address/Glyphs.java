package dev.sekisho.dlp.address;

import java.util.Arrays;

/** Kinds of characters as addresses need them, by one table look-up each. */
final class Glyphs {
    static final byte OTHER = 0;
    static final byte KANJI = 1;
    static final byte HIRAGANA = 2;
    static final byte KATAKANA = 3;
    static final byte DIGIT = 4;
    static final byte LATIN = 5;
    static final byte HYPHEN = 6;
    static final byte SPACE = 7;
    static final byte BREAK = 8;
    /** A kanji that is also a numeral. */
    static final byte NUMERAL = 9;

    private static final byte[] KIND = new byte[1 << 16];
    private static final String NUMERALS = "〇一二三四五六七八九十百千零壱弐参拾";
    private static final String HYPHENS = "-‐‑‒–—―−﹣－─━";

    static {
        fill(0x3400, 0x9FFF, KANJI);
        fill(0xF900, 0xFAFF, KANJI);
        fill(0xD800, 0xDFFF, KANJI);
        fill(0x3041, 0x309F, HIRAGANA);
        fill(0x30A1, 0x30FA, KATAKANA);
        fill(0x30FC, 0x30FF, KATAKANA);
        fill(0xFF66, 0xFF9F, KATAKANA);
        fill('0', '9', DIGIT);
        fill('A', 'Z', LATIN);
        fill('a', 'z', LATIN);
        fill('０', '９', DIGIT);
        fill('Ａ', 'Ｚ', LATIN);
        fill('ａ', 'ｚ', LATIN);
        all("々〆仝", KANJI);
        all(NUMERALS, NUMERAL);
        all(HYPHENS, HYPHEN);
        all(" 　\u00A0", SPACE);
        all("\n\r\t\u000B\f\u0085\u2028\u2029\u0000", BREAK);
    }

    private Glyphs() {}

    private static void fill(int from, int to, byte kind) {
        Arrays.fill(KIND, from, to + 1, kind);
    }

    private static void all(String chars, byte kind) {
        for (int i = 0; i < chars.length(); i++) {
            KIND[chars.charAt(i)] = kind;
        }
    }

    static byte kind(char c) {
        return KIND[c];
    }

    static boolean digit(char c) {
        return KIND[c] == DIGIT;
    }

    static boolean space(char c) {
        return KIND[c] == SPACE;
    }

    /** Kanji, numerals and kana: what a place name is made of. */
    static boolean name(char c) {
        byte k = KIND[c];
        return k == KANJI || k == NUMERAL || k == HIRAGANA || k == KATAKANA;
    }

    static boolean kanji(char c) {
        byte k = KIND[c];
        return k == KANJI || k == NUMERAL;
    }

    /** A hyphen, or ー where it can only be one: between numbers, as the caller makes sure. */
    static boolean hyphen(char c) {
        return KIND[c] == HYPHEN || c == 'ー' || c == 'ｰ' || c == '~';
    }

    /** One past the characters of a kind that begin at an index, not beyond another. */
    static int end(char[] text, int start, int to, byte kind) {
        int i = start;
        while (i < to && KIND[text[i]] == kind) {
            i++;
        }
        return i;
    }

    /** Where the characters of a kind begin that end at an index, not before another. */
    static int start(char[] text, int from, int end, byte kind) {
        int i = end;
        while (i > from && KIND[text[i - 1]] == kind) {
            i--;
        }
        return i;
    }
}

package dev.sekisho.dlp.table;

import java.text.Normalizer;

/**
 * Words as they are read rather than written: exports of hosts and databases have no kanji, and head columns in Roman
 * letters of any school (SHOKUGYO, syokugyou) or in kana without small signs (ｼﾖｸｷﾞﾖｳ). All of them have one key.
 */
final class PhoneticKey {
    private static final String KANA = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン" + "ガギグゲゴザジズゼゾダヂヅデドバビブベボパピプペポ";
    private static final String CONSONANTS =
            "-----kkkkkssssstttttnnnnnhhhhhmmmmmyyyrrrrrw-n" + "gggggzzzzzdzzddbbbbbppppp";
    private static final String VOWELS = "aiueoaiueoaiueoaiueoaiueoaiueoaiueoauoaiueoao-" + "aiueoaiueoaiueoaiueoaiueo";
    private static final String SMALL = "ァィゥェォャュョッ";
    private static final String LARGE = "アイウエオヤユヨツ";

    /** What is spelt in several ways, and the one way it is spelt in keys; in the order in which it is replaced. */
    private static final Spelling[] SPELLINGS = spellings(
            "sh s", "ch t", "ts t", "j z", "f h", "l r", "iy y", "sy s", "ty t", "zy z", "mb nb", "mp np", "ou o",
            "oo o", "uu u", "nn n", "kk k", "pp p", "ss s", "tt t");
    /** The same of words that were kana: their keys have a vowel behind every consonant but n. */
    private static final Spelling[] OF_KANA = spellings("iy y", "sy s", "ty t", "zy z", "ou o", "oo o", "uu u", "nn n");

    private static final int LONGEST = 24;
    private static final char FIRST_HALF = '\uFF66';

    private PhoneticKey() {}

    /** One of several ways to spell, and the one that is kept. */
    private record Spelling(String from, String to, int letters) {}

    private static Spelling[] spellings(String... pairs) {
        Spelling[] all = new Spelling[pairs.length];
        for (int i = 0; i < all.length; i++) {
            String[] pair = pairs[i].split(" ", -1);
            all[i] = new Spelling(pair[0], pair[1], letters(pair[0]));
        }
        return all;
    }

    /** A bit for each letter of a word. */
    private static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1 << word.charAt(i);
        }
        return letters;
    }

    /** The key of a word in kana alone, of any width; empty when it is none. */
    static String ofKana(CharSequence word) {
        if (word.length() > LONGEST) {
            return "";
        }
        boolean half = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Chars.katakana(c) && !Chars.hiragana(c)) {
                return "";
            }
            half |= c >= FIRST_HALF;
        }
        StringBuilder out = new StringBuilder(word.length() * 2);
        CharSequence whole = half ? Normalizer.normalize(word, Normalizer.Form.NFKC) : word;
        for (int i = 0; i < whole.length(); i++) {
            sound(whole.charAt(i), out);
        }
        return spelt(out.toString(), OF_KANA);
    }

    private static void sound(char kana, StringBuilder out) {
        char c = kana >= 'ぁ' && kana <= 'ゖ' ? (char) (kana + 'ァ' - 'ぁ') : kana;
        int small = SMALL.indexOf(c);
        int at = KANA.indexOf(small < 0 ? c : LARGE.charAt(small));
        if (at < 0) {
            return;
        }
        if (CONSONANTS.charAt(at) != '-') {
            out.append(CONSONANTS.charAt(at));
        }
        if (VOWELS.charAt(at) != '-') {
            out.append(VOWELS.charAt(at));
        }
    }

    /** The key of a word in Roman letters of lower case. */
    static String ofLatin(String word) {
        return spelt(word, SPELLINGS);
    }

    private static String spelt(String word, Spelling[] spellings) {
        String key = word;
        int letters = letters(word);
        for (Spelling spelling : spellings) {
            if ((letters & spelling.letters) == spelling.letters) {
                key = key.replace(spelling.from, spelling.to);
                letters |= letters(spelling.to);
            }
        }
        return key;
    }
}

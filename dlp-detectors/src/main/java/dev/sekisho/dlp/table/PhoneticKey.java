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

    private static final char FIRST_KANA = 'ァ';
    /** By katakana: its consonant and vowel, 0 where it has none. */
    private static final char[] FIRST_SOUNDS = sounds(CONSONANTS);

    private static final char[] SECOND_SOUNDS = sounds(VOWELS);

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

    private static char[] sounds(String letters) {
        char[] sounds = new char['ヺ' - FIRST_KANA + 1];
        for (int i = 0; i < KANA.length(); i++) {
            sounds[KANA.charAt(i) - FIRST_KANA] = letters.charAt(i) == '-' ? 0 : letters.charAt(i);
        }
        for (int i = 0; i < SMALL.length(); i++) {
            sounds[SMALL.charAt(i) - FIRST_KANA] = sounds[LARGE.charAt(i) - FIRST_KANA];
        }
        return sounds;
    }

    private static void sound(char kana, StringBuilder out) {
        int at = (kana >= 'ぁ' && kana <= 'ゖ' ? kana + FIRST_KANA - 'ぁ' : kana) - FIRST_KANA;
        if (at < 0 || at >= FIRST_SOUNDS.length) {
            return;
        }
        if (FIRST_SOUNDS[at] != 0) {
            out.append(FIRST_SOUNDS[at]);
        }
        if (SECOND_SOUNDS[at] != 0) {
            out.append(SECOND_SOUNDS[at]);
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

package dev.sekisho.dlp.custom;

import dev.sekisho.dlp.text.Fold;

/**
 * The form in which words are compared: folded widths, voiced marks joined to their kana, and one case. One character
 * of the form may stand for two of the text ({@code ｶﾞ} is {@code ガ}).
 */
final class WordForm {
    private static final String PLAIN = "カキクケコサシスセソタチツテトハヒフヘホウかきくけこさしすせそたちつてとはひふへほう";
    private static final String VOICED = "ガギグゲゴザジズゼゾダヂヅデドバビブベボヴがぎぐげござじずぜぞだぢづでどばびぶべぼゔ";
    private static final String HALF_PLAIN = "ハヒフヘホはひふへほ";
    private static final String HALF_VOICED = "パピプペポぱぴぷぺぽ";
    private static final char FIRST_KANA = '\u3041';
    private static final char LAST_KANA = '\u30FF';

    private WordForm() {}

    /** The character of folded text at an index, joined with a voiced mark after it, in its own case. */
    static char cased(char[] folded, int i, int limit) {
        char c = folded[i];
        if (c < FIRST_KANA || c > LAST_KANA || i + 1 >= limit) {
            return c;
        }
        return joined(c, folded[i + 1]);
    }

    /** How many characters of the text the character at an index stands for. */
    static int width(char[] folded, int i, int limit) {
        char c = folded[i];
        return c >= FIRST_KANA && c <= LAST_KANA && i + 1 < limit && joined(c, folded[i + 1]) != c ? 2 : 1;
    }

    private static char joined(char kana, char mark) {
        if (mark == '゛' || mark == '\u3099') {
            int at = PLAIN.indexOf(kana);
            return at < 0 ? kana : VOICED.charAt(at);
        }
        if (mark == '゜' || mark == '\u309A') {
            int at = HALF_PLAIN.indexOf(kana);
            return at < 0 ? kana : HALF_VOICED.charAt(at);
        }
        return kana;
    }

    /** The kana that a voiced one is written with when its mark stands apart; any other character is itself. */
    static char unvoiced(char c) {
        int at = VOICED.indexOf(c);
        int half = HALF_VOICED.indexOf(c);
        return at >= 0 ? PLAIN.charAt(at) : half >= 0 ? HALF_PLAIN.charAt(half) : c;
    }

    static char lower(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return c >= 0x2E80 ? c : Character.toLowerCase(c);
    }

    /** A whole word in this form, in its own case. */
    static String of(CharSequence word) {
        char[] folded = Fold.fold(word).toCharArray();
        StringBuilder form = new StringBuilder(folded.length);
        for (int i = 0; i < folded.length; i += width(folded, i, folded.length)) {
            form.append(cased(folded, i, folded.length));
        }
        return form.toString();
    }

    /** A whole word in this form and in lower case. */
    static String lowered(CharSequence word) {
        StringBuilder form = new StringBuilder(of(word));
        for (int i = 0; i < form.length(); i++) {
            form.setCharAt(i, lower(form.charAt(i)));
        }
        return form.toString();
    }
}

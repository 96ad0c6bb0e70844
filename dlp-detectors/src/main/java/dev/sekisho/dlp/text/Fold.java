package dev.sekisho.dlp.text;

import java.text.Normalizer;

/**
 * Folds characters one to one: an index in folded text is an index in the original.
 *
 * <p>Full-width ASCII becomes ASCII, half-width katakana becomes katakana (voiced marks stay apart, as {@code ゛} and
 * {@code ゜}), the spaces become {@code ' '}, the hyphens {@code '-'}, {@code ～} and {@code 〜} become {@code '~'},
 * {@code ￥} becomes {@code ¥}, radicals and compatibility forms the Han characters that they stand for, and digits of
 * other scripts ASCII. Tabs and line ends stay, letters keep their case, and {@code ー} stays: it is a hyphen between
 * digits only, which the detectors decide (facts/IDENTIFIERS.md 1).
 */
public final class Fold {
    private static final String HALF_WIDTH = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜";
    /** Radicals that Unicode gives no letter for, each before the letter that it is printed for. */
    private static final String RADICALS = "⺎兀⺒巳⺓幺⺠民⺩王⺫目⻁虎⻄西⻆角⻑長⻘青⻝食⻞食⻣骨⻤鬼⻨麦⻩黄⻫斉⻭歯⻯竜⻲亀";

    /** The last digit of the scripts that stand before the Han characters. */
    private static final char LAST_DIGIT = '\u1C59';

    private static final char[] TABLE = table();

    private Fold() {}

    private static char[] table() {
        char[] table = new char[1 << 16];
        for (int c = 0; c < table.length; c++) {
            table[c] = (char) c;
        }
        for (char c = '\uFF01'; c <= '\uFF5E'; c++) {
            table[c] = (char) (c - 0xFEE0);
        }
        for (int i = 0; i < HALF_WIDTH.length(); i++) {
            table[0xFF61 + i] = HALF_WIDTH.charAt(i);
        }
        for (char c = '\u2002'; c <= '\u200A'; c++) {
            table[c] = ' ';
        }
        all(table, "\u3000\u00A0\u1680\u202F\u205F", ' ');
        all(table, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D\u2500\u2501", '-');
        all(table, "\u02D7\u2043\u2796\uFE31\uFE32", '-');
        all(table, "\uFF5E\u301C", '~');
        all(table, "\uFFE5", '\u00A5');
        variants(table, '\u2E80', '\u2FDF');
        variants(table, '\uF900', '\uFAD9');
        for (int i = 0; i < RADICALS.length(); i += 2) {
            table[RADICALS.charAt(i)] = RADICALS.charAt(i + 1);
        }
        digits(table);
        return table;
    }

    /** Radicals and compatibility forms, which printers of PDF leave in place of the letters that look like them. */
    private static void variants(char[] table, char first, char last) {
        for (char c = first; c <= last; c++) {
            String form = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
            if (form.length() == 1) {
                table[c] = form.charAt(0);
            }
        }
    }

    /** The digits of other scripts, which have letters of their own. */
    private static void digits(char[] table) {
        for (char c = 0x660; c <= LAST_DIGIT; c++) {
            if (Character.isDigit(c)) {
                table[c] = (char) ('0' + Character.digit(c, 10));
            }
        }
    }

    private static void all(char[] table, String from, char to) {
        for (int i = 0; i < from.length(); i++) {
            table[from.charAt(i)] = to;
        }
    }

    /**
     * Folds one character.
     *
     * @param c a UTF-16 code unit
     * @return its folded form, one code unit
     */
    public static char fold(char c) {
        return TABLE[c];
    }

    /**
     * Folds characters from one array to the same places of another.
     *
     * @param from the text
     * @param to takes the folded text; may be the same array
     * @param start the first index
     * @param end one past the last index
     */
    public static void fold(char[] from, char[] to, int start, int end) {
        char[] table = TABLE;
        for (int i = start; i < end; i++) {
            to[i] = table[from[i]];
        }
    }

    /**
     * Folds a text.
     *
     * @param text the text
     * @return the folded text, of the same length
     */
    public static String fold(CharSequence text) {
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = TABLE[text.charAt(i)];
        }
        return new String(folded);
    }
}

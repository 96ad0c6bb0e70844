package dev.sekisho.dlp.text;

/**
 * Folds characters one to one: an index in folded text is an index in the original.
 *
 * <p>Full-width ASCII becomes ASCII, half-width katakana becomes katakana (voiced marks stay apart, as {@code ゛} and
 * {@code ゜}), the spaces become {@code ' '}, the hyphens {@code '-'}, {@code ～} and {@code 〜} become {@code '~'},
 * {@code ￥} becomes {@code ¥}. Tabs and line ends stay, letters keep their case, and {@code ー} stays: it is a hyphen
 * between digits only, which the detectors decide (facts/IDENTIFIERS.md 1).
 */
public final class Fold {
    private static final String HALF_WIDTH = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜";
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
        all(table, "\u3000\u00A0", ' ');
        all(table, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE63\uFF0D\u2500", '-');
        all(table, "\uFF5E\u301C", '~');
        all(table, "\uFFE5", '\u00A5');
        return table;
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

package dev.sekisho.dlp.identifier;

import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.DigitGroups;

/**
 * What stands beside a number in folded text: what it is glued to, a unit that makes it an amount, words before it. All
 * looks are bounded.
 */
public final class Surroundings {
    /** How far before a number a word counts (facts/IDENTIFIERS.md 3). */
    static final int REACH = 40;

    private static final int LINES_ABOVE = 3;

    /** Words of numbers that belong to things. */
    private static final String[] NEGATIVES = {
        "注文", "受注", "発注", "伝票", "品番", "型番", "追跡", "お問い合わせ番号", "お問合せ番号", "送り状",
        "シリアル", "ISBN", "JAN", "EAN", "バージョン", "Ver", "version", "管理番号", "製造番号", "部品番号",
        "商品番号", "商品コード", "ロット", "金額", "合計", "税込", "serial", "tracking", "order", "lot no"
    };

    private static final String UNITS = "円%件個名枚点台";
    private static final String[] LABEL_LETTERS = {"no", "tel", "fax", "id"};

    private Surroundings() {}

    /** Words that speak against any number of a person. */
    static String[] negatives() {
        return NEGATIVES.clone();
    }

    /**
     * Whether letters or digits go on to the left of a number. A label such as {@code No.} does not, nor letters before
     * a colon where a label is known to stand there.
     *
     * @param text folded text
     * @param start where the number starts
     * @param windowStart the first index that may be read
     * @param labelled whether a label stands before it
     * @return true when something is glued to it
     */
    public static boolean gluedLeft(char[] text, int start, int windowStart, boolean labelled) {
        if (start <= windowStart) {
            return false;
        }
        char before = text[start - 1];
        if (before == '_' && (start - 1 == windowStart || !word(text[start - 2]))) {
            return false;
        }
        if (word(before)) {
            return !labelLetters(text, start, windowStart);
        }
        if ("-./:#+=".indexOf(before) < 0 || start - 1 == windowStart) {
            return false;
        }
        char further = text[start - 2];
        boolean letters = CharClass.of(further) == CharClass.LATIN;
        boolean announcing = letters && (before == ':' || before == '.' || before == '=' || before == '#');
        return word(further) && !(announcing && (labelled || labelLetters(text, start - 1, windowStart)));
    }

    /**
     * Whether letters or digits go on to the right of a number.
     *
     * @param text folded text
     * @param end one past the number
     * @param windowEnd one past the last index that may be read
     * @return true when something is glued to it
     */
    public static boolean gluedRight(char[] text, int end, int windowEnd) {
        if (end >= windowEnd) {
            return false;
        }
        boolean equated = (text[end] == '=' || text[end] == '+') && end + 1 < windowEnd && word(text[end + 1]);
        return equated || DigitGroups.gluedRight(text, end, windowEnd);
    }

    private static boolean labelLetters(char[] text, int end, int windowStart) {
        for (String letters : LABEL_LETTERS) {
            int from = end - letters.length();
            boolean own = from >= windowStart && (from == windowStart || !word(text[from - 1]));
            if (own && same(text, from, letters)) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(char[] text, int from, String lower) {
        for (int i = 0; i < lower.length(); i++) {
            if ((text[from + i] | 0x20) != lower.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean word(char c) {
        byte kind = CharClass.of(c);
        return kind == CharClass.DIGIT || kind == CharClass.LATIN || c == '_';
    }

    /**
     * Whether a sign of money stands before a number, or a unit directly behind it.
     *
     * @param text folded text
     * @param start where the number starts
     * @param end one past it
     * @param windowStart the first index that may be read
     * @param windowEnd one past the last
     * @return true when it is an amount
     */
    public static boolean amount(char[] text, int start, int end, int windowStart, int windowEnd) {
        if (start > windowStart && "¥￥$\\".indexOf(text[start - 1]) >= 0) {
            return true;
        }
        if (end >= windowEnd || UNITS.indexOf(text[end]) < 0) {
            return false;
        }
        // 名義 and 名前 are words of their own.
        return end + 1 == windowEnd || "義前称人別".indexOf(text[end + 1]) < 0;
    }

    /**
     * Where the last of some words before a number ends, on its line and within 40 characters.
     *
     * @param text folded text
     * @param start where the number starts
     * @param windowStart the first index that may be read
     * @param words the words, folded; letters match in either case
     * @return one past the word, or -1 when there is none
     */
    public static int lastBefore(char[] text, int start, int windowStart, String... words) {
        int from = Math.max(windowStart, start - REACH);
        for (int i = start - 1; i >= from; i--) {
            if (CharClass.of(text[i]) == CharClass.NEWLINE) {
                return -1;
            }
            for (String word : words) {
                if (endsAt(text, i, from, word)) {
                    return i + 1;
                }
            }
        }
        return -1;
    }

    /**
     * Whether one of some words stands before a number, on its line or one of the three above, within 80 characters.
     *
     * @param text folded text
     * @param start where the number starts
     * @param windowStart the first index that may be read
     * @param words the words, folded; letters match in either case
     * @return true when one does
     */
    public static boolean above(char[] text, int start, int windowStart, String... words) {
        int from = Math.max(windowStart, start - 2 * REACH);
        int lines = 0;
        for (int i = start - 1; i >= from; i--) {
            if (text[i] == '\n' && ++lines > LINES_ABOVE) {
                return false;
            }
            for (String word : words) {
                if (endsAt(text, i, from, word)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether four digits or more stand together between two indexes, other than a year. */
    static boolean numberWithin(char[] text, int from, int to) {
        int digits = 0;
        for (int i = from; i < to; i++) {
            boolean digit = CharClass.digit(text[i]);
            if (!digit && digits >= 4 && "年/.".indexOf(text[i]) < 0) {
                return true;
            }
            digits = digit ? digits + 1 : 0;
        }
        return false;
    }

    private static boolean endsAt(char[] text, int last, int from, String word) {
        int n = word.length();
        if (last - n + 1 < from) {
            return false;
        }
        for (int i = 0; i < n; i++) {
            if (Character.toLowerCase(text[last - i]) != Character.toLowerCase(word.charAt(n - 1 - i))) {
                return false;
            }
        }
        return true;
    }
}

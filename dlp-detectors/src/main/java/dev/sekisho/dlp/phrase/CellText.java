package dev.sekisho.dlp.phrase;

import dev.sekisho.dlp.text.CharClass;

/** Where the value of a cell begins and ends: without spaces, boxes that are ticked, and the code of the choice. */
public final class CellText {
    private static final String TICKS = "☑✓✔☒■●◉◎◯○✅";
    private static final String CODE_ENDS = ":._)、-";
    private static final int LONGEST_CODE = 3;

    private CellText() {}

    /**
     * Where the value begins: behind spaces, a tick and a code such as 3:, 05_, F. or ④.
     *
     * @param text folded text
     * @param from the first index of the cell
     * @param to one past its last index
     * @return the first index of the value
     */
    public static int start(char[] text, int from, int to) {
        int at = spaces(text, from, to);
        while (at + 1 < to && (TICKS.indexOf(text[at]) >= 0 || handTick(text, at))) {
            at = spaces(text, at + 1, to);
        }
        int code = code(text, at, to);
        return code > at && code < to ? spaces(text, code, to) : at;
    }

    /**
     * Where the value ends: before spaces.
     *
     * @param text folded text
     * @param start its first index
     * @param to one past the last index of the cell
     * @return one past the last index of the value
     */
    public static int end(char[] text, int start, int to) {
        int end = to;
        while (end > start && text[end - 1] == ' ') {
            end--;
        }
        return end;
    }

    /** レ written for a tick, not the first sign of レストラン. */
    private static boolean handTick(char[] text, int at) {
        char next = text[at + 1];
        return text[at] == 'レ' && (next == ' ' || CharClass.digit(next) || (next >= '①' && next <= '⑳'));
    }

    private static int spaces(char[] text, int from, int to) {
        int at = from;
        while (at < to && text[at] == ' ') {
            at++;
        }
        return at;
    }

    private static int code(char[] text, int at, int to) {
        if (at < to && text[at] >= '①' && text[at] <= '⑳') {
            return at + 1;
        }
        int open = at < to && text[at] == '(' ? at + 1 : at;
        int i = open;
        while (i < to && i - open < LONGEST_CODE && CharClass.digit(text[i])) {
            i++;
        }
        if (i == open && i + 1 < to && CharClass.of(text[i]) == CharClass.LATIN) {
            i++;
        }
        boolean ends = i > open && i < to && CODE_ENDS.indexOf(text[i]) >= 0;
        if (!ends || (open > at && text[i] != ')')) {
            return at;
        }
        // 1.5, 300-500 and 10-20 are numbers, no codes.
        boolean number =
                i + 1 < to && (text[i] == '.' || text[i] == '-' || text[i] == '_') && CharClass.digit(text[i + 1]);
        boolean range = text[i] == '-' && CharClass.digit(text[open]);
        return number
                        && (range
                                || !(text[i] == '_'
                                        || text[open] == '0'
                                        || CharClass.of(text[open]) == CharClass.LATIN
                                        || grouped(text, i + 1, to)))
                ? at
                : i + 1;
    }

    /** 6.2,000万円: what follows the dot is no fraction. */
    private static boolean grouped(char[] text, int at, int to) {
        int i = at;
        while (i < to && CharClass.digit(text[i])) {
            i++;
        }
        return i - at >= 3 || (i < to && (text[i] == ',' || text[i] == '~')) || (i < to && text[i] == '万');
    }
}

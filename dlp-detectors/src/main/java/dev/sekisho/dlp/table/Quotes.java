package dev.sekisho.dlp.table;

/** The signs that programs and people put around whole values: 'x', `x`, **x**, ="x". */
final class Quotes {
    private static final String OPENING = "'‘“「『`*~";
    private static final String CLOSING = "'’”」』`*~";
    private static final int MOST = 2;

    private Quotes() {}

    /** How many signs stand on each side of all of a stretch of text; 0 when it is not enclosed. */
    static int around(char[] text, int from, int to) {
        int depth = 0;
        while (depth < MOST && enclosed(text, from + depth, to - depth)) {
            depth++;
        }
        return depth;
    }

    private static boolean enclosed(char[] text, int from, int to) {
        int kind = to - from > 2 ? OPENING.indexOf(text[from]) : -1;
        if (kind < 0 || text[to - 1] != CLOSING.charAt(kind)) {
            return false;
        }
        for (int i = from + 1; i < to - 1; i++) {
            boolean twin = (i == from + 1 || i == to - 2) && text[from + 1] == text[from];
            if ((text[i] == text[from] || text[i] == text[to - 1]) && !twin) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is what keeps spreadsheets from reading a text as a number: ="0312345678". */
    static boolean formula(char[] text, int from, int to) {
        if (to - from < 4 || text[from] != '=' || text[from + 1] != '"' || text[to - 1] != '"') {
            return false;
        }
        for (int i = from + 2; i < to - 1; i++) {
            if (text[i] == '"') {
                return false;
            }
        }
        return true;
    }
}

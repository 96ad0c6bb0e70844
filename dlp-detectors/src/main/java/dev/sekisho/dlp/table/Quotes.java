package dev.sekisho.dlp.table;

/** The signs that programs and people put around whole values: 'x', `x`, **x**, ="x". */
final class Quotes {
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
        char closing = to - from > 2 ? closing(text[from]) : 0;
        if (closing == 0 || text[to - 1] != closing) {
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

    /** What closes where a sign opens, or 0 where it opens nothing. */
    private static char closing(char open) {
        return switch (open) {
            case '\'', '`', '*', '~' -> open;
            case '‘' -> '’';
            case '“' -> '”';
            case '「' -> '」';
            case '『' -> '』';
            default -> 0;
        };
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

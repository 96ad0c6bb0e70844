package dev.sekisho.dlp.table;

/** A string of a program's text, with what its escapes stand for and where each character stands. Not thread-safe. */
final class Quoted {
    private final StringBuilder value = new StringBuilder();
    private final Places places = new Places();
    private boolean escaped;

    static boolean opens(char c) {
        return c == '\'' || c == '"' || c == '`';
    }

    /**
     * Reads the string whose quote stands here and returns the index of the quote that closes it, or -1; of the quotes
     * only backticks go on over a line's end.
     */
    int read(Window w, int open, int stop) {
        value.setLength(0);
        escaped = false;
        int i = open + 1;
        boolean lines = w.at(open) == '`';
        while (i < stop && w.at(i) != w.at(open)) {
            if (w.at(i) == '\n' && !lines) {
                return -1;
            }
            boolean escape = w.at(i) == '\\' && i + 1 < stop;
            char c = escape ? unescaped(w.at(i + 1)) : w.at(i);
            escaped |= escape;
            places.put(value.length(), w.offset(i), w.offset(escape ? i + 2 : i + 1));
            value.append(c);
            i += escape ? 2 : 1;
        }
        return i < stop ? i : -1;
    }

    private static char unescaped(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            default -> c;
        };
    }

    CharSequence text() {
        String text = value.toString();
        return escaped ? places.of(text) : text;
    }
}

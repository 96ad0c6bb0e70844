package dev.sekisho.dlp.table;

/**
 * A string of a program's text or of a dump, with what its escapes stand for and where each character stands. Not
 * thread-safe.
 */
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
        clear();
        int i = open + 1;
        boolean lines = w.at(open) == '`';
        while (i < stop && w.at(i) != w.at(open)) {
            if (w.at(i) == '\n' && !lines) {
                return -1;
            }
            i = add(w, i, stop);
        }
        return i < stop ? i : -1;
    }

    /**
     * Reads a string of SQL, which goes on over line ends and in which the quote is doubled or escaped; returns the
     * index of the quote that closes it, or where the search stopped.
     */
    int literal(Window w, int open, int stop) {
        clear();
        char quote = w.at(open);
        int i = open + 1;
        while (i < stop) {
            if (w.at(i) != quote) {
                i = add(w, i, stop);
            } else if (i + 1 < stop && w.at(i + 1) == quote) {
                add(w, i, 2, quote);
                i += 2;
            } else {
                break;
            }
        }
        return i;
    }

    /** Reads a stretch with escapes and no quotes. */
    CharSequence bare(Window w, int from, int to) {
        clear();
        for (int i = from; i < to; ) {
            i = add(w, i, to);
        }
        return text();
    }

    private void clear() {
        value.setLength(0);
        escaped = false;
    }

    /** Adds the character that stands here, or that an escape stands for, and returns the index behind it. */
    private int add(Window w, int at, int stop) {
        if (w.at(at) == '\\' && at + 1 < stop) {
            add(w, at, 2, unescaped(w.at(at + 1)));
            return at + 2;
        }
        add(w, at, 1, w.at(at));
        return at + 1;
    }

    /** Most strings have no escape, and need no places. */
    private void add(Window w, int at, int width, char c) {
        if (width > 1 && !escaped) {
            escaped = true;
            for (int i = 0; i < value.length(); i++) {
                long place = w.offset(at - value.length() + i);
                places.put(i, place, place + 1);
            }
        }
        if (escaped) {
            places.put(value.length(), w.offset(at), w.offset(at + width));
        }
        value.append(c);
    }

    private static char unescaped(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            default -> c;
        };
    }

    /** Whether the string read last is written otherwise than it reads. */
    boolean escaped() {
        return escaped;
    }

    CharSequence text() {
        String text = value.toString();
        return escaped ? places.of(text) : text;
    }
}

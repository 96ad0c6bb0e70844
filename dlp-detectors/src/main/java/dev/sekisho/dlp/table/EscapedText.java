package dev.sekisho.dlp.table;

import java.io.IOException;

/**
 * Lines with strings in which line ends are escaped, as programs and logs hold whole messages:
 * {@code body="氏名：…\n電話：…"}. Each string is a text of its own, which may hold tables and forms.
 */
final class EscapedText implements TextTable {
    private static final int LONGEST = 1 << 15;
    private static final int LEAST_LINES = 2;
    /** So many pieces wait until they are handed on. */
    private static final int MOST_ASIDES = 512;

    private final TableListener listener;
    private final Quoted quoted = new Quoted();
    private final Asides asides = new Asides();

    EscapedText(TableListener listener) {
        this.listener = listener;
    }

    /** Whether such a string stands in the line. */
    static boolean starts(Window w, int from, int end) {
        return next(w, from, end) < end;
    }

    /** Where the quote stands that opens the next such string; the end where there is none. */
    private static int next(Window w, int from, int end) {
        int i = from;
        while (i < end && i - from < LONGEST) {
            if (!Quoted.opens(w.at(i))) {
                i++;
                continue;
            }
            int close = close(w, i, end);
            if (close < 0) {
                return end;
            }
            if (message(w, i + 1, close)) {
                return i;
            }
            i = close + 1;
        }
        return end;
    }

    private static int close(Window w, int open, int end) {
        int i = open + 1;
        while (i < end && w.at(i) != w.at(open)) {
            i += w.at(i) == '\\' ? 2 : 1;
        }
        return i < end ? i : -1;
    }

    /** Whether a string has several lines, and more than the language of programs in them. */
    private static boolean message(Window w, int from, int to) {
        int lines = 0;
        boolean wide = false;
        for (int i = from; i < to; i++) {
            boolean escape = w.at(i) == '\\' && i + 1 < to;
            lines += escape && w.at(i + 1) == 'n' ? 1 : 0;
            wide |= w.at(i) > 0x7F;
            i += escape ? 1 : 0;
        }
        return wide && lines >= LEAST_LINES;
    }

    @Override
    public int read(Window w, int from) throws IOException {
        int end = w.lineEnd(from);
        int open = next(w, from, end);
        if (open == end) {
            return ENDED;
        }
        int at = from;
        while (open < end) {
            int close = quoted.read(w, open, end);
            aside(w, at, open);
            asides.add(quoted.text(), w.offset(open + 1), w.offset(close));
            at = close + 1;
            open = next(w, at, end);
        }
        aside(w, at, end);
        if (asides.size() >= MOST_ASIDES) {
            asides.write(listener);
        }
        return w.afterBreak(end);
    }

    private void aside(Window w, int from, int to) {
        if (from < to) {
            asides.add(w.text(from, to), w.offset(from), w.offset(to));
        }
    }

    @Override
    public void finish() throws IOException {
        asides.write(listener);
    }
}

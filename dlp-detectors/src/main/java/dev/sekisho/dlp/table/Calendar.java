package dev.sekisho.dlp.table;

import java.io.IOException;

/**
 * An electronic calendar (iCalendar, RFC 5545), whose long lines are folded in the middle of words: each property is a
 * text of its own, its parameters another.
 */
final class Calendar implements TextTable {
    private static final String BEGIN = "begin:vcalendar";
    private static final String END = "end:vcalendar";

    private final KeyedRows rows;
    private boolean ended;

    Calendar(ColumnTypes types, TableListener listener) {
        this.rows = new KeyedRows(types, listener);
    }

    static boolean starts(Window w, int at) {
        return w.word(at, BEGIN) && w.blankLine(at + BEGIN.length());
    }

    @Override
    public int read(Window w, int from) throws IOException {
        if (ended) {
            return ENDED;
        }
        int end = Folded.noteEnd(w, w.lineEnd(from));
        ended = w.word(from, END);
        if (!w.blankLine(from)) {
            property(Folded.join(w, from, end, 1));
        }
        return w.afterBreak(end);
    }

    private void property(PlacedText line) throws IOException {
        int colon = colon(line);
        KeyedRows.Fields fields = rows.begin();
        put(fields, line, 0, colon);
        put(fields, line, Math.min(colon + 1, line.length()), line.length());
        rows.end(fields);
    }

    /** Where the value begins: parameters in quotes may have colons. */
    private static int colon(PlacedText line) {
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            if (c == ':' && !quoted) {
                return i;
            }
        }
        return line.length();
    }

    private void put(KeyedRows.Fields fields, PlacedText line, int from, int to) throws IOException {
        if (to > from) {
            rows.put(fields, "", line.part(from, to), line.rawStart(from), line.rawEnd(to - 1));
        }
    }

    @Override
    public void finish() throws IOException {
        rows.finish();
    }
}

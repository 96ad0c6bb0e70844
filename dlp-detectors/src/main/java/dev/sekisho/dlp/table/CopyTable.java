package dev.sekisho.dlp.table;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The rows behind {@code COPY t (a, b) FROM stdin;} in dumps of PostgreSQL, up to a line {@code \.}. */
final class CopyTable implements TextTable {
    private static final int LONGEST_HEAD = 1 << 13;
    private static final String NONE = "\\N";

    private final SqlColumns known;
    private final TableBody body;
    private final CellRow row = new CellRow();
    private final Quoted quoted = new Quoted();
    private boolean begun;
    private long number;

    CopyTable(ColumnTypes types, TableListener listener, SqlColumns known) {
        this.known = known;
        this.body = new TableBody(types, listener, "");
    }

    static boolean starts(Window w, int first) {
        if (!w.word(first, "copy ")) {
            return false;
        }
        int end = w.lineEnd(first);
        return end - first <= LONGEST_HEAD
                && w.text(first, end).toLowerCase(Locale.ROOT).contains(" from stdin");
    }

    @Override
    public int read(Window w, int from) throws IOException {
        int end = w.lineEnd(from);
        if (!begun) {
            head(w, from, end);
            begun = true;
            return w.afterBreak(end);
        }
        if (w.text(from, Math.min(end, from + 2)).equals("\\.")) {
            return ENDED;
        }
        int stop = Math.min(end, from + LOOKAHEAD - 1);
        row.reset(++number);
        int start = from;
        for (int i = from; i <= stop; i++) {
            if (i == stop || w.at(i) == '\t') {
                boolean none = i - start == 2 && w.holds(start, NONE);
                row.add(none ? "" : cell(w, start, i), w.offset(start), w.offset(none ? start : i));
                start = i + 1;
            }
        }
        body.accept(row);
        return stop < end ? stop : w.afterBreak(end);
    }

    private CharSequence cell(Window w, int from, int to) {
        CharSequence view = w.view(from, to);
        return Slice.holds(view, '\\', '\\') ? quoted.bare(w, from, to) : view;
    }

    private void head(Window w, int from, int end) {
        int open = from;
        while (open < end && w.at(open) != '(') {
            open++;
        }
        String[] head = w.text(from, open).strip().split("\\s+", 3);
        List<String> named = open < end
                ? SqlColumns.names(w, open + 1, end)
                : head.length > 1 ? known.of(SqlColumns.unquoted(head[1])) : List.of();
        if (!named.isEmpty()) {
            body.headers(named);
        }
    }

    @Override
    public void finish() throws IOException {
        body.finish();
    }
}

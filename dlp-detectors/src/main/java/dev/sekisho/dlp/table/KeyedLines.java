package dev.sekisho.dlp.table;

import java.io.IOException;

/** Lines of fields that each name themselves, with tabs between: {@code name:山田 太郎<TAB>age:45} (LTSV), or with =. */
final class KeyedLines implements TextTable {
    private static final int LONGEST_KEY = 40;
    private static final int LEAST_FIELDS = 3;
    private static final int LEAST_TYPED = 2;

    private final HeaderWords headers;
    private final KeyedRows rows;

    KeyedLines(ColumnTypes types, TableListener listener) {
        this.headers = types.headers();
        this.rows = new KeyedRows(types, listener);
    }

    /** Whether the line is one record of such fields, and some of them are known to be about people. */
    boolean accepts(Window w, int from, int lineEnd) {
        return keyed(w, from, lineEnd) && typed(w, from, lineEnd) >= LEAST_TYPED;
    }

    private int typed(Window w, int from, int end) {
        int typed = 0;
        for (int at = from; at < end; at = next(w, at, end)) {
            int key = key(w, at, end);
            Heading heading = key > at ? headers.match(w.text(at, key)) : null;
            typed += heading != null && heading.type() != null ? 1 : 0;
        }
        return typed;
    }

    private static boolean keyed(Window w, int from, int end) {
        int fields = 0;
        for (int at = from; at < end; at = next(w, at, end)) {
            if (key(w, at, end) <= at) {
                return false;
            }
            fields++;
        }
        return fields >= LEAST_FIELDS;
    }

    /** Where the key of a field ends before its sign; the index itself when there is none. */
    private static int key(Window w, int from, int end) {
        int i = from;
        while (i < end
                && i - from < LONGEST_KEY
                && (Character.isLetterOrDigit(w.at(i)) || "_-.（）()".indexOf(w.at(i)) >= 0)) {
            i++;
        }
        return i < end && ":=：＝".indexOf(w.at(i)) >= 0 ? i : from;
    }

    private static int next(Window w, int from, int end) {
        return tab(w, from, end) + 1;
    }

    private static int tab(Window w, int from, int end) {
        int i = from;
        while (i < end && w.at(i) != '\t') {
            i++;
        }
        return i;
    }

    @Override
    public int read(Window w, int from) throws IOException {
        int end = w.lineEnd(from);
        if (!keyed(w, from, end)) {
            return ENDED;
        }
        KeyedRows.Fields fields = rows.begin();
        for (int at = from; at < end; at = next(w, at, end)) {
            int key = key(w, at, end);
            int to = tab(w, at, end);
            String name = w.text(at, key);
            rows.key(name, w.offset(at), w.offset(key));
            if (to > key + 1) {
                rows.put(fields, name, w.text(key + 1, to), w.offset(key + 1), w.offset(to));
            }
        }
        rows.end(fields);
        return w.afterBreak(end);
    }

    @Override
    public void finish() throws IOException {
        rows.finish();
    }
}

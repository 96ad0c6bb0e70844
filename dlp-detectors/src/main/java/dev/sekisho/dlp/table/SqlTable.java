package dev.sekisho.dlp.table;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code INSERT INTO t (a, b) VALUES ('…', 1), (…);} statements of one SQL table, one after the other. */
final class SqlTable implements TextTable {
    private final ColumnTypes types;
    private final TableListener listener;
    private final SqlColumns known;
    private final CellRow row = new CellRow();
    private final Quoted quoted = new Quoted();
    private @Nullable TableBody body;
    private String name = "";
    private boolean inValues;
    private long number;

    SqlTable(ColumnTypes types, TableListener listener, SqlColumns known) {
        this.known = known;
        this.types = types;
        this.listener = listener;
    }

    static boolean starts(Window w, int first) {
        return (w.word(first, "insert ") || w.word(first, "replace ")) && valuesAfter(w, first) > 0;
    }

    /** Where the first tuple of a statement starts, or -1 when this is no such statement. */
    private static int valuesAfter(Window w, int first) {
        int stop = Math.min(w.length(), first + (1 << 13));
        for (int i = first; i < stop; i++) {
            char c = w.at(i);
            if (c == ';' || c == '\'') {
                return -1;
            }
            if ((c == 'v' || c == 'V') && w.word(i, "values") && i > first && !Character.isLetterOrDigit(w.at(i - 1))) {
                int at = w.skipSpace(i + 6);
                return at < w.length() && w.at(at) == '(' ? at : -1;
            }
        }
        return -1;
    }

    @Override
    public int read(Window w, int from) throws IOException {
        int at = w.skipSpace(from);
        if (at >= w.length()) {
            return at > from ? at : ENDED;
        }
        char c = w.at(at);
        if (inValues && c == '(') {
            return tuple(w, at + 1);
        }
        if (inValues && c == ',') {
            return at + 1;
        }
        if (inValues && c == ';') {
            inValues = false;
            return at + 1;
        }
        int values = starts(w, at) ? valuesAfter(w, at) : -1;
        return values < 0 ? ENDED : statement(w, at, values);
    }

    private int statement(Window w, int at, int values) throws IOException {
        int into = w.skipSpace(at + 7);
        into = w.word(into, "into") ? w.skipSpace(into + 4) : into;
        int end = into;
        while (end < values && w.at(end) != '(' && !Chars.space(w.at(end))) {
            end++;
        }
        String table = SqlColumns.unquoted(w.text(into, end));
        int next = w.skipSpace(end);
        List<String> headers =
                next < values && w.at(next) == '(' ? SqlColumns.names(w, next + 1, values) : known.of(table);
        if (body == null || !table.equals(name)) {
            if (body != null) {
                body.finish();
            }
            name = table;
            number = 0;
            body = new TableBody(types, listener, table);
            if (!headers.isEmpty()) {
                body.headers(headers);
            }
        }
        inValues = true;
        return values;
    }

    /** Reads the cells of a tuple up to its closing bracket. */
    private int tuple(Window w, int from) throws IOException {
        row.reset(number + 1);
        int stop = Math.min(w.length(), from + LOOKAHEAD - 1);
        int at = from;
        int depth = 0;
        int start = from;
        while (at < stop) {
            char c = w.at(at);
            if (c == '\'' || (c == '"' && start >= 0 && w.skipSpace(start) == at)) { // MySQL takes both for strings
                int close = quoted.literal(w, at, stop);
                CharSequence value = quoted.escaped() ? quoted.text() : w.view(at + 1, close);
                row.add(value, w.offset(at + 1), w.offset(close));
                at = close + 1;
                start = -1;
            } else if (depth == 0 && (c == ',' || c == ')')) {
                if (start >= 0) {
                    bare(w, start, at);
                }
                start = at + 1;
                at++;
                if (c == ')') {
                    number++;
                    if (body != null) {
                        body.accept(row);
                    }
                    return at;
                }
            } else {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                at++;
            }
        }
        return unclosed(Math.min(at, stop));
    }

    /** A tuple without an end: what was read is a row, so that no text is read twice. */
    private int unclosed(int at) throws IOException {
        if (body != null) {
            body.accept(row);
        }
        inValues = false;
        return at;
    }

    private void bare(Window w, int from, int to) {
        CharSequence text = w.view(from, to);
        boolean none = w.word(w.skipSpace(from), "null");
        row.add(none ? "" : text, w.offset(from), w.offset(from) + (none ? 0 : to - from));
    }

    @Override
    public void finish() throws IOException {
        if (body != null) {
            body.finish();
        }
    }
}

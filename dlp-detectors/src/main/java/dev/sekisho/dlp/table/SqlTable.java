package dev.sekisho.dlp.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code INSERT INTO t (a, b) VALUES ('…', 1), (…);} statements of one SQL table, one after the other, and the rows of
 * {@code COPY t (a, b) FROM stdin;}.
 */
final class SqlTable implements TextTable {
    private final ColumnTypes types;
    private final TableListener listener;
    private final SqlSchema schema;
    private final CellRow row = new CellRow();
    private final StringBuilder value = new StringBuilder();
    private @Nullable TableBody body;
    private String name = "";
    private boolean inValues;
    private boolean copied;
    private long number;

    SqlTable(ColumnTypes types, TableListener listener, SqlSchema schema) {
        this.types = types;
        this.listener = listener;
        this.schema = schema;
    }

    static boolean starts(Window w, int first) {
        return SqlSchema.starts(w, first) || copyEnd(w, first) > 0 || inserts(w, first);
    }

    private static boolean inserts(Window w, int first) {
        return (w.word(first, "insert ") || w.word(first, "replace ")) && valuesAfter(w, first) > 0;
    }

    /** Where the rows begin that a statement announces, or -1: {@code COPY t (a, b) FROM stdin;}. */
    private static int copyEnd(Window w, int first) {
        if (!w.word(first, "copy ")) {
            return -1;
        }
        int end = w.lineEnd(first);
        for (int i = first; i < end; i++) {
            if (w.at(i) == ')' && w.word(w.skipBlank(i + 1, end), "from stdin")) {
                return w.afterBreak(end);
            }
        }
        return -1;
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
        if (copied) {
            return copied(w, from);
        }
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
        if (SqlSchema.starts(w, at)) {
            return defined(w, at);
        }
        int copy = copyEnd(w, at);
        if (copy > 0) {
            copied = true;
            return statement(w, at + 5, copy);
        }
        int values = inserts(w, at) ? valuesAfter(w, at) : -1;
        if (values < 0) {
            return ENDED;
        }
        inValues = true;
        int into = w.skipSpace(at + 7);
        return statement(w, w.word(into, "into") ? w.skipSpace(into + 4) : into, values);
    }

    /** Learns what the columns of a table are called; the statement itself is text. */
    private int defined(Window w, int at) throws IOException {
        int end = schema.read(w, at);
        if (end < 0) {
            return ENDED;
        }
        finish();
        body = null;
        listener.plainText(w.view(at, end), w.offset(at));
        return end;
    }

    /** Reads a row between tabs, up to the line that ends them. */
    private int copied(Window w, int from) throws IOException {
        int end = w.lineEnd(from);
        int next = w.afterBreak(end);
        copied = from < w.length() && !w.word(from, "\\.");
        if (!copied || body == null) {
            return next > from ? next : ENDED;
        }
        row.reset(++number);
        for (int at = from; at <= end; ) {
            int tab = at;
            while (tab < end && w.at(tab) != '\t') {
                tab++;
            }
            boolean none = w.word(at, "\\n") && tab == at + 2;
            row.add(none ? "" : w.view(at, tab), w.offset(at), none ? w.offset(at) : w.offset(tab));
            at = tab + 1;
        }
        body.accept(row);
        return next > from ? next : ENDED;
    }

    private int statement(Window w, int into, int values) throws IOException {
        int end = into;
        while (end < values && w.at(end) != '(' && !Chars.space(w.at(end))) {
            end++;
        }
        String table = unquoted(w.text(into, end));
        int next = w.skipSpace(end);
        List<String> headers = next < values && w.at(next) == '(' ? names(w, next + 1, values) : schema.columns(table);
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
        return values;
    }

    private static List<String> names(Window w, int from, int to) {
        List<String> names = new ArrayList<>();
        int start = from;
        for (int i = from; i < to; i++) {
            if (w.at(i) == ',' || w.at(i) == ')') {
                names.add(unquoted(w.text(start, i)));
                start = i + 1;
            }
            if (w.at(i) == ')') {
                break;
            }
        }
        return List.copyOf(names);
    }

    static String unquoted(String s) {
        String t = s.strip();
        int dot = t.lastIndexOf('.');
        t = dot >= 0 ? t.substring(dot + 1) : t;
        boolean quoted = t.length() > 1 && "`\"[".indexOf(t.charAt(0)) >= 0;
        return quoted ? t.substring(1, t.length() - 1) : t;
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
                at = string(w, at + 1, stop, c);
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

    /** Reads a string literal behind its quote, adds it as a cell and returns where its text goes on. */
    private int string(Window w, int from, int stop, char quote) {
        value.setLength(0);
        int i = from;
        while (i < stop) {
            char c = w.at(i);
            if (c == '\\' && i + 1 < stop) {
                value.append(w.at(++i));
            } else if (c == quote && i + 1 < stop && w.at(i + 1) == quote) {
                value.append(c);
                i++;
            } else if (c == quote) {
                break;
            } else {
                value.append(c);
            }
            i++;
        }
        row.add(value, w.offset(from), w.offset(i));
        return i + 1;
    }

    @Override
    public void finish() throws IOException {
        if (body != null) {
            body.finish();
        }
    }
}

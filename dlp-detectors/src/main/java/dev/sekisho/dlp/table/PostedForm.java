package dev.sekisho.dlp.table;

import java.io.IOException;

/** The body of a form that a browser posted, as text (multipart/form-data): a record a body, a field a part. */
final class PostedForm implements TextTable {
    private static final String DISPOSITION = "content-disposition: form-data;";
    private static final String NAME = "name=\"";
    private static final int LONGEST_NAME = 60;
    private static final int MOST_HEADERS = 6;

    private final KeyedRows rows;
    private KeyedRows.Fields fields;

    PostedForm(ColumnTypes types, TableListener listener) {
        this.rows = new KeyedRows(types, listener);
        this.fields = rows.begin();
    }

    /** Whether a part starts here, at its boundary or behind it. */
    static boolean starts(Window w, int at) {
        return w.word(at, DISPOSITION) || (boundary(w, at) && w.word(w.afterBreak(w.lineEnd(at)), DISPOSITION));
    }

    private static boolean boundary(Window w, int at) {
        return w.word(at, "--");
    }

    @Override
    public int read(Window w, int from) throws IOException {
        int end = w.lineEnd(from);
        if (boundary(w, from)) {
            int next = w.afterBreak(end);
            boolean last = end - from > 2 && w.at(end - 1) == '-' && w.at(end - 2) == '-';
            if (last) {
                rows.end(fields);
                fields = rows.begin();
            }
            return last || starts(w, next) ? next : ENDED;
        }
        return w.word(from, DISPOSITION) ? part(w, from, end) : ENDED;
    }

    private int part(Window w, int from, int end) throws IOException {
        int name = name(w, from, end);
        int nameEnd = name;
        while (nameEnd < end && nameEnd - name < LONGEST_NAME && w.at(nameEnd) != '"') {
            nameEnd++;
        }
        int headers = end;
        int at = w.afterBreak(end);
        for (int i = 0; i < MOST_HEADERS && at < w.length() && !w.blankLine(at); i++) {
            headers = w.lineEnd(at);
            at = w.afterBreak(headers);
        }
        put(w, "", from + DISPOSITION.length(), Math.max(from + DISPOSITION.length(), name - NAME.length()));
        put(w, "", Math.min(end, nameEnd + 1), headers);
        int value = at < w.length() ? w.afterBreak(w.lineEnd(at)) : at;
        int next = value;
        int last = value;
        while (next < w.length() && next - value < LOOKAHEAD / 2 && !boundary(w, next)) {
            last = w.lineEnd(next);
            next = w.afterBreak(last);
        }
        rows.key(w.text(name, nameEnd), w.offset(name), w.offset(nameEnd));
        put(w, w.text(name, nameEnd), value, last);
        return Math.max(next, from + 1);
    }

    private void put(Window w, String header, int from, int to) throws IOException {
        String text = w.text(from, to);
        if (!text.isBlank()) {
            rows.put(fields, header, text, w.offset(from), w.offset(to));
        }
    }

    /** Where the name of a part begins behind its quote; the end of the line where it has none. */
    private static int name(Window w, int from, int end) {
        int at = from;
        while (at < end && !(w.word(at, NAME) && w.at(at - 1) != 'e')) {
            at++;
        }
        return Math.min(end, at + NAME.length());
    }

    @Override
    public void finish() throws IOException {
        rows.end(fields);
        rows.finish();
    }
}

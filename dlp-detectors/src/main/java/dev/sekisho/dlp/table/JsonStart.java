package dev.sekisho.dlp.table;

/** Tells from the first characters whether text is JSON to read as a table, so that other brackets are left alone. */
final class JsonStart {
    private JsonStart() {}

    /**
     * Whether what stands here looks like JSON: an object with a quoted key, or an array of objects, arrays or strings.
     */
    static boolean is(Window w, int open) {
        int first = open;
        int at = w.skipSpace(first + 1);
        for (int depth = 0;
                depth < JsonTable.DEEPEST && at < w.length() && w.at(first) == '[' && w.at(at) == '[';
                depth++) {
            first = at;
            at = w.skipSpace(at + 1);
        }
        if (at >= w.length()) {
            return false;
        }
        if (w.at(first) == '{') {
            // Programs that print their data put no blank before a single quote; sources of programs do.
            boolean single = w.at(at) == '\'' && at == first + 1;
            return (w.at(at) == '"' || single) && stringThen(w, at, ":");
        }
        if (first > open && w.at(at) == '"') {
            return stringThen(w, at, ",]"); // the rows of a sheet
        }
        return w.at(first) == '[' && w.at(at) == '{' && is(w, at);
    }

    private static boolean stringThen(Window w, int open, String next) {
        for (int i = open + 1; i < w.length() && i - open < 200; i++) {
            if (w.at(i) == '\\') {
                i++;
            } else if (w.at(i) == w.at(open)) {
                int at = w.skipSpace(i + 1);
                return at < w.length() && next.indexOf(w.at(at)) >= 0;
            }
        }
        return false;
    }

    /** What the strings stand in of an object that opens here: the dumps of programs have single quotes. */
    static String quote(Window w, int open) {
        int at = open;
        while (at < w.length() && (w.at(at) == '[' || w.at(at) == '{' || Chars.space(w.at(at)))) {
            at++;
        }
        return at < w.length() && w.at(at) == '\'' ? "'" : "\"";
    }
}

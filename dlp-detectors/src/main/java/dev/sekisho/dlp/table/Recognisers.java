package dev.sekisho.dlp.table;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Tries each kind of table at a place in the text. */
final class Recognisers {
    private static final Delimiter[] DELIMITERS = {
        Delimiter.TAB, Delimiter.PIPE, Delimiter.COMMA, Delimiter.SEMICOLON, Delimiter.SPACES
    };

    private final ColumnTypes types;
    private final TableListener listener;
    /** Up to here each delimiter was tried in vain, so that no line is sampled twice for the same delimiter. */
    private final int[] triedUntil = new int[DELIMITERS.length];

    private int formsTriedUntil;

    Recognisers(ColumnTypes types, TableListener listener) {
        this.types = types;
        this.listener = listener;
    }

    void moved(int by) {
        for (int i = 0; i < triedUntil.length; i++) {
            triedUntil[i] -= by;
        }
        formsTriedUntil -= by;
    }

    @Nullable
    TextTable open(Window window, int from, boolean lineStart) throws IOException {
        int first = lineStart ? window.skipBlank(from, window.length()) : from;
        if (first >= window.length() || !lineStart && window.at(first) != '<') {
            return null;
        }
        char c = window.at(first);
        if (c == '\n' || c == '\r') {
            return null;
        }
        TextTable marked = marked(window, first, c, lineStart);
        return marked != null || !lineStart ? marked : lines(window, from);
    }

    private @Nullable TextTable marked(Window window, int first, char c, boolean lineStart) {
        if (c == '<') {
            if (HtmlTable.starts(window, first)) {
                return new HtmlTable(types, listener);
            }
            return XmlTable.starts(window, first) ? new XmlTable(types, listener) : null;
        }
        if (!lineStart) {
            return null;
        }
        if ((c == '{' || c == '[') && JsonTable.starts(window, first)) {
            return new JsonTable(types, listener);
        }
        return (c == 'i' || c == 'I' || c == 'r' || c == 'R') && SqlTable.starts(window, first)
                ? new SqlTable(types, listener)
                : null;
    }

    private @Nullable TextTable lines(Window window, int from) throws IOException {
        if (from >= formsTriedUntil) {
            Forms forms = new Forms(types, listener);
            int tried = forms.accepts(window, from);
            if (tried == 0) {
                return forms;
            }
            formsTriedUntil = from + tried;
        }
        for (int i = 0; i < DELIMITERS.length; i++) {
            if (from >= triedUntil[i]) {
                Delimited delimited = new Delimited(types, listener, DELIMITERS[i]);
                int tried = delimited.accepts(window, from);
                if (tried == 0) {
                    return delimited;
                }
                triedUntil[i] = from + tried;
            }
        }
        return null;
    }
}

package dev.sekisho.dlp.custom;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** Reads the records of CSV (RFC 4180, any line ends) one after the other. Not thread-safe. */
final class CsvFields {
    private static final int LONGEST = 1 << 20;
    private static final int NONE = -2;

    private final Reader reader;
    private final StringBuilder field = new StringBuilder();
    /** The character looked at but not taken; {@link #NONE} when there is none. */
    private int next = NONE;

    private int line = 1;
    private int start = 1;

    CsvFields(Reader reader) {
        this.reader = reader;
    }

    /** The line that the record read last began on, from 1. */
    int line() {
        return start;
    }

    /**
     * The next record; empty at the end.
     *
     * @throws DefinitionException when a quote is not closed or has text after it
     */
    List<String> read() throws IOException {
        start = line;
        List<String> fields = new ArrayList<>();
        if (peek() < 0) {
            return fields;
        }
        do {
            field.setLength(0);
            if (peek() == '"') {
                quoted();
            } else {
                plain();
            }
            fields.add(field.toString());
        } while (delimited());
        line++;
        return fields;
    }

    private int peek() throws IOException {
        if (next == NONE) {
            next = reader.read();
        }
        return next;
    }

    private int take() throws IOException {
        int c = peek();
        next = NONE;
        return c;
    }

    /** Goes past what ends a field, and says whether another one follows in the record. */
    private boolean delimited() throws IOException {
        int c = take();
        if (c == '\r' && peek() == '\n') {
            take();
        }
        return c == ',';
    }

    private static boolean ends(int c) {
        return c < 0 || c == ',' || c == '\n' || c == '\r';
    }

    private void plain() throws IOException {
        while (!ends(peek())) {
            append(take());
        }
    }

    private void quoted() throws IOException {
        take();
        while (true) {
            int c = take();
            if (c < 0) {
                throw malformed();
            }
            if (c == '"' && peek() != '"') {
                break;
            }
            if (c == '"') {
                take();
            }
            line += c == '\n' ? 1 : 0;
            append(c);
        }
        if (!ends(peek())) {
            throw malformed();
        }
    }

    private void append(int c) {
        if (field.length() == LONGEST) {
            throw malformed();
        }
        field.append((char) c);
    }

    private DefinitionException malformed() {
        return new DefinitionException(
                "file",
                start + " 行目: 引用符（\"）が閉じていないか、その後に文字があります",
                "line " + start + ": a quote is not closed or has text after it");
    }
}

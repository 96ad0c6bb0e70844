package dev.sekisho.dlp.table;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Divides running text into tables and the plain text between them. */
final class TextTables {
    private static final int BLOCK = 1 << 16;
    private static final int PIECE = 1 << 15;

    private final TableListener listener;
    private final Window window = new Window();
    private final Recognisers recognisers;
    private final LineMarks line = new LineMarks();
    private @Nullable TextTable table;
    private int position;
    private int plainFrom;
    private boolean lineStart = true;
    /** Whether nothing was read yet from the table. */
    private boolean empty;

    TextTables(ColumnTypes types, TableListener listener) {
        this(new Recognisers(types, listener, true), listener);
    }

    private TextTables(Recognisers recognisers, TableListener listener) {
        this.listener = listener;
        this.recognisers = recognisers;
    }

    /** A reader of lines from which marks or tags were taken, so that they are not looked for in them again. */
    static TextTables ofLines(ColumnTypes types, TableListener listener) {
        return new TextTables(new Recognisers(types, listener, false), listener);
    }

    void accept(CharSequence text) throws IOException {
        for (int from = 0; from < text.length(); from += PIECE) {
            window.append(text, from, Math.min(text.length(), from + PIECE));
            while (window.length() - position > 2 * TextTable.LOOKAHEAD) {
                step();
            }
            if (plainFrom > TextTable.LOOKAHEAD) {
                compact();
            }
        }
    }

    private void compact() {
        window.discard(plainFrom);
        recognisers.moved(plainFrom);
        position -= plainFrom;
        plainFrom = 0;
    }

    void flush() throws IOException {
        while (position < window.length()) {
            step();
        }
        endTable();
        plain(window.length(), true);
        compact();
        lineStart = true;
    }

    private void endTable() throws IOException {
        if (table != null) {
            table.finish();
            table = null;
        }
    }

    private void step() throws IOException {
        if (table != null) {
            int next = table.read(window, position);
            if (next > position) {
                position = next;
                plainFrom = next;
                empty = false;
                return;
            }
            endTable();
            if (empty) {
                // What was taken for a table is none: it is not asked again.
                advance();
                return;
            }
            lineStart = position == 0 || breaks(position - 1);
        }
        if (lineStart) {
            line.read(window, position);
        }
        TextTable opened = recognisers.open(window, position, lineStart, line);
        if (opened == null) {
            advance();
        } else {
            plain(position, true);
            table = opened;
            empty = true;
        }
    }

    private boolean breaks(int index) {
        return Chars.breaks(window.at(index));
    }

    /** Goes to the next line, or to the next tag or bracket that may open a table. */
    private void advance() throws IOException {
        int stop = Math.min(window.length(), position + PIECE);
        int i = lineStart && !line.has(LineMarks.TAG) ? Math.min(stop, window.afterBreak(line.end())) : nextTag(stop);
        lineStart = breaks(i - 1);
        if (lineStart && window.at(i - 1) == '\r' && i < window.length() && window.at(i) == '\n') {
            i++;
        }
        position = i;
        if (position - plainFrom > BLOCK) {
            plain(position, false);
        }
    }

    private int nextTag(int stop) {
        int i = position + 1;
        while (i < stop && !breaks(i - 1) && window.at(i) != '<' && window.at(i) != '{') {
            i++;
        }
        return i;
    }

    /** Hands on plain text up to an index, in blocks; what is left of the last block waits unless all is wanted. */
    private void plain(int upTo, boolean all) throws IOException {
        while (upTo - plainFrom > BLOCK || (all && upTo > plainFrom)) {
            int end = upTo - plainFrom > BLOCK ? cut(plainFrom, plainFrom + BLOCK) : upTo;
            listener.plainText(window.view(plainFrom, end), window.offset(plainFrom));
            plainFrom = end;
        }
    }

    /** The last blank line in the block, else its last line end, else its end (never inside a surrogate pair). */
    private int cut(int from, int to) {
        int line = -1;
        int last = -1;
        for (int i = to; i > from + BLOCK / 4; i--) {
            if (window.at(i - 1) == '\n') {
                if (line > 0 && window.blankLine(i)) {
                    return line;
                }
                last = Math.max(last, i);
                line = i;
            }
        }
        return last > 0 ? last : Character.isHighSurrogate(window.at(to - 1)) ? to - 1 : to;
    }
}

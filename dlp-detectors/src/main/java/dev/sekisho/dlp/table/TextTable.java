package dev.sekisho.dlp.table;

import java.io.IOException;

/** A table being read from text. */
interface TextTable {
    /** What {@link #read} answers when the table ended before the position. */
    int ENDED = -1;

    /** How far a table may look ahead; so much text is in the window unless the text ends. */
    int LOOKAHEAD = 1 << 16;

    /**
     * Reads one row or a little more.
     *
     * @param window the text
     * @param from where to go on
     * @return the new position, after {@code from}, or {@link #ENDED}
     */
    int read(Window window, int from) throws IOException;

    /** Ends the table. */
    void finish() throws IOException;
}

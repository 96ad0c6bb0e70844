package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.Row;
import java.io.IOException;
import java.util.Objects;

/**
 * Reads one part as text and tables.
 *
 * <p>Text is taken in pieces of any size; tables inside it are recognised in place. Rows of spreadsheets are taken as
 * typed rows between {@link #beginTable} and {@link #endTable}. Time is linear in the input; at most 128 Ki characters
 * and 200 rows are held. Not thread-safe.
 */
public final class TableReader {
    private final TextTables text;
    private final ColumnTypes types;
    private final TableListener listener;
    private String sheet = "";
    private TableBody body;
    private final CellRow cells = new CellRow();

    /**
     * Makes a reader for one part.
     *
     * @param types what headers and values say of columns; shared
     * @param listener takes plain text and tables
     */
    public TableReader(ColumnTypes types, TableListener listener) {
        this.types = Objects.requireNonNull(types, "types");
        this.listener = Objects.requireNonNull(listener, "listener");
        this.text = new TextTables(types, listener);
        this.body = new TableBody(types, listener, "");
    }

    /**
     * Whether a table or form is recognised in a text.
     *
     * @param types what headers and values say of columns
     * @param text the text
     * @return whether there is one
     */
    public static boolean holdsTable(ColumnTypes types, CharSequence text) {
        return TableWatch.in(types, text);
    }

    /**
     * Takes text, which follows what was taken before without a gap.
     *
     * @param chars any number of characters
     * @throws IOException what the listener throws
     */
    public void text(CharSequence chars) throws IOException {
        text.accept(chars);
    }

    /**
     * Starts a sheet of typed rows. Text taken before it is handed on first.
     *
     * @param name the name of the sheet
     * @throws IOException what the listener throws
     */
    public void beginTable(String name) throws IOException {
        text.flush();
        sheet = name;
        body = new TableBody(types, listener, sheet);
    }

    /**
     * Takes one row of the sheet.
     *
     * @param row the row, not kept
     * @throws IOException what the listener throws
     */
    public void row(Row row) throws IOException {
        cells.reset(row.number());
        for (int c = 0; c < row.size(); c++) {
            long start = row.cellStart(c);
            CharSequence value = row.cell(c);
            cells.add(value, start, start < 0 ? -1 : start + value.length());
        }
        body.accept(cells);
    }

    /**
     * Ends the sheet.
     *
     * @throws IOException what the listener throws
     */
    public void endTable() throws IOException {
        body.finish();
    }

    /**
     * Ends the part: hands on what is still held.
     *
     * @throws IOException what the listener throws
     */
    public void finish() throws IOException {
        text.flush();
    }
}

package dev.sekisho.dlp.table;

import java.io.IOException;
import java.util.List;

/**
 * Takes what a {@link TableReader} makes of a part: every character of its text comes once, in order, as plain text or
 * inside a cell (delimiters, tags and other punctuation of tables are left out).
 *
 * <p>All character sequences are valid only during the call.
 */
public interface TableListener {

    /**
     * Takes text outside of tables.
     *
     * @param chars the text, at most 64 Ki characters, cut at a blank line, else at a line end, else anywhere
     * @param start its first UTF-16 code unit in the text of the part
     * @throws IOException when a budget is exhausted
     */
    void plainText(CharSequence chars, long start) throws IOException;

    /**
     * Starts a table, or a run of forms. Tables do not nest.
     *
     * @param name the name of the sheet or SQL table, or an empty string
     * @param columns the columns as far as they are known; a later row may have cells in further columns
     * @throws IOException when a budget is exhausted
     */
    void beginTable(String name, List<Column> columns) throws IOException;

    /**
     * Starts a row, an object or a form.
     *
     * @param row the row from 1, as the file counts it where the file has rows; else the number of the record in the
     *     table
     * @param kind what the row is; only a {@link RowKind#RECORD} is about a person
     * @throws IOException when a budget is exhausted
     */
    void beginRecord(long row, RowKind kind) throws IOException;

    /**
     * Goes on with the record that was begun in a further row of a table: a person may take several.
     *
     * @param row the row, counted as in {@link #beginRecord}
     * @throws IOException when a budget is exhausted
     */
    default void nextRow(long row) throws IOException {}

    /**
     * Takes a cell of the row that was begun; empty cells are left out.
     *
     * @param column the column; untyped in rows that are no record
     * @param value the value without quotes and outer spaces, escapes and entities resolved
     * @param start the first UTF-16 code unit of the value in the raw text; -1 when there is no raw text (a
     *     spreadsheet)
     * @param end one past its last code unit; -1 when there is no raw text. When {@code end - start} is not the length
     *     of the value, it holds escapes or tags, and an index in the value is not an index in the raw text: ask the
     *     value when it is a {@link PlacedText}, else report the whole cell
     * @throws IOException when a budget is exhausted
     */
    void cell(Column column, CharSequence value, long start, long end) throws IOException;

    /**
     * Ends the row.
     *
     * @throws IOException when a budget is exhausted
     */
    void endRecord() throws IOException;

    /**
     * Ends the table.
     *
     * @throws IOException when a budget is exhausted
     */
    void endTable() throws IOException;
}

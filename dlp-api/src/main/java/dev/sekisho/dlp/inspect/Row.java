package dev.sekisho.dlp.inspect;

/**
 * One row of a table. A cursor that belongs to its extractor: valid only during {@link ExtractionSink#row}.
 *
 * <p>Cells that are empty or merged away are empty, so that a column keeps its index.
 */
public interface Row {

    /**
     * The row as the file counts it.
     *
     * @return from 1
     */
    long number();

    /**
     * How many cells the row has.
     *
     * @return the number of columns, trailing empty cells left out
     */
    int size();

    /**
     * The value of a cell as a person would read it: a date as {@code 1975-01-02}, a whole number without exponent.
     *
     * @param column the column from 0
     * @return the text, perhaps empty
     */
    CharSequence cell(int column);

    /**
     * Where the text of a cell starts in the raw text of the part.
     *
     * @param column the column from 0
     * @return a UTF-16 offset, or -1 when the part has no raw text (a spreadsheet)
     */
    long cellStart(int column);
}

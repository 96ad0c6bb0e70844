package dev.sekisho.dlp.inspect;

import java.util.Objects;

/**
 * Where a finding stands.
 *
 * @param partId the {@linkplain PartReport#id() id} of the part
 * @param start the first UTF-16 code unit, in the extracted text of the part (for plain text, CSV, JSON and HTML: in
 *     its raw text); -1 for a cell of a spreadsheet
 * @param end one past the last code unit; -1 for a cell of a spreadsheet
 * @param sheet the name of the sheet or table, or an empty string
 * @param row the row as the file counts it, from 1; 0 outside tables
 * @param column the column from 1; 0 outside tables
 */
public record Location(String partId, long start, long end, String sheet, long row, int column) {

    /**
     * Checks that nothing is null.
     *
     * @param partId the id of the part
     * @param start the first code unit
     * @param end one past the last code unit
     * @param sheet the name of the sheet
     * @param row the row
     * @param column the column
     */
    public Location {
        Objects.requireNonNull(partId, "partId");
        Objects.requireNonNull(sheet, "sheet");
    }
}

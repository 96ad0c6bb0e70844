/**
 * Spreadsheets as rows of typed cells, read by events so that a million rows need no more memory than one.
 *
 * <p>Cells are given as a person reads them: {@code 1975-01-02} for a date in whatever era format,
 * {@code 4111111111111111} and not {@code 4.1E+15}, {@code 0901234567} where the format pads with zeros. Every sheet,
 * row and column counts, hidden ones too; so do comments, text in shapes, and the copies of the data that pivot tables
 * keep.
 */
@NullMarked
package dev.sekisho.dlp.extract.sheet;

import org.jspecify.annotations.NullMarked;

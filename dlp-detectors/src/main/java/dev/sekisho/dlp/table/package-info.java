/**
 * Tables as tables, wherever they stand: typed rows from spreadsheets, and CSV, TSV, aligned, pipe, HTML, JSON, XML and
 * SQL tables, forms and lists of names inside raw text.
 *
 * <p>A {@link dev.sekisho.dlp.table.TableReader} takes the text or the rows of one part as they come and tells a
 * {@link dev.sekisho.dlp.table.TableListener} what is plain text and what is a record, cell by cell, each with its
 * place in the raw text. {@link dev.sekisho.dlp.table.ColumnTypes} says what a column holds: its header decides, and
 * without a header its values do.
 *
 * <p>Nothing is read twice and nothing is kept beyond a window of 64 Ki characters or 200 rows, in which the reader
 * makes up its mind. Text that turns out not to be a table is handed on as plain text; no character is lost.
 */
@NullMarked
package dev.sekisho.dlp.table;

import org.jspecify.annotations.NullMarked;

package dev.sekisho.dlp.extract;

import dev.sekisho.dlp.inspect.PartReport;
import dev.sekisho.dlp.inspect.PartRole;
import dev.sekisho.dlp.inspect.Row;
import dev.sekisho.dlp.transfer.Part;

/**
 * Takes what is in a transfer, as it is read.
 *
 * <p>Parts nest like brackets: a child begins and ends while its parent is open, and the parent's text may go on after
 * it. All calls for one {@link PartReader} come from the thread that called {@link PartReader#read}. An exception
 * thrown here ends the part as failed.
 */
public interface PartListener {

    /**
     * A part begins.
     *
     * @param id its place: numbers from 1 joined by dots, as in {@link PartReport#id()}
     * @param role where it stands
     * @param part the part, with the media type that its bytes showed
     */
    void beginPart(String id, PartRole role, Part part);

    /**
     * Text of the innermost open part, which follows its earlier text without a gap.
     *
     * @param chars the characters, valid during the call
     */
    void text(CharSequence chars);

    /**
     * A table of the innermost open part begins.
     *
     * @param name the name of the sheet, or an empty string
     */
    void beginTable(String name);

    /**
     * A row of the table.
     *
     * @param row the row, valid during the call
     */
    void row(Row row);

    /** The table ends; always called for a table that began, also when reading failed within it. */
    void endTable();

    /**
     * The innermost open part ends.
     *
     * @param report what is known of it; {@link PartReport#people()} is 0
     */
    void endPart(PartReport report);
}

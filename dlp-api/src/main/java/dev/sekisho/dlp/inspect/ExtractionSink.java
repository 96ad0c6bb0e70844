package dev.sekisho.dlp.inspect;

import dev.sekisho.dlp.transfer.Part;

/**
 * Takes what an {@link Extractor} reads, as it reads it.
 *
 * <p>Tables in raw text (CSV, HTML, JSON, SQL) are pushed as {@link #text text}: the engine recognises them in place.
 */
public interface ExtractionSink {

    /**
     * Takes text, which follows what was pushed before without a gap.
     *
     * @param chars any number of characters; copied
     * @throws java.io.IOException when a budget is exhausted
     */
    void text(CharSequence chars) throws java.io.IOException;

    /**
     * Starts a table of typed cells. Tables do not nest.
     *
     * @param name the name of the sheet, or an empty string
     * @throws java.io.IOException when a budget is exhausted
     */
    void beginTable(String name) throws java.io.IOException;

    /**
     * Takes one row of the table.
     *
     * @param row the row, not kept
     * @throws java.io.IOException when a budget is exhausted
     */
    void row(Row row) throws java.io.IOException;

    /**
     * Ends the table.
     *
     * @throws java.io.IOException when a budget is exhausted
     */
    void endTable() throws java.io.IOException;

    /**
     * Takes a part inside this one. It is inspected before this method returns; what goes wrong with it is in its own
     * report.
     *
     * @param child the part
     * @throws java.io.IOException when a budget is exhausted
     */
    void child(Part child) throws java.io.IOException;

    /**
     * Takes a part inside this one that cannot be opened.
     *
     * @param child the part; its content may be empty
     * @param status why, other than {@link PartStatus#FULL}
     * @param reason a stable code
     * @throws java.io.IOException when a budget is exhausted
     */
    void unreadableChild(Part child, PartStatus status, String reason) throws java.io.IOException;

    /**
     * Notes that this part could not be read whole. The worst status wins.
     *
     * @param status why, other than {@link PartStatus#FULL}
     * @param reason a stable code, such as {@code password-protected}
     */
    void status(PartStatus status, String reason);
}

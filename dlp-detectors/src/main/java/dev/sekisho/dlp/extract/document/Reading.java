package dev.sekisho.dlp.extract.document;

import dev.sekisho.dlp.transfer.Part;

/** How one kind of document is given to its parser. */
interface Reading {
    /**
     * Whether the parser can be given a part of that size; those that hold all of it in memory cannot take every size.
     */
    boolean canHold(long bytes);

    /** Parses in the parser's thread. */
    void parse(Part part, XhtmlEvents events, EmbeddedKeeper embedded) throws Exception;
}

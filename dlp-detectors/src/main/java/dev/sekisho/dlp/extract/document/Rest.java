package dev.sekisho.dlp.extract.document;

import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import org.apache.tika.metadata.Metadata;

/** Hands on what a parser left of a document. */
interface Rest {

    /** Hands it on, in the parser's thread. */
    void handOn(Part part, Metadata metadata, EmbeddedKeeper keeper) throws IOException;
}

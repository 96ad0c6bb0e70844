package dev.sekisho.dlp.extract.document;

import dev.sekisho.dlp.transfer.Part;
import java.io.BufferedInputStream;
import java.io.InputStream;
import java.util.function.Supplier;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.Parser;

/** Parsers that take a stream and hold the document in memory. */
record StreamReading(Supplier<Parser> parser, Rest rest) implements Reading {
    private static final long MAX_BYTES = 64L << 20;

    @Override
    public boolean canHold(long bytes) {
        return bytes <= MAX_BYTES;
    }

    @Override
    public void parse(Part part, XhtmlEvents events, EmbeddedKeeper embedded) throws Exception {
        Metadata metadata = Settings.metadata(part.mediaType());
        try (InputStream in = new BufferedInputStream(
                embedded.guarded(part.content().open(), part.content().sizeBytes()))) {
            parser.get().parse(in, events, metadata, Settings.context(embedded));
        }
        events.flush();
        embedded.ownEnds();
        rest.handOn(part, metadata, embedded);
    }
}

package dev.sekisho.dlp.extract.document;

import dev.sekisho.dlp.transfer.Part;
import java.io.BufferedInputStream;
import java.io.InputStream;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Parsers that take a stream and hold the document in memory.
 *
 * @param rows marks rows and cells in the stream for parsers that pass over them
 */
record StreamReading(
        Supplier<Parser> parser, Rest rest, @Nullable UnaryOperator<InputStream> rows) implements Reading {
    private static final long MAX_BYTES = 64L << 20;

    StreamReading(Supplier<Parser> parser, Rest rest) {
        this(parser, rest, null);
    }

    @Override
    public boolean canHold(long bytes) {
        return bytes <= MAX_BYTES;
    }

    @Override
    public void parse(Part part, XhtmlEvents events, EmbeddedKeeper embedded) throws Exception {
        Metadata metadata = Settings.metadata(part.mediaType());
        try (InputStream in = new BufferedInputStream(
                embedded.guarded(part.content().open(), part.content().sizeBytes()))) {
            InputStream read = in;
            if (rows != null) {
                events.takeRows();
                read = rows.apply(in);
            }
            parser.get().parse(read, events, metadata, Settings.context(embedded));
        }
        events.flush();
        embedded.ownEnds();
        rest.handOn(part, metadata, embedded);
    }
}

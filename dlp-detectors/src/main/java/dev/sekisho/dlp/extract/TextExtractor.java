package dev.sekisho.dlp.extract;

import dev.sekisho.dlp.charset.DecodingReader;
import dev.sekisho.dlp.charset.EncodingDetector;
import dev.sekisho.dlp.charset.TextEncoding;
import dev.sekisho.dlp.inspect.Budget;
import dev.sekisho.dlp.inspect.ExtractionSink;
import dev.sekisho.dlp.inspect.Extractor;
import dev.sekisho.dlp.inspect.PartStatus;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.nio.CharBuffer;
import java.util.Set;

/**
 * Text of every kind, pushed as it is: tables in CSV, HTML, JSON and SQL are read in place, so that offsets are those
 * of the raw text. Memory is constant.
 */
final class TextExtractor implements Extractor {
    private static final int BUFFER_CHARS = 16 * 1024;
    /** Beyond so many bytes text is read ahead. */
    private static final long LARGE = 1 << 20;

    @Override
    public String id() {
        return "text";
    }

    @Override
    public Set<String> mediaTypes() {
        return TextTypes.ALL;
    }

    @Override
    public void extract(Part part, ExtractionSink sink, Budget budget) throws IOException {
        TextEncoding encoding = EncodingDetector.detect(part.content(), part.charset());
        try (DecodingReader reader = new DecodingReader(part.content().open(), encoding)) {
            if (part.content().sizeBytes() > LARGE) {
                ahead(reader, sink, budget);
            } else {
                inPlace(reader, sink, budget);
            }
            if (reader.malformed() > 0) {
                sink.status(PartStatus.PARTIAL, "undecodable-bytes");
            }
        }
    }

    private static void inPlace(DecodingReader reader, ExtractionSink sink, Budget budget) throws IOException {
        char[] chars = new char[BUFFER_CHARS];
        PgpMark pgp = new PgpMark();
        for (int n = reader.read(chars); n >= 0; n = reader.read(chars)) {
            take(chars, n, pgp, sink, budget);
        }
    }

    private static void ahead(DecodingReader reader, ExtractionSink sink, Budget budget) throws IOException {
        PgpMark pgp = new PgpMark();
        try (AheadReader pieces = new AheadReader(reader)) {
            for (int n = pieces.read(); n >= 0; n = pieces.read()) {
                take(pieces.chars(), n, pgp, sink, budget);
            }
        }
    }

    private static void take(char[] chars, int n, PgpMark pgp, ExtractionSink sink, Budget budget) throws IOException {
        budget.checkTime();
        sink.text(CharBuffer.wrap(chars, 0, n));
        if (pgp.in(chars, n)) {
            sink.status(PartStatus.PARTIAL, "inline-pgp");
        }
    }
}

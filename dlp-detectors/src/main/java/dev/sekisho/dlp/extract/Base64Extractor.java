package dev.sekisho.dlp.extract;

import dev.sekisho.dlp.charset.DecodingReader;
import dev.sekisho.dlp.charset.EncodingDetector;
import dev.sekisho.dlp.inspect.Budget;
import dev.sekisho.dlp.inspect.ExtractionSink;
import dev.sekisho.dlp.inspect.Extractor;
import dev.sekisho.dlp.spill.Spill;
import dev.sekisho.dlp.transfer.Part;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;

/** Text that looks like base64: read as text, and as the file that it stands for when it is nothing else. */
final class Base64Extractor implements Extractor {
    static final String BASE64 = "application/base64";

    /** So many bytes of no known kind are no chance any more, but a file that cannot be read. */
    private static final int SURE = 1024;

    private final TextExtractor text = new TextExtractor();

    @Override
    public String id() {
        return "base64";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of(BASE64);
    }

    @Override
    public void extract(Part part, ExtractionSink sink, Budget budget) throws IOException {
        text.extract(part, sink, budget);
        try (Spill file = new Spill()) {
            if (decode(part, file, budget)) {
                Part inner = Part.of("base64", TypeDetector.UNKNOWN, file.content());
                boolean known = !TypeDetector.find(inner).mediaType().equals(TypeDetector.UNKNOWN);
                if (known || (file.sizeBytes() >= SURE && !isKey(inner))) {
                    sink.child(inner);
                }
            }
        }
    }

    /** Keys and certificates are sequences of ASN.1. */
    private static boolean isKey(Part inner) throws IOException {
        try (InputStream in = inner.content().open()) {
            return in.read() == 0x30;
        }
    }

    private static boolean decode(Part part, Spill file, Budget budget) throws IOException {
        OutputStream counted = new FilterOutputStream(file.output()) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                budget.takeBytes(length);
                out.write(bytes, offset, length);
            }
        };
        try (DecodingReader reader = new DecodingReader(
                        part.content().open(), EncodingDetector.detect(part.content(), part.charset()));
                OutputStream out = new BufferedOutputStream(counted)) {
            boolean whole = Base64Text.decode(reader, out);
            out.flush();
            return whole;
        }
    }
}

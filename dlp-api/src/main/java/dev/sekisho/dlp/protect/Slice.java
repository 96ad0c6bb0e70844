package dev.sekisho.dlp.protect;

import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.io.InputStream;

/** Some bytes from the middle of content. */
final class Slice {
    private Slice() {}

    /** Fewer when the content ends before; none when it starts outside. */
    static byte[] of(Content content, long from, int length) throws IOException {
        if (from < 0 || from >= content.sizeBytes()) {
            return new byte[0];
        }
        try (InputStream in = content.open()) {
            in.skipNBytes(from);
            return in.readNBytes(length);
        }
    }
}

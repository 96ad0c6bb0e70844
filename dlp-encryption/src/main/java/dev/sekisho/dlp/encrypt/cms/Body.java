package dev.sekisho.dlp.encrypt.cms;

import dev.sekisho.dlp.encrypt.Chunks;
import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;

/** Writes what goes into an envelope. */
interface Body {

    void writeTo(OutputStream out) throws IOException, GeneralSecurityException;

    /** What is written is not longer. */
    long maxBytes();

    /** The content as it is. */
    static Body of(Content content) {
        return new Body() {
            @Override
            public void writeTo(OutputStream out) throws IOException {
                try (InputStream in = content.open()) {
                    Chunks.copy(in, out);
                }
            }

            @Override
            public long maxBytes() {
                return content.sizeBytes();
            }
        };
    }
}

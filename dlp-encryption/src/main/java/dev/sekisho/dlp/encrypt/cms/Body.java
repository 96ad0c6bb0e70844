package dev.sekisho.dlp.encrypt.cms;

import dev.sekisho.dlp.encrypt.Chunks;
import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;

/** Writes what goes into an envelope. */
@FunctionalInterface
interface Body {

    void writeTo(OutputStream out) throws IOException, GeneralSecurityException;

    /** The content as it is. */
    static Body of(Content content) {
        return out -> {
            try (InputStream in = content.open()) {
                Chunks.copy(in, out);
            }
        };
    }
}

package dev.sekisho.dlp.extract.archive;

import java.io.IOException;
import java.io.InputStream;

/** The zeros that fill up the last block of a tape. */
final class ZeroBytes {
    private static final int PIECE = 16 * 1024;

    private ZeroBytes() {}

    /** Whether the rest of a stream holds something else; read no further than that. */
    static boolean endIn(InputStream rest) throws IOException {
        byte[] piece = new byte[PIECE];
        for (int n = rest.read(piece); n >= 0; n = rest.read(piece)) {
            for (int i = 0; i < n; i++) {
                if (piece[i] != 0) {
                    return true;
                }
            }
        }
        return false;
    }
}

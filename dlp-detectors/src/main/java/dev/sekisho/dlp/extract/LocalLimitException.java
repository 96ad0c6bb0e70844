package dev.sekisho.dlp.extract;

import java.io.IOException;

/** A limit that concerns one part and not the whole transfer: what stands beside that part is still read. */
final class LocalLimitException extends IOException {
    private static final long serialVersionUID = 1L;

    LocalLimitException(String reason) {
        super(reason);
    }
}

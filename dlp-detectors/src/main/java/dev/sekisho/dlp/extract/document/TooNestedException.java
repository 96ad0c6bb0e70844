package dev.sekisho.dlp.extract.document;

import java.io.IOException;

/** A document has groups in groups, deeper than anybody writes. */
final class TooNestedException extends IOException {
    private static final long serialVersionUID = 1L;

    TooNestedException() {
        super("too-nested");
    }
}

package dev.sekisho.dlp.spill;

import java.io.IOException;

/** Gives the plain bytes of a spill piece by piece. One for each reader; not thread-safe. */
interface Chunks {
    /** How long every piece but the last is. */
    int CHUNK_BYTES = 16 * 1024;

    /** The bytes of a piece; the array may be longer than the last piece, and may be used again for another piece. */
    byte[] chunk(long index) throws IOException;

    /** Where in the array of {@link #chunk} the piece begins. */
    int offset(long index);
}

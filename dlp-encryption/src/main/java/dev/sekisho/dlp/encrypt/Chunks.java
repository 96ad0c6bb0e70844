package dev.sekisho.dlp.encrypt;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Reads streams in whole chunks, as a cipher likes them. */
public final class Chunks {
    private Chunks() {}

    /**
     * Copies all.
     *
     * @param in the source, not closed
     * @param out the sink, not closed
     * @return the number of bytes
     * @throws IOException when one of them fails
     */
    public static long copy(InputStream in, OutputStream out) throws IOException {
        byte[] chunk = new byte[PacedCipher.CHUNK_BYTES];
        long all = 0;
        for (int n = in.readNBytes(chunk, 0, chunk.length); n > 0; n = in.readNBytes(chunk, 0, chunk.length)) {
            out.write(chunk, 0, n);
            all += n;
        }
        return all;
    }
}

package dev.sekisho.dlp.encrypt;

import dev.sekisho.dlp.protect.OpeningException;
import dev.sekisho.dlp.protect.OpeningException.Reason;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Lets a parser read only so much of what it keeps in memory: recipients, attributes, certificates. The content itself,
 * which streams, is not counted.
 */
public final class StructureLimit extends FilterInputStream {
    private static final int BUFFER_BYTES = 1 << 16;
    private static final long MAX_BYTES = 1 << 20;

    private boolean counting = true;
    private long counted;

    /**
     * Begins in the structure.
     *
     * @param in the source, closed with this
     */
    public StructureLimit(InputStream in) {
        super(new BufferedInputStream(in, BUFFER_BYTES));
    }

    /** From here on content is read. */
    public void content() {
        counting = false;
    }

    /** From here on the structure behind the content is read. */
    public void structure() {
        counting = true;
    }

    @Override
    public int read() throws IOException {
        allow();
        int b = in.read();
        counted += b >= 0 && counting ? 1 : 0;
        return b;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        allow();
        int n = in.read(bytes, from, counting ? (int) Math.min(length, MAX_BYTES - counted + 1) : length);
        counted += n > 0 && counting ? n : 0;
        return n;
    }

    private void allow() throws IOException {
        if (counting && counted > MAX_BYTES) {
            throw new IOException(new OpeningException(Reason.LIMIT, null));
        }
    }
}

package dev.sekisho.dlp.encrypt;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Remembers that the sink failed, so that this is not taken for wrong bytes. */
public final class Released extends FilterOutputStream {
    private @Nullable IOException failure;

    /**
     * Begins.
     *
     * @param out the sink; not closed
     */
    public Released(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /**
     * Throws what the sink threw, if it did.
     *
     * @throws IOException what it threw
     */
    public void rethrowFailure() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}

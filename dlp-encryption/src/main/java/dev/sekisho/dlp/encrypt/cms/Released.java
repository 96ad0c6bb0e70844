package dev.sekisho.dlp.encrypt.cms;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Remembers that the sink failed, so that this is not taken for wrong bytes. */
final class Released extends FilterOutputStream {
    private @Nullable IOException failure;

    Released(OutputStream out) {
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

    void rethrowFailure() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }
}

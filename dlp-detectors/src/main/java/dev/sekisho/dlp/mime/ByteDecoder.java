package dev.sekisho.dlp.mime;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.Objects;

/** A stream that decodes byte by byte from memory, and so never fails. */
abstract class ByteDecoder extends InputStream {
    /** The next byte, or -1. */
    abstract int next();

    @Override
    public final int read() {
        return next();
    }

    /** Everything that is left. */
    final byte[] readAll() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int c = next(); c >= 0; c = next()) {
            all.write(c);
        }
        return all.toByteArray();
    }

    @Override
    public final int read(byte[] b, int off, int len) {
        Objects.checkFromIndexSize(off, len, b.length);
        int n = 0;
        while (n < len) {
            int c = next();
            if (c < 0) {
                return n == 0 ? -1 : n;
            }
            b[off + n++] = (byte) c;
        }
        return n;
    }
}

package dev.sekisho.dlp.encrypt.cms;

import dev.sekisho.dlp.encrypt.PacedCipher;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/** Decrypts what a reader of an envelope gives, and closes the reader with itself. */
final class DecryptingStream extends InputStream {
    private final EnvelopeReader reader;
    private final InputStream encrypted;
    private final PacedCipher cipher;
    private final byte[] chunk = new byte[PacedCipher.CHUNK_BYTES];
    private final byte[] plain = new byte[PacedCipher.OUTPUT_BYTES];
    private int at;
    private int end;
    private boolean finished;

    DecryptingStream(EnvelopeReader reader, InputStream encrypted, PacedCipher cipher) {
        this.reader = reader;
        this.encrypted = encrypted;
        this.cipher = cipher;
    }

    @Override
    public int read() throws IOException {
        return fill() ? plain[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int n = Math.min(length, end - at);
        System.arraycopy(plain, at, bytes, from, n);
        at += n;
        return n;
    }

    private boolean fill() throws IOException {
        try {
            while (at == end && !finished) {
                int n = encrypted.readNBytes(chunk, 0, chunk.length);
                at = 0;
                end = n > 0 ? cipher.update(chunk, 0, n, plain) : cipher.finish(plain);
                finished = n == 0;
            }
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new IOException("the cipher failed", e);
        }
        return at < end;
    }

    @Override
    public void close() throws IOException {
        Arrays.fill(plain, (byte) 0);
        reader.close();
    }
}

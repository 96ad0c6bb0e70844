package dev.sekisho.dlp.encrypt;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/** Decrypts a stream. What it gives is not known to be authentic. Not thread-safe. */
public final class CipherInput extends InputStream {
    private final Closeable owner;
    private final InputStream encrypted;
    private final PacedCipher cipher;
    private final byte[] chunk = new byte[PacedCipher.CHUNK_BYTES];
    private final byte[] plain = new byte[PacedCipher.OUTPUT_BYTES];
    private int at;
    private int end;
    private boolean finished;

    /**
     * Begins.
     *
     * @param encrypted the cipher text
     * @param cipher decrypts
     * @param owner closed with this
     */
    public CipherInput(InputStream encrypted, PacedCipher cipher, Closeable owner) {
        this.owner = owner;
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
        owner.close();
    }
}

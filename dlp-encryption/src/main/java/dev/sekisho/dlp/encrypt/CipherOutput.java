package dev.sekisho.dlp.encrypt;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/** Encrypts into a stream and keeps the tag, if there is one, back from it. Not thread-safe. */
public final class CipherOutput extends OutputStream {
    private final PacedCipher cipher;
    private final OutputStream below;
    private final int tagBytes;
    private final boolean endsBelow;
    private final byte[] one = new byte[1];
    private final byte[] out = new byte[PacedCipher.OUTPUT_BYTES];
    private byte[] tag = {};
    private boolean finished;

    /**
     * Begins.
     *
     * @param cipher encrypts
     * @param below takes the cipher text
     * @param tagBytes how many bytes of the cipher's output are the tag
     * @param endsBelow whether closing this closes the stream below
     */
    public CipherOutput(PacedCipher cipher, OutputStream below, int tagBytes, boolean endsBelow) {
        this.cipher = cipher;
        this.below = below;
        this.tagBytes = tagBytes;
        this.endsBelow = endsBelow;
    }

    @Override
    public void write(int b) throws IOException {
        one[0] = (byte) b;
        write(one, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            int end = from + length;
            for (int at = from; at < end; at += PacedCipher.CHUNK_BYTES) {
                int n = cipher.update(bytes, at, Math.min(PacedCipher.CHUNK_BYTES, end - at), out);
                below.write(out, 0, n);
            }
        } catch (GeneralSecurityException e) {
            throw new IOException("the cipher failed", e);
        }
    }

    /** Writes what is left. */
    @Override
    public void close() throws IOException {
        if (finished) {
            return;
        }
        finished = true;
        try {
            int n = cipher.finish(out);
            below.write(out, 0, n - tagBytes);
            tag = Arrays.copyOfRange(out, n - tagBytes, n);
            if (endsBelow) {
                below.close();
            }
        } catch (GeneralSecurityException e) {
            throw new IOException("the cipher failed", e);
        }
    }

    /**
     * The tag, once this is closed.
     *
     * @return the tag, empty when there is none
     */
    public byte[] tag() {
        return tag.clone();
    }
}

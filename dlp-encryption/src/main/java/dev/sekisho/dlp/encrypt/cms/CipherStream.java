package dev.sekisho.dlp.encrypt.cms;

import dev.sekisho.dlp.encrypt.PacedCipher;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/** Encrypts into a stream and keeps the tag, which CMS stores apart, back from it. */
final class CipherStream extends OutputStream {
    private final PacedCipher cipher;
    private final OutputStream below;
    private final int tagBytes;
    private final boolean endsBelow;
    private final byte[] one = new byte[1];
    private final byte[] out = new byte[PacedCipher.OUTPUT_BYTES];
    private byte[] tag = {};
    private boolean finished;

    CipherStream(PacedCipher cipher, OutputStream below, int tagBytes, boolean endsBelow) {
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

    /**
     * Writes what is left. The octet string below is ended by the generator of the authenticated form, and by us in the
     * other.
     */
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

    byte[] tag() {
        return tag.clone();
    }
}

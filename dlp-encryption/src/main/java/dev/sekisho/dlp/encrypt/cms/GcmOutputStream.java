package dev.sekisho.dlp.encrypt.cms;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Objects;
import javax.crypto.Cipher;
import org.jspecify.annotations.Nullable;

/** Encrypts and keeps the tag, which CMS stores apart, back from the stream below. */
final class GcmOutputStream extends OutputStream {
    /**
     * The JDK compiles its fast path after some thousand updates, so small ones make it warm within a few mebibytes.
     */
    private static final int UPDATE_BYTES = 1024;

    private final byte[] one = new byte[1];
    private byte[] tag = {};
    private int tagBytes;
    private @Nullable Cipher cipher;
    private @Nullable OutputStream below;

    void begin(Cipher begun, OutputStream out, int bytes) {
        cipher = begun;
        below = out;
        tagBytes = bytes;
    }

    @Override
    public void write(int b) throws IOException {
        one[0] = (byte) b;
        write(one, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        for (int at = from; at < from + length; at += UPDATE_BYTES) {
            byte[] done = Objects.requireNonNull(cipher).update(bytes, at, Math.min(UPDATE_BYTES, from + length - at));
            if (done != null) {
                Objects.requireNonNull(below).write(done);
            }
        }
    }

    /** Writes what is left; the octet string below is ended by the generator, which owns it. */
    @Override
    public void close() throws IOException {
        if (tag.length > 0) {
            return;
        }
        try {
            byte[] last = Objects.requireNonNull(cipher).doFinal();
            OutputStream out = Objects.requireNonNull(below);
            out.write(last, 0, last.length - tagBytes);
            tag = Arrays.copyOfRange(last, last.length - tagBytes, last.length);
            out.flush();
        } catch (GeneralSecurityException e) {
            throw new IOException("the cipher failed", e);
        }
    }

    byte[] tag() {
        return tag.clone();
    }
}

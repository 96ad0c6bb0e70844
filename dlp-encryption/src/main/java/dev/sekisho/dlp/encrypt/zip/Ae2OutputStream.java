package dev.sekisho.dlp.encrypt.zip;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

/**
 * The data of one AE-2 entry: salt, password check, cipher text, authentication code. {@link #finish} ends it; it is
 * never closed.
 */
final class Ae2OutputStream extends OutputStream {
    private final OutputStream out;
    private final Ae2Keys keys;
    private final byte[] buffer = new byte[1 << 16];
    private final byte[] one = new byte[1];
    private long plain;
    private long written;

    private Ae2OutputStream(OutputStream out, Ae2Keys keys) {
        this.out = out;
        this.keys = keys;
    }

    static Ae2OutputStream begin(OutputStream out, char[] password, SecureRandom random)
            throws IOException, GeneralSecurityException {
        byte[] salt = new byte[Ae2Keys.saltBytes(Ae2Keys.AES_256)];
        random.nextBytes(salt);
        Ae2Keys keys = Ae2Keys.derive(password, salt, Ae2Keys.AES_256);
        out.write(salt);
        out.write(keys.check());
        Ae2OutputStream entry = new Ae2OutputStream(out, keys);
        entry.written = (long) salt.length + Ae2Keys.CHECK_BYTES;
        return entry;
    }

    @Override
    public void write(int b) throws IOException {
        one[0] = (byte) b;
        write(one, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            for (int done = 0; done < length; ) {
                int n = Math.min(length - done, buffer.length);
                keys.cipher().apply(bytes, from + done, buffer, 0, n);
                keys.mac().update(buffer, 0, n);
                out.write(buffer, 0, n);
                done += n;
            }
        } catch (GeneralSecurityException e) {
            throw new IOException("the cipher failed", e);
        }
        plain += length;
        written += length;
    }

    /** Writes the authentication code. */
    void finish() throws IOException {
        out.write(keys.mac().doFinal(), 0, Ae2Keys.CODE_BYTES);
        written += Ae2Keys.CODE_BYTES;
    }

    /** The bytes before encryption. */
    long plain() {
        return plain;
    }

    /** The bytes of the whole entry. */
    long written() {
        return written;
    }
}

package dev.sekisho.dlp.encrypt.zip;

import dev.sekisho.dlp.protect.OpeningException;
import dev.sekisho.dlp.protect.OpeningException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * Decrypts the data of one AE-1 or AE-2 entry. What is read is not authentic before {@link #verify} has returned. Ends
 * with the entry and does not close the stream below.
 */
final class Ae2InputStream extends InputStream {
    private final InputStream in;
    private final Ae2Keys keys;
    private final byte[] one = new byte[1];
    private long left;

    private Ae2InputStream(InputStream in, Ae2Keys keys, long left) {
        this.in = in;
        this.keys = keys;
        this.left = left;
    }

    /** The bytes of an entry that are not of its content. */
    static int overhead(int strength) {
        return Ae2Keys.saltBytes(strength) + Ae2Keys.CHECK_BYTES + Ae2Keys.CODE_BYTES;
    }

    static Ae2InputStream begin(InputStream in, long stored, int strength, char[] password)
            throws IOException, GeneralSecurityException {
        Ae2Keys keys = Ae2Keys.derive(password, exactly(in, Ae2Keys.saltBytes(strength)), strength);
        if (!MessageDigest.isEqual(keys.check(), exactly(in, Ae2Keys.CHECK_BYTES))) {
            throw new OpeningException(Reason.WRONG_KEY, null);
        }
        return new Ae2InputStream(in, keys, stored - overhead(strength));
    }

    private static byte[] exactly(InputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("the content is shorter than its size");
        }
        return bytes;
    }

    @Override
    public int read() throws IOException {
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int to, int length) throws IOException {
        if (left == 0) {
            return -1;
        }
        int n = in.read(bytes, to, (int) Math.min(length, left));
        if (n < 0) {
            throw new IOException("the content is shorter than its size");
        }
        keys.mac().update(bytes, to, n);
        try {
            keys.cipher().apply(bytes, to, bytes, to, n);
        } catch (GeneralSecurityException e) {
            throw new IOException("the cipher failed", e);
        }
        left -= n;
        return n;
    }

    /** Reads what is left, and the authentication code. */
    void verify() throws IOException, OpeningException {
        byte[] rest = new byte[1 << 16];
        while (read(rest, 0, rest.length) >= 0) {
            // Only for its authentication code.
        }
        byte[] code = Arrays.copyOf(keys.mac().doFinal(), Ae2Keys.CODE_BYTES);
        if (!MessageDigest.isEqual(code, exactly(in, Ae2Keys.CODE_BYTES))) {
            throw new OpeningException(Reason.NOT_AUTHENTIC, null);
        }
    }
}

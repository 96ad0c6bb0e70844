package dev.sekisho.dlp.encrypt.zip;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The data of one AE-2 entry: salt, password check, cipher text, authentication code. {@link #finish} ends it; it is
 * never closed.
 */
final class Ae2OutputStream extends FilterOutputStream {
    static final int SALT_BYTES = 16;
    static final int CHECK_BYTES = 2;
    static final int CODE_BYTES = 10;
    static final int ITERATIONS = 1000;
    private static final int KEY_BYTES = 32;

    private final AesCtr cipher;
    private final Mac mac;
    private final byte[] buffer = new byte[1 << 16];
    private long written;

    private Ae2OutputStream(OutputStream out, AesCtr cipher, Mac mac) {
        super(out);
        this.cipher = cipher;
        this.mac = mac;
    }

    static Ae2OutputStream begin(OutputStream out, char[] password, SecureRandom random)
            throws IOException, GeneralSecurityException {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        byte[] keys = derive(password, salt);
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(keys, KEY_BYTES, KEY_BYTES, "HmacSHA1"));
        Ae2OutputStream entry = new Ae2OutputStream(out, new AesCtr(Arrays.copyOf(keys, KEY_BYTES)), mac);
        out.write(salt);
        out.write(keys, 2 * KEY_BYTES, CHECK_BYTES);
        entry.written = SALT_BYTES + CHECK_BYTES;
        Arrays.fill(keys, (byte) 0);
        return entry;
    }

    private static byte[] derive(char[] password, byte[] salt) throws GeneralSecurityException {
        PBEKeySpec spec = new PBEKeySpec(password, salt, ITERATIONS, 8 * (2 * KEY_BYTES + CHECK_BYTES));
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA1")
                    .generateSecret(spec)
                    .getEncoded();
        } finally {
            spec.clearPassword();
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            for (int done = 0; done < length; ) {
                int n = Math.min(length - done, buffer.length);
                cipher.apply(bytes, from + done, buffer, n);
                mac.update(buffer, 0, n);
                out.write(buffer, 0, n);
                done += n;
            }
        } catch (GeneralSecurityException e) {
            throw new IOException("the cipher failed", e);
        }
        written += length;
    }

    /** Writes the authentication code and gives the number of bytes of the whole entry. */
    long finish() throws IOException {
        out.write(mac.doFinal(), 0, CODE_BYTES);
        return written + CODE_BYTES;
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}

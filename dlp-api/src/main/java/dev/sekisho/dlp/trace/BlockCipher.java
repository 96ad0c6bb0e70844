package dev.sekisho.dlp.trace;

import dev.sekisho.dlp.audit.TrailException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** Encrypts the blocks of one file, which has a key of its own, one after the other. Not thread-safe. */
final class BlockCipher {
    private static final int TAG_BITS = 128;
    private static final int NONCE_BYTES = 12;

    private final SecretKey key;
    private final int mode;
    private final Cipher cipher;
    private int block;

    private BlockCipher(SecretKey key, int mode) {
        this.key = key;
        this.mode = mode;
        try {
            this.cipher = Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES-GCM", e);
        }
    }

    static BlockCipher sealing(SecretKey key) {
        return new BlockCipher(key, Cipher.ENCRYPT_MODE);
    }

    static BlockCipher opening(SecretKey key) {
        return new BlockCipher(key, Cipher.DECRYPT_MODE);
    }

    /** The next block in its other form. */
    byte[] next(byte[] bytes, int length) throws TrailException {
        return at(block++, bytes, length);
    }

    /** The block of a number, from 0, in its other form. */
    byte[] at(int number, byte[] bytes, int length) throws TrailException {
        try {
            byte[] nonce = ByteBuffer.allocate(NONCE_BYTES).putInt(0, number).array();
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(bytes, 0, length);
        } catch (GeneralSecurityException e) {
            throw new TrailException("fingerprints-not-authentic", e);
        }
    }
}

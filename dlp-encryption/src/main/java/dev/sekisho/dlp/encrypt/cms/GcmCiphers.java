package dev.sekisho.dlp.encrypt.cms;

import dev.sekisho.dlp.encrypt.BouncyCastle;
import dev.sekisho.dlp.encrypt.PacedCipher;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-GCM that encrypts. The JDK's, which is many times faster, ends at 2 GiB for one message; what is larger goes by
 * the format's library.
 */
final class GcmCiphers {
    static final int TAG_BYTES = 16;

    private static final long MAX_JDK_BYTES = Integer.MAX_VALUE - 1024L;

    private GcmCiphers() {}

    static PacedCipher encrypting(SecretKey key, byte[] nonce, long maxBytes) throws GeneralSecurityException {
        Cipher cipher = maxBytes <= MAX_JDK_BYTES
                ? Cipher.getInstance("AES/GCM/NoPadding", "SunJCE")
                : Cipher.getInstance("AES/GCM/NoPadding", BouncyCastle.provider());
        cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(8 * TAG_BYTES, nonce));
        return new PacedCipher(cipher, true);
    }
}

package dev.sekisho.dlp.encrypt.cms;

import dev.sekisho.dlp.transfer.Content;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Encrypts a few bytes, such as a share of a key, to the key of one certificate. Its validity is not looked at: who is to
 * open it years later is known by the key.
 */
public final class KeyEnvelope {
    private KeyEnvelope() {}

    /**
     * Encrypts.
     *
     * @param plain the bytes
     * @param certificate the certificate, with an RSA or EC key
     * @return the encoded {@code AuthEnvelopedData}
     * @throws IOException when the cipher fails
     * @throws GeneralSecurityException when nothing can be encrypted to the key
     */
    public static byte[] seal(byte[] plain, X509Certificate certificate) throws IOException, GeneralSecurityException {
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        AuthEnvelope.encrypt(Content.of(plain), List.of(Recipients.of(certificate)), sealed);
        return sealed.toByteArray();
    }

    /**
     * Decrypts.
     *
     * @param sealed the envelope
     * @param key a private key
     * @return the bytes, or null when it is not the key that opens them, or they were changed
     * @throws IOException when the envelope cannot be read
     */
    public static byte @Nullable [] open(byte[] sealed, PrivateKey key) throws IOException {
        try {
            ByteArrayOutputStream plain = new ByteArrayOutputStream();
            AuthEnvelope.open(Content.of(sealed), key, plain);
            return plain.toByteArray();
        } catch (GeneralSecurityException e) {
            return null;
        }
    }
}

package dev.sekisho.dlp.encrypt.cms;

import dev.sekisho.dlp.protect.ContentKeyEscrow;
import dev.sekisho.dlp.protect.OpeningKey;
import dev.sekisho.dlp.transfer.Content;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Encrypts a few bytes, such as a share of a key, to the key of one certificate. Its validity is not looked at: who is
 * to open it years later is known by the key.
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
        AuthEnvelope.write(
                Body.of(Content.of(plain)),
                List.of(Recipients.of(certificate).generator()),
                ContentKeyEscrow.NONE,
                sealed);
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
        byte[] contentKey = {};
        try {
            Content envelope = Content.of(sealed);
            contentKey = KeyUnwrapper.contentKey(envelope, new OpeningKey.Private(key, null));
            GcmOpened opened = new GcmOpened(envelope, contentKey);
            opened.authenticate();
            try (InputStream in = opened.decrypt()) {
                return in.readAllBytes();
            }
        } catch (GeneralSecurityException e) {
            return null;
        } finally {
            Arrays.fill(contentKey, (byte) 0);
        }
    }
}

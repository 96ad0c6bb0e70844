package dev.sekisho.dlp.protect;

import java.security.cert.X509Certificate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A signature that stood inside a protected part. Whether its signer is trusted is for the caller to decide.
 *
 * @param keyId names the signer's key in hexadecimal: SHA-256 of the certificate, or the OpenPGP fingerprint or key id
 * @param certificate the signer's certificate as it stood beside the signature, or null for OpenPGP
 * @param verified whether the signature was found right; false only when the signer's key is not known here, as a wrong
 *     signature is refused
 */
public record ContentSignature(String keyId, @Nullable X509Certificate certificate, boolean verified) {

    /**
     * Checks that there is a key id.
     *
     * @param keyId names the signer's key
     * @param certificate the signer's certificate, or null
     * @param verified whether the signature was found right
     */
    public ContentSignature {
        Objects.requireNonNull(keyId, "keyId");
    }

    @Override
    public String toString() {
        return "ContentSignature[keyId=" + keyId + ", verified=" + verified + "]";
    }
}

package dev.sekisho.dlp.escrow;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.Objects;

/**
 * One who keeps shares of keys.
 *
 * @param name the name or account of the person
 * @param certificate the certificate that shares are encrypted to; its private key stays with the person
 */
public record Custodian(String name, X509Certificate certificate) {

    /**
     * Checks that nothing is null.
     *
     * @param name the name
     * @param certificate the certificate
     */
    public Custodian {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(certificate, "certificate");
    }

    /**
     * The digest that records name the certificate by.
     *
     * @return SHA-256 of the certificate in lower-case hex
     */
    public String certificateSha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the certificate has an encoding, and every platform SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "Custodian[" + certificateSha256().substring(0, 16) + "]";
    }
}

package dev.sekisho.dlp.custody;

import dev.sekisho.dlp.protect.OpeningKey;
import dev.sekisho.dlp.protect.SigningKey;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Objects;

/**
 * A private key from a file or token, with its certificates. Prints nothing of itself.
 *
 * @param key the private key, possibly inside a token
 * @param chain its certificate, then those of its issuers; none when the file holds only the key
 */
public record CertifiedKey(PrivateKey key, List<X509Certificate> chain) {

    /**
     * Copies the chain.
     *
     * @param key the private key
     * @param chain its certificate, then those of its issuers
     */
    public CertifiedKey {
        Objects.requireNonNull(key, "key");
        chain = List.copyOf(chain);
    }

    /**
     * The key as one that signs.
     *
     * @return the signing key
     * @throws IllegalArgumentException when it has no certificate
     */
    public SigningKey signing() {
        return new SigningKey.Certified(key, chain);
    }

    /**
     * The key as one that opens.
     *
     * @return the opening key
     */
    public OpeningKey opening() {
        return new OpeningKey.Private(key, chain.isEmpty() ? null : chain.get(0));
    }

    @Override
    public String toString() {
        return "CertifiedKey";
    }
}

package dev.sekisho.dlp.protect;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Objects;

/** The company's key that signs what it sends. Prints nothing of itself. */
public sealed interface SigningKey permits SigningKey.Certified, OpenPgpSecretKey {

    /**
     * A key with its certificate.
     *
     * @param key the private key, possibly inside a token
     * @param chain its certificate, then those of its issuers
     */
    record Certified(PrivateKey key, List<X509Certificate> chain) implements SigningKey {

        /**
         * Copies the chain.
         *
         * @param key the private key
         * @param chain its certificate, then those of its issuers
         */
        public Certified {
            Objects.requireNonNull(key, "key");
            chain = List.copyOf(chain);
            if (chain.isEmpty()) {
                throw new IllegalArgumentException("a signing key needs its certificate");
            }
        }

        @Override
        public String toString() {
            return "Certified";
        }
    }
}

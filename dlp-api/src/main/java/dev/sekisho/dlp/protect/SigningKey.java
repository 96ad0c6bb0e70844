package dev.sekisho.dlp.protect;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The company's key that signs what it sends. Prints nothing of itself. */
public sealed interface SigningKey {

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

    /** An OpenPGP transferable secret key. */
    final class OpenPgp implements SigningKey {
        private final byte[] encoded;
        private final @Nullable Secret passphrase;

        /**
         * Takes a copy of the key.
         *
         * @param encoded the transferable secret key, binary or armoured
         * @param passphrase what unlocks it, or null when it is not locked
         */
        public OpenPgp(byte[] encoded, @Nullable Secret passphrase) {
            this.encoded = encoded.clone();
            this.passphrase = passphrase;
        }

        /**
         * The transferable secret key.
         *
         * @return a copy
         */
        public byte[] encoded() {
            return encoded.clone();
        }

        /**
         * What unlocks the key.
         *
         * @return the passphrase, or null
         */
        public @Nullable Secret passphrase() {
            return passphrase;
        }

        @Override
        public String toString() {
            return "OpenPgp";
        }
    }
}

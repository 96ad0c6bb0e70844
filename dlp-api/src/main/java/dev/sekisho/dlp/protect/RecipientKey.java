package dev.sekisho.dlp.protect;

import java.security.cert.X509Certificate;
import java.util.Objects;

/** A recipient's public key. Immutable; prints nothing of its owner. */
public sealed interface RecipientKey {

    /**
     * What kind of protector can use it.
     *
     * @return {@link KeyKind#CERTIFICATE} or {@link KeyKind#OPENPGP}
     */
    KeyKind kind();

    /**
     * An X.509 certificate.
     *
     * @param certificate the certificate, checked by who found it
     */
    record Certificate(X509Certificate certificate) implements RecipientKey {

        /**
         * Checks that there is one.
         *
         * @param certificate the certificate
         */
        public Certificate {
            Objects.requireNonNull(certificate, "certificate");
        }

        @Override
        public KeyKind kind() {
            return KeyKind.CERTIFICATE;
        }

        @Override
        public String toString() {
            return "Certificate";
        }
    }

    /** An OpenPGP transferable public key (RFC 9580, section 10.1), binary or armoured. */
    final class OpenPgp implements RecipientKey {
        private final byte[] encoded;

        /**
         * Takes a copy of the key.
         *
         * @param encoded the transferable public key
         */
        public OpenPgp(byte[] encoded) {
            this.encoded = encoded.clone();
        }

        /**
         * The transferable public key.
         *
         * @return a copy
         */
        public byte[] encoded() {
            return encoded.clone();
        }

        @Override
        public KeyKind kind() {
            return KeyKind.OPENPGP;
        }

        @Override
        public String toString() {
            return "OpenPgp";
        }
    }
}

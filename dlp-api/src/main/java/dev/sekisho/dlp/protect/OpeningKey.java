package dev.sekisho.dlp.protect;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What opens a protected part. Prints nothing of itself. */
public sealed interface OpeningKey
        permits OpeningKey.Password, OpeningKey.Private, OpeningKey.ContentKey, OpenPgpSecretKey {

    /**
     * A password.
     *
     * @param password the password
     */
    record Password(Secret password) implements OpeningKey {

        /**
         * Checks that there is one.
         *
         * @param password the password
         */
        public Password {
            Objects.requireNonNull(password, "password");
        }
    }

    /**
     * A private key.
     *
     * @param key the key, possibly inside a token
     * @param certificate its certificate, or null to try each recipient
     */
    record Private(PrivateKey key, @Nullable X509Certificate certificate) implements OpeningKey {

        /**
         * Checks that there is a key.
         *
         * @param key the key
         * @param certificate its certificate, or null
         */
        public Private {
            Objects.requireNonNull(key, "key");
        }

        @Override
        public String toString() {
            return "Private";
        }
    }

    /** The key of the content itself, as it was given to {@link ContentKeyEscrow}. */
    final class ContentKey implements OpeningKey {
        private final byte[] bytes;

        /**
         * Takes a copy of the key.
         *
         * @param bytes the key
         */
        public ContentKey(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        /**
         * The key, in a copy that the caller wipes.
         *
         * @return the key
         */
        public byte[] bytes() {
            return bytes.clone();
        }

        /** Wipes the key. */
        public void wipe() {
            Arrays.fill(bytes, (byte) 0);
        }

        @Override
        public String toString() {
            return "ContentKey";
        }
    }
}

package dev.sekisho.dlp.protect;

import java.io.IOException;
import java.security.GeneralSecurityException;

/**
 * Makes one encrypted form. Found by {@link java.util.ServiceLoader}. Thread-safe.
 *
 * <p>The contents of the request are read and never changed. When a method fails nothing of its output is to be used.
 */
public interface Protector {

    /**
     * The stable id, such as {@code zip} or {@code cms}.
     *
     * @return the id, unique among all protectors
     */
    String id();

    /**
     * How the recipients open what this makes.
     *
     * @return the kind of key
     */
    KeyKind keyKind();

    /**
     * Encrypts.
     *
     * @param request what, and for whom
     * @return the encrypted part
     * @throws IOException when a part cannot be read
     * @throws GeneralSecurityException when a certificate cannot be used or the cipher fails
     */
    ProtectedPart protect(ProtectionRequest request) throws IOException, GeneralSecurityException;

    /** How recipients open a protected part. */
    enum KeyKind {
        /** By a password that the protector generates. */
        PASSWORD,
        /** By the private key of their certificate; the protector encrypts a whole MIME entity. */
        CERTIFICATE
    }
}

package dev.sekisho.dlp.protect;

import java.security.GeneralSecurityException;

/**
 * Takes the key of each protected content, so that custodians can open what was sent. Called by the protector while it
 * encrypts, once for each key that opens the whole form: the content key, or the password where the format has no
 * other.
 */
@FunctionalInterface
public interface ContentKeyEscrow {
    /** Keeps nothing: for what is not sent, such as tests. */
    ContentKeyEscrow NONE = key -> {};

    /**
     * Takes a content key.
     *
     * @param key the key; a copy is to be made of what is kept
     * @throws GeneralSecurityException when it cannot be escrowed; nothing may be sent then
     */
    void contentKey(OpeningKey key) throws GeneralSecurityException;
}

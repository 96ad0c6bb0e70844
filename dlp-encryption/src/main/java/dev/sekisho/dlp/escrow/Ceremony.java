package dev.sekisho.dlp.escrow;

import java.security.PrivateKey;
import java.util.List;

/**
 * Custodians who come together to open something.
 *
 * @param keys the private keys that are there
 * @param by who asks for it: the auditor
 * @param reason why, in the person's words
 */
public record Ceremony(List<PrivateKey> keys, String by, String reason) {

    /**
     * Copies the keys.
     *
     * @param keys the private keys
     * @param by who asks
     * @param reason why
     */
    public Ceremony {
        keys = List.copyOf(keys);
    }

    @Override
    public String toString() {
        return "Ceremony[" + keys.size() + "]";
    }
}

package dev.sekisho.dlp.protect;

import org.jspecify.annotations.Nullable;

/** An OpenPGP transferable secret key, which signs what leaves and opens what comes. Prints nothing of itself. */
public final class OpenPgpSecretKey implements OpeningKey, SigningKey {
    private final byte[] encoded;
    private final @Nullable Secret passphrase;

    /**
     * Takes a copy of the key.
     *
     * @param encoded the transferable secret key, binary or armoured
     * @param passphrase what unlocks it, or null when it is not locked
     */
    public OpenPgpSecretKey(byte[] encoded, @Nullable Secret passphrase) {
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
        return "OpenPgpSecretKey";
    }
}

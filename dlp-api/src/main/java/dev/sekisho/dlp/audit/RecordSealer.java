package dev.sekisho.dlp.audit;

import java.security.GeneralSecurityException;

/** Encrypts records that have their numbers, and hashes them for the tree. Not thread-safe. */
class RecordSealer {
    private final RecordCipher cipher;
    private final MerkleTree hashes = new MerkleTree();

    RecordSealer(RecordCipher cipher) {
        this.cipher = cipher;
    }

    /**
     * Makes what is stored of a record.
     *
     * @throws TrailException when it cannot be encrypted
     */
    void seal(Arrival arrival) throws TrailException {
        try {
            byte[] stored = cipher.seal(arrival.key(), arrival.json(), arrival.sideFile());
            arrival.sealed(stored, hashes.leaf(stored));
        } catch (GeneralSecurityException e) {
            throw new TrailException("cannot-encrypt", e);
        }
    }
}

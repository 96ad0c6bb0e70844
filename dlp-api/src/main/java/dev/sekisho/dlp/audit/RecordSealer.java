package dev.sekisho.dlp.audit;

import java.security.GeneralSecurityException;

/** Encrypts records in the order of their numbers and grows the tree with each. Not thread-safe. */
final class RecordSealer {
    private final RecordCipher cipher;
    private final MerkleTree tree;

    RecordSealer(RecordCipher cipher, MerkleTree tree) {
        this.cipher = cipher;
        this.tree = tree;
    }

    /**
     * Makes the next record of the tree.
     *
     * @param json the record
     * @param sideFile the SHA-256 of the side file that goes with it, or an empty array
     * @return what is to be written, once the tree has it
     * @throws TrailException when it cannot be encrypted
     */
    byte[] seal(byte[] json, byte[] sideFile) throws TrailException {
        try {
            return cipher.seal(tree.size(), json, sideFile);
        } catch (GeneralSecurityException e) {
            throw new TrailException("cannot-encrypt", e);
        }
    }

    /** Gives the number to what was sealed last. */
    void grow(byte[] stored) {
        tree.add(stored);
    }

    /** The tree over every record so far; what comes later does not change it. */
    MerkleTree tree() {
        return tree.copy();
    }
}

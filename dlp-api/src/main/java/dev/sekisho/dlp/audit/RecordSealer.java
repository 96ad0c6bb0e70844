package dev.sekisho.dlp.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.jspecify.annotations.Nullable;

/** Encrypts records in the order of their numbers, grows the tree with each, and cuts segments. Not thread-safe. */
final class RecordSealer {
    private static final byte[] NO_SIDE_FILE = {};

    private final RecordCipher cipher;
    private final MerkleTree tree;
    private final OpenSegment segment;

    RecordSealer(RecordCipher cipher, MerkleTree tree, OpenSegment segment) {
        this.cipher = cipher;
        this.tree = tree;
        this.segment = segment;
    }

    /** What is to be written of a record. */
    static final class Sealed {
        private final AuditRecord entry;
        private final byte[] stored;

        private Sealed(AuditRecord entry, byte[] stored) {
            this.entry = entry;
            this.stored = stored;
        }

        byte[] stored() {
            return stored;
        }
    }

    /** How a segment begins. */
    record Cut(@Nullable SegmentIndex index, @Nullable Sealed announcement) {}

    /** Whether the next record begins a segment, which {@link #cut} must do before. */
    boolean mustCut() {
        return segment.isFull();
    }

    /** Ends a segment, and makes the record with which the next one begins, if there is an index to tell of. */
    Cut cut() throws TrailException {
        long first = segment.first();
        SegmentIndex index = segment.end(tree.size());
        if (index == null) {
            return new Cut(null, null);
        }
        AuditRecord entry = segment.announce(index, first);
        byte[] json = RecordCipher.json(entry).getBytes(StandardCharsets.UTF_8);
        return new Cut(index, seal(entry, json, NO_SIDE_FILE));
    }

    /**
     * Makes the next record of the tree.
     *
     * @param entry the record
     * @param json the record as it is stored
     * @param sideFile the SHA-256 of the side file that goes with it, or an empty array
     * @return what is to be written, once the tree has it
     * @throws TrailException when it cannot be encrypted
     */
    Sealed seal(AuditRecord entry, byte[] json, byte[] sideFile) throws TrailException {
        try {
            return new Sealed(entry, cipher.seal(tree.size(), json, sideFile));
        } catch (GeneralSecurityException e) {
            throw new TrailException("cannot-encrypt", e);
        }
    }

    /** Gives the number to what was sealed last. */
    void grow(Sealed sealed) {
        tree.add(sealed.stored);
        segment.add(sealed.entry, sealed.stored.length);
    }

    /** The tree over every record so far; what comes later does not change it. */
    MerkleTree tree() {
        return tree.copy();
    }
}

package dev.sekisho.dlp.audit;

/** What one record is encrypted with: its number, its key and the commitment to that key. Prints nothing of itself. */
final class RecordKey {
    private final long seq;
    private final byte[] key;
    private final byte[] commitment;

    /** Takes the arrays as they are. */
    RecordKey(long seq, byte[] key, byte[] commitment) {
        this.seq = seq;
        this.key = key;
        this.commitment = commitment;
    }

    long seq() {
        return seq;
    }

    /** The key itself, not a copy. */
    byte[] key() {
        return key;
    }

    /** By this a record is bound to one key: AES-GCM alone could be opened by two. Not a copy. */
    byte[] commitment() {
        return commitment;
    }

    @Override
    public String toString() {
        return "RecordKey[" + seq + "]";
    }
}

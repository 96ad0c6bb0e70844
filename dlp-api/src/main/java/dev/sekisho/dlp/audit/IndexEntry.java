package dev.sekisho.dlp.audit;

/** What an index holds of one record. Immutable; prints nothing of itself. */
final class IndexEntry {
    private static final int[] NONE = {};

    private final String kind;
    private final long second;
    private final int length;
    private final int[] labels;

    private IndexEntry(String kind, long second, int length, int[] labels) {
        this.kind = kind;
        this.second = second;
        this.length = length;
        this.labels = labels;
    }

    static IndexEntry of(AuditRecord entry, int length, IndexLabels labels) {
        return new IndexEntry(entry.kind(), entry.time().getEpochSecond(), length, labels.hashes(entry));
    }

    /** Of a record that nobody can read any more: no kind is the empty one. */
    static IndexEntry erased(int length) {
        return new IndexEntry("", 0, length, NONE);
    }

    String kind() {
        return kind;
    }

    /** The second of its time, or 0 when it was erased. */
    long second() {
        return second;
    }

    /** How many bytes are stored. */
    int length() {
        return length;
    }

    int labels() {
        return labels.length;
    }

    int label(int i) {
        return labels[i];
    }

    boolean isErased() {
        return kind.isEmpty();
    }

    @Override
    public String toString() {
        return "IndexEntry[" + kind + "]";
    }
}

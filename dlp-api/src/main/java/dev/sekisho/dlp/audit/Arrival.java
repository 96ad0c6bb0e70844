package dev.sekisho.dlp.audit;

import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * What the calling thread brings, and waits for until it is on the disk: a record, or the wish for a checkpoint. It
 * gets its number, is sealed, and is then taken by a {@link Batch}.
 */
final class Arrival {
    private static final byte[] NONE = {};

    private final byte[] json;
    private final byte[] sideFile;
    private final @Nullable Thread bringer;
    private final boolean record;
    private @Nullable RecordKey key;
    private boolean beginsSegment;
    private @Nullable SegmentIndex indexBefore;
    private byte[] stored = NONE;
    private byte[] leaf = NONE;
    private @Nullable Throwable failure;
    /** Set after what is stored, so that who sees it sees that too. */
    private volatile boolean sealed;

    private int place;
    /** Set after the place. */
    private volatile @Nullable Batch batch;

    private Arrival(byte[] json, byte[] sideFile, @Nullable Thread bringer, boolean record) {
        this.json = json;
        this.sideFile = sideFile;
        this.bringer = bringer;
        this.record = record;
        this.sealed = !record;
    }

    /**
     * A record that the calling thread will wait for.
     *
     * @param json the record as it is stored
     * @param sideFile the SHA-256 of the side file that goes with it, or an empty array
     */
    static Arrival ofCaller(byte[] json, byte[] sideFile) {
        return new Arrival(json, sideFile, Thread.currentThread(), true);
    }

    /** A record for which nobody waits. */
    static Arrival ofNobody(byte[] json, byte[] sideFile) {
        return new Arrival(json, sideFile, null, true);
    }

    /** The wish of the calling thread for a checkpoint that covers all that came before. */
    static Arrival forCheckpoint() {
        return new Arrival(NONE, NONE, Thread.currentThread(), false);
    }

    boolean isRecord() {
        return record;
    }

    byte[] json() {
        return json;
    }

    byte[] sideFile() {
        return sideFile;
    }

    @Nullable
    Thread bringer() {
        return bringer;
    }

    /** How many bytes will be stored of it. */
    int storedBytes() {
        return RecordCipher.storedBytes(json.length, sideFile.length);
    }

    void numbered(RecordKey by) {
        key = by;
    }

    RecordKey key() {
        return Objects.requireNonNull(key);
    }

    /** Says that a segment begins with it, after one that has this index or none. */
    void begin(@Nullable SegmentIndex index) {
        beginsSegment = true;
        indexBefore = index;
    }

    boolean beginsSegment() {
        return beginsSegment;
    }

    /** The index of the segment that ended before it. */
    @Nullable
    SegmentIndex indexBefore() {
        return indexBefore;
    }

    /** Says what is stored of it, and the hash of that in the tree. */
    void sealed(byte[] bytes, byte[] hash) {
        stored = bytes;
        leaf = hash;
        sealed = true;
    }

    /** Says that it has a number and cannot be sealed: no record can follow it. */
    void cannotBeSealed(Throwable why) {
        failure = why;
        sealed = true;
    }

    /** Whether nobody works on it any more. */
    boolean isSealed() {
        return sealed;
    }

    /** Why it could not be sealed. */
    @Nullable
    Throwable failure() {
        return failure;
    }

    byte[] stored() {
        return stored;
    }

    /** The hash of what is stored, as a leaf of the tree. */
    byte[] leaf() {
        return leaf;
    }

    /** Says where it waits for the disk. */
    void taken(Batch by, int at) {
        place = at;
        batch = by;
    }

    /**
     * Waits until it is on the disk, also when interrupted: it may be there already.
     *
     * @throws TrailException when it is not known to be there
     */
    void await() throws TrailException {
        boolean interrupted = false;
        Batch by = batch;
        while (by == null || !by.isDone()) {
            LockSupport.park(this);
            interrupted |= Thread.interrupted(); // with the mark set, park would return at once
            by = batch;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        by.wakeOthers(place);
        by.check();
    }
}

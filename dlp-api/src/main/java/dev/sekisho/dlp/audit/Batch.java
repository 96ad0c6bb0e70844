package dev.sekisho.dlp.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Records that wait together and share one force. Filled under the queue's lock, then written by one thread; whoever
 * has a record in it waits for {@link #done}.
 */
final class Batch {
    private final long first;
    private final List<byte[]> records = new ArrayList<>();
    /** Those who brought the records, in the same order, and those who wait for a signature. */
    private final List<@Nullable Thread> waiting = new ArrayList<>();

    private final List<SegmentStart> starts = new ArrayList<>();
    private final List<Thread> signing = new ArrayList<>();
    private @Nullable MerkleTree tree;
    private boolean signed;
    private volatile boolean done;
    private @Nullable Throwable failure;

    /** An empty batch whose first record has this number. */
    Batch(long first) {
        this.first = first;
    }

    /** Begins a segment with the record that is added next. */
    void begin(MerkleTree before, @Nullable SegmentIndex index) {
        starts.add(new SegmentStart(records.size(), before, index));
    }

    /** Where segments begin, in order. */
    List<SegmentStart> starts() {
        return starts;
    }

    /** Adds the next record, for which a thread waits or nobody, and gives its place. */
    int add(byte[] stored, @Nullable Thread bringer) {
        records.add(stored);
        waiting.add(bringer);
        return records.size() - 1;
    }

    /** Asks for a checkpoint that covers this batch, for which the calling thread waits. */
    void askForSignature() {
        signed = true;
        signing.add(Thread.currentThread());
    }

    boolean wantsSignature() {
        return signed;
    }

    boolean isEmpty() {
        return records.isEmpty() && !signed;
    }

    /** The number of its first record. */
    long first() {
        return first;
    }

    List<byte[]> records() {
        return records;
    }

    /** Closes it: the tree covers its records and all before them. */
    void cover(MerkleTree all) {
        tree = all;
    }

    /** The tree over its records and all before them, once it is closed. */
    MerkleTree tree() {
        return Objects.requireNonNull(tree);
    }

    /** Says that all is on the disk. */
    void done() {
        if (!done) {
            wakeAll();
        }
    }

    /** Says that nothing is known to be on the disk, unless it was said before that all is. */
    void failed(Throwable cause) {
        if (!done) {
            failure = cause;
            wakeAll();
        }
    }

    /**
     * Wakes those who wait for signatures, and the first of the others, who wakes two more, and so on: to wake one
     * takes the writer so long that the disk would wait for it.
     */
    private void wakeAll() {
        done = true;
        signing.forEach(LockSupport::unpark);
        wake(0);
    }

    private void wake(int place) {
        if (place >= waiting.size()) {
            return;
        }
        Thread bringer = waiting.get(place);
        if (bringer == null) {
            wakeOthers(place);
        } else {
            LockSupport.unpark(bringer);
        }
    }

    /** Whether it is known what became of it. */
    boolean isDone() {
        return done;
    }

    /** Wakes those whose turn comes after the bringer of the record of a place, which does it when it is woken. */
    void wakeOthers(int place) {
        wake(2 * place + 1);
        wake(2 * place + 2);
    }

    /** Waits until a checkpoint covers the batch. */
    void awaitSignature() throws TrailException {
        sleep();
        check();
    }

    private void sleep() {
        boolean interrupted = false;
        while (!done) {
            LockSupport.park(this);
            interrupted |= Thread.interrupted(); // with the mark set, park would return at once
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Does nothing when all is on the disk. */
    void check() throws TrailException {
        if (failure != null) {
            throw new TrailException("not-durable", failure);
        }
    }
}

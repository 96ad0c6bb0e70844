package dev.sekisho.dlp.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Records that wait together and share one force. Filled under the queue's lock, then written by one thread; whoever
 * has a record in it waits for {@link #done}, which wakes all of them.
 */
final class Batch {
    private final long first;
    private final List<byte[]> records = new ArrayList<>();
    private final List<Thread> waiting = new ArrayList<>();
    private @Nullable MerkleTree tree;
    private boolean signed;
    private volatile boolean done;
    private @Nullable Throwable failure;

    /** An empty batch whose first record has this number. */
    Batch(long first) {
        this.first = first;
    }

    /** Adds the next record, for which the calling thread waits, and gives its number. */
    long add(byte[] stored) {
        records.add(stored);
        waiting.add(Thread.currentThread());
        return first + records.size() - 1;
    }

    /** Asks for a checkpoint that covers this batch, for which the calling thread waits. */
    void askForSignature() {
        signed = true;
        waiting.add(Thread.currentThread());
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

    /** One after the other from here: a latch would have each wake the next, a chain as long as the batch. */
    private void wakeAll() {
        done = true;
        waiting.forEach(LockSupport::unpark);
    }

    /** Waits until the batch is on the disk, also when interrupted: the record may be there already. */
    void await() throws TrailException {
        boolean interrupted = false;
        while (!done) {
            LockSupport.park(this);
            interrupted |= Thread.interrupted(); // with the mark set, park would return at once
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (failure != null) {
            throw new TrailException("not-durable", failure);
        }
    }
}

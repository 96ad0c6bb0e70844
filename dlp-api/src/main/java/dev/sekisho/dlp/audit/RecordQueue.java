package dev.sekisho.dlp.audit;

import org.jspecify.annotations.Nullable;

/**
 * Where records wait for the one thread that writes: what came while it wrote is its next batch. Thread-safe.
 *
 * <p>Records are encrypted on their way in, by whoever brings them, while the writer waits for the disk.
 */
final class RecordQueue {
    private final RecordSealer sealer;
    private Batch open;
    private boolean ended;
    /** Why nothing is taken or written any more, when that is not because of {@link #end}. */
    private @Nullable Throwable failure;

    RecordQueue(RecordSealer sealer) {
        this.sealer = sealer;
        this.open = new Batch(sealer.tree().size());
    }

    /** Adds a record, and waits until it is on the disk. Gives its number. */
    long append(byte[] json, byte[] sideFile) throws TrailException {
        Batch batch;
        int place;
        synchronized (this) {
            if (ended) {
                throw new TrailException("trail-closed");
            }
            batch = open;
            place = add(json, sideFile);
            notifyAll();
        }
        batch.await(place);
        return batch.first() + place;
    }

    /** What fails half way, as without memory, leaves a tree that nothing may be signed by any more. */
    private int add(byte[] json, byte[] sideFile) throws TrailException {
        try {
            return open.add(sealer.seal(json, sideFile));
        } catch (RuntimeException | Error e) {
            ended = true;
            failure = e;
            notifyAll();
            throw e;
        }
    }

    /** Waits until a checkpoint covers every record before this call; does nothing once the queue was ended. */
    void signature() throws TrailException {
        Batch batch;
        synchronized (this) {
            if (failure != null) {
                throw new TrailException("not-durable", failure);
            }
            if (ended) {
                return;
            }
            batch = open;
            batch.askForSignature();
            notifyAll();
        }
        batch.awaitSignature();
    }

    /**
     * Takes what waits, for the writing thread.
     *
     * @param millis how long to wait at most for something to come, or 0 for as long as it takes
     * @return the batch, empty when the time is over or the queue has ended
     * @throws TrailException when a record could not be taken whole
     */
    synchronized Batch take(long millis) throws InterruptedException, TrailException {
        long until = System.nanoTime() + millis * 1_000_000;
        while (open.isEmpty() && !ended) {
            long left = millis == 0 ? 0 : (until - System.nanoTime()) / 1_000_000;
            if (millis != 0 && left <= 0) {
                break;
            }
            wait(left);
        }
        if (failure != null) {
            throw new TrailException("not-durable", failure);
        }
        return next();
    }

    private Batch next() {
        Batch batch = open;
        MerkleTree tree = sealer.tree();
        batch.cover(tree);
        open = new Batch(tree.size());
        return batch;
    }

    /** Whether nothing waits and nothing more will come. */
    synchronized boolean finished() {
        return ended && open.isEmpty();
    }

    /** Takes nothing more; what waits is still written. */
    synchronized void end() {
        ended = true;
        notifyAll();
    }

    /** Takes nothing more, and tells whoever waits that it was not written. */
    void fail(Throwable cause) {
        Batch batch;
        synchronized (this) {
            ended = true;
            failure = failure == null ? cause : failure;
            batch = open;
        }
        batch.failed(cause);
    }
}

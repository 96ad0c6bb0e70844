package dev.sekisho.dlp.audit;

/**
 * Where records wait for the one thread that writes: what came while it wrote is its next batch. Thread-safe.
 *
 * <p>Records are encrypted on their way in, by whoever brings them, while the writer waits for the disk.
 */
final class RecordQueue {
    private final RecordSealer sealer;
    private Batch open;
    private boolean ended;

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
            place = batch.add(sealer.seal(json, sideFile));
            notifyAll();
        }
        batch.await(place);
        return batch.first() + place;
    }

    /** Waits until a checkpoint covers every record before this call; does nothing once the queue has ended. */
    void signature() throws TrailException {
        Batch batch;
        synchronized (this) {
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
     */
    synchronized Batch take(long millis) throws InterruptedException {
        long until = System.nanoTime() + millis * 1_000_000;
        while (open.isEmpty() && !ended) {
            long left = millis == 0 ? 0 : (until - System.nanoTime()) / 1_000_000;
            if (millis != 0 && left <= 0) {
                break;
            }
            wait(left);
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

    synchronized boolean ended() {
        return ended;
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
            batch = next();
        }
        batch.failed(cause);
    }
}

package dev.sekisho.dlp.audit;

/** Where records wait for the one thread that writes: what came while it wrote is its next batch. Thread-safe. */
final class RecordQueue {
    private Batch open = new Batch();
    private boolean ended;

    /** Adds a record, and waits until it is on the disk. Gives its number. */
    long append(Batch.Item item) throws TrailException {
        Batch batch;
        int place;
        synchronized (this) {
            if (ended) {
                throw new TrailException("trail-closed");
            }
            batch = open;
            place = batch.add(item);
            notifyAll();
        }
        return batch.await() + place;
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
        batch.await();
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

    /**
     * Gives those who have just been told that their records are durable the time to bring the next ones: on a disk
     * that forces faster than threads wake up, every batch would else be that of the first one or two.
     *
     * @param records how many there were before
     * @param nanos how long to wait at most
     */
    @SuppressWarnings("ThreadPriorityCheck") // a hint is enough: the clock ends the wait
    void gather(int records, long nanos) {
        long until = System.nanoTime() + nanos;
        while (waiting() < records && System.nanoTime() < until) {
            Thread.yield();
        }
    }

    /** How many records wait; as many as there can be once the queue has ended, when no more come. */
    private synchronized int waiting() {
        return ended || open.wantsSignature() ? Integer.MAX_VALUE : open.items().size();
    }

    private Batch next() {
        Batch batch = open;
        open = new Batch();
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

package dev.sekisho.dlp.audit;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Where records wait for the one thread that writes: what came while it wrote is its next batch. Thread-safe.
 *
 * <p>Records are encrypted on their way in, by whoever brings them, while the writer waits for the disk.
 */
final class RecordQueue {
    private final RecordSealer sealer;
    private final Queue<Arrival> arrivals = new ConcurrentLinkedQueue<>();
    /** Held by who seals, and never waited for. */
    private final ReentrantLock sealing = new ReentrantLock();

    private Batch open;
    private boolean ended;
    /** Why nothing is taken or written any more, when that is not because of {@link #end}. */
    private @Nullable Throwable failure;

    RecordQueue(RecordSealer sealer) {
        this.sealer = sealer;
        this.open = new Batch(sealer.tree().size());
    }

    /** Adds a record, and waits until it is on the disk. Gives its number. */
    long append(AuditRecord entry, byte[] json, byte[] sideFile) throws TrailException {
        Arrival mine = new Arrival(entry, json, sideFile);
        arrivals.add(mine);
        sealAll(mine);
        return mine.await(() -> sealAll(mine));
    }

    /**
     * Whoever finds nobody sealing seals what came, for all, until his own is on the disk; the others have no lock to
     * wait for before they wait for the disk.
     */
    private void sealAll(Arrival mine) {
        while (!arrivals.isEmpty() && !mine.isOver() && sealing.tryLock()) {
            try {
                Arrival next = arrivals.poll();
                while (next != null) {
                    seal(next);
                    next = mine.isOver() ? null : arrivals.poll();
                }
            } finally {
                sealing.unlock();
            }
        }
        Arrival next = mine.isOver() ? arrivals.peek() : null;
        if (next != null) {
            LockSupport.unpark(next.bringer()); // to go on with it
        }
    }

    private void seal(Arrival arrival) {
        try {
            if (sealer.mustCut()) {
                begin(sealer.cut());
            }
            add(arrival, sealer.seal(arrival.entry(), arrival.json(), arrival.sideFile()));
        } catch (TrailException e) {
            arrival.refuse(e);
        } catch (RuntimeException | Error e) {
            end(e);
            arrival.refuse(e);
        }
    }

    private synchronized void begin(RecordSealer.Cut cut) {
        open.begin(sealer.tree(), cut.index());
        RecordSealer.Sealed announcement = cut.announcement();
        if (announcement != null) {
            sealer.grow(announcement);
            open.add(announcement.stored(), null);
        }
    }

    private synchronized void add(Arrival arrival, RecordSealer.Sealed sealed) throws TrailException {
        if (ended) {
            throw new TrailException("trail-closed");
        }
        sealer.grow(sealed);
        arrival.taken(open, open.add(sealed.stored(), arrival.bringer()));
        notifyAll();
    }

    /** What failed half way, as without memory, left a tree that nothing may be signed by any more. */
    private synchronized void end(Throwable cause) {
        ended = true;
        failure = failure == null ? cause : failure;
        notifyAll();
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

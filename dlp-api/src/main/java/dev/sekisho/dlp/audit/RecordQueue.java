package dev.sekisho.dlp.audit;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where records wait for the one thread that writes: what came while it wrote is its next batch. Thread-safe.
 *
 * <p>A record gets its number on its way in, under the lock, and is then encrypted and hashed by whoever brings it,
 * beside the others: that takes ten times as long. The writer takes what is sealed up to the first that is not.
 */
final class RecordQueue {
    private static final long NOTHING = -1;

    private final RecordNumbers numbers;
    private final Supplier<RecordSealer> newSealer;
    private final Queue<RecordSealer> sealers = new ConcurrentLinkedQueue<>();
    /** In the order of their numbers. */
    private final Queue<Arrival> arrivals = new ArrayDeque<>();

    private boolean ended;
    /** Why nothing is taken or written any more, when that is not because of {@link #end}. */
    private @Nullable Throwable failure;

    private volatile @Nullable Thread writer;
    /** The number of the record that the writer sleeps for. */
    private volatile long awaited = NOTHING;

    RecordQueue(RecordNumbers numbers, Supplier<RecordSealer> newSealer) {
        this.numbers = numbers;
        this.newSealer = newSealer;
    }

    /** Adds a record, and waits until it is on the disk. Gives its number. */
    long append(AuditRecord entry, byte[] json, byte[] sideFile) throws TrailException {
        Arrival mine = Arrival.ofCaller(json, sideFile);
        Arrival announcement = add(entry, mine);
        if (announcement != null) {
            seal(announcement);
        }
        seal(mine);
        mine.await();
        return mine.key().seq();
    }

    /** Gives it its number; with it comes, before it, the announcement of a segment if one begins. */
    private synchronized @Nullable Arrival add(AuditRecord entry, Arrival arrival) throws TrailException {
        if (ended) {
            throw new TrailException("trail-closed");
        }
        Arrival announcement = null;
        if (numbers.mustCut()) {
            announcement = numbers.cut();
            if (announcement == null) {
                arrival.begin(null);
            } else {
                arrivals.add(announcement);
            }
        }
        numbers.number(entry, arrival);
        arrivals.add(arrival);
        return announcement;
    }

    private void seal(Arrival arrival) {
        try {
            RecordSealer ready = sealers.poll();
            RecordSealer sealer = ready == null ? newSealer.get() : ready;
            sealer.seal(arrival);
            sealers.add(sealer);
        } catch (TrailException | RuntimeException | Error e) {
            arrival.cannotBeSealed(e);
        }
        if (awaited == arrival.key().seq()) {
            LockSupport.unpark(writer);
        }
    }

    /** Waits until a checkpoint covers every record before this call; does nothing once the queue was ended. */
    void signature() throws TrailException {
        Arrival wish = Arrival.forCheckpoint();
        synchronized (this) {
            if (failure != null) {
                throw new TrailException("not-durable", failure);
            }
            if (ended) {
                return;
            }
            arrivals.add(wish);
        }
        LockSupport.unpark(writer);
        wish.await();
    }

    /**
     * Takes what waits, for the writing thread.
     *
     * @param millis how long to wait at most for something to come, or 0 for as long as it takes
     * @return the batch, empty when the time is over or the queue has ended
     * @throws TrailException when a record could not be taken whole
     */
    Batch take(long millis) throws InterruptedException, TrailException {
        writer = Thread.currentThread();
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        Batch batch = sealed();
        while (batch.isEmpty() && !finished()) {
            long left = millis == 0 ? Long.MAX_VALUE : until - System.nanoTime();
            if (left <= 0) {
                break;
            }
            LockSupport.parkNanos(this, left);
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            batch = sealed();
        }
        awaited = NOTHING;
        return batch;
    }

    /** Takes what is sealed up to the first that is not, which is awaited then. */
    private synchronized Batch sealed() throws TrailException {
        Batch batch = new Batch();
        Arrival next = arrivals.peek();
        awaited = next == null || !next.isRecord() ? numbers.next() : next.key().seq(); // before it is asked for
        while (next != null && next.isSealed()) {
            failure = failure == null ? next.failure() : failure;
            if (failure != null) {
                break;
            }
            batch.add(arrivals.remove());
            next = arrivals.peek();
        }
        if (failure != null && batch.isEmpty()) {
            ended = true;
            throw new TrailException("not-durable", failure);
        }
        return batch;
    }

    /** Whether nothing waits and nothing more will come. */
    synchronized boolean finished() {
        return ended && arrivals.isEmpty();
    }

    /** Takes nothing more; what waits is still written. */
    void end() {
        synchronized (this) {
            ended = true;
        }
        LockSupport.unpark(writer);
    }

    /** Takes nothing more, and tells whoever waits that it was not written. */
    void fail(Throwable cause) {
        Batch left = new Batch();
        synchronized (this) {
            ended = true;
            failure = failure == null ? cause : failure;
            arrivals.forEach(left::add);
            arrivals.clear();
        }
        left.failed(cause);
    }
}

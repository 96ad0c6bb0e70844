package dev.sekisho.dlp.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * What waits together and shares one force. Filled and written by one thread; whoever brought something in it waits for
 * {@link #done}.
 */
final class Batch {
    private final List<Arrival> arrivals = new ArrayList<>();
    private boolean wantsSignature;
    private volatile boolean done;
    private @Nullable Throwable failure;

    /** Adds what comes next. */
    void add(Arrival arrival) {
        wantsSignature |= !arrival.isRecord();
        arrivals.add(arrival);
        arrival.taken(this, arrivals.size() - 1);
    }

    boolean isEmpty() {
        return arrivals.isEmpty();
    }

    /** Whether someone waits for a checkpoint that covers it. */
    boolean wantsSignature() {
        return wantsSignature;
    }

    /** Its records, in the order of their numbers. */
    List<Arrival> records() {
        return wantsSignature ? arrivals.stream().filter(Arrival::isRecord).toList() : arrivals;
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
     * Wakes the first of those who wait, who wakes two more, and so on: to wake one takes the writer so long that the
     * disk would wait for it.
     */
    private void wakeAll() {
        done = true;
        wake(0);
    }

    private void wake(int place) {
        if (place >= arrivals.size()) {
            return;
        }
        Thread bringer = arrivals.get(place).bringer();
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

    /** Wakes those whose turn comes after the bringer of a place, which does it when it is woken. */
    void wakeOthers(int place) {
        wake(2 * place + 1);
        wake(2 * place + 2);
    }

    /** Does nothing when all is on the disk. */
    void check() throws TrailException {
        if (failure != null) {
            throw new TrailException("not-durable", failure);
        }
    }
}

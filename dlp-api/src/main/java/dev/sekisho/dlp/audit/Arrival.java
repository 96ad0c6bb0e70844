package dev.sekisho.dlp.audit;

import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A record that the calling thread brings, and waits for until it is on the disk. */
final class Arrival {
    private final AuditRecord entry;
    private final byte[] json;
    private final byte[] sideFile;
    private final Thread bringer = Thread.currentThread();
    private @Nullable Throwable refusal;
    private int place;
    /** Where it went; set last, so that who sees it sees the place too. */
    private volatile @Nullable Batch batch;

    private volatile boolean refused;

    Arrival(AuditRecord entry, byte[] json, byte[] sideFile) {
        this.entry = entry;
        this.json = json;
        this.sideFile = sideFile;
    }

    AuditRecord entry() {
        return entry;
    }

    /** The record as it is stored. */
    byte[] json() {
        return json;
    }

    /** The SHA-256 of the side file that goes with it, or an empty array. */
    byte[] sideFile() {
        return sideFile;
    }

    Thread bringer() {
        return bringer;
    }

    /** Says where it waits for the disk. */
    void taken(Batch by, int at) {
        place = at;
        batch = by;
    }

    /** Says that it will not be written. Needs no memory: there may be none left. */
    void refuse(Throwable why) {
        refusal = why;
        refused = true;
        LockSupport.unpark(bringer);
    }

    /** Whether it still waits to be taken or refused. */
    boolean isOpen() {
        return batch == null && !refused;
    }

    /**
     * Waits until it is on the disk, also when interrupted: it may be there already.
     *
     * @param woken what to do each time the thread wakes before the record was taken
     * @return its number
     */
    long await(Runnable woken) throws TrailException {
        boolean interrupted = false;
        while (!isOver()) {
            LockSupport.park(this);
            interrupted |= Thread.interrupted(); // with the mark set, park would return at once
            if (isOpen()) {
                woken.run();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return number();
    }

    /** Whether it is known what became of it. */
    boolean isOver() {
        Batch by = batch;
        return by == null ? refused : by.isDone();
    }

    private long number() throws TrailException {
        Batch by = batch;
        if (by == null) {
            throw refused(Objects.requireNonNull(refusal));
        }
        by.wakeOthers(place);
        by.check();
        return by.first() + place;
    }

    private static TrailException refused(Throwable why) {
        String code = why instanceof TrailException ? String.valueOf(why.getMessage()) : "not-durable";
        return new TrailException(code, why); // with this thread's stack, not that of who sealed
    }
}

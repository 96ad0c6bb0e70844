package dev.sekisho.dlp.history;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What one node remembers, by hashed names. Thread-safe.
 *
 * <p>Memory is bounded: beyond {@value #MOST_SERIES} names, further ones share {@value #SHARED} series, which then say
 * too much rather than too little; beyond {@value #MOST_CONTACTS} contacts, further ones stay new.
 */
final class Ledger {
    static final int MOST_SERIES = 250_000;
    static final int SHARED = 4_096;
    static final int MOST_CONTACTS = 12_000_000;

    private final int most;
    private final Map<Long, Series> series = new ConcurrentHashMap<>();
    private volatile boolean full;
    private final LongSet contacts = new LongSet(MOST_CONTACTS);

    Ledger() {
        this(MOST_SERIES);
    }

    Ledger(int most) {
        this.most = most;
    }

    /** The series of a name, for reading; null when nothing is known of it. */
    @Nullable
    Series find(long name) {
        Series own = series.get(name);
        return own != null || !full ? own : series.get(shared(name));
    }

    private long placeOf(long name) {
        if (series.containsKey(name)) {
            return name;
        }
        // Once names share series, new ones do so for good: what is known of a name stands in one place.
        full |= series.size() >= most;
        return full ? shared(name) : name;
    }

    private static long shared(long name) {
        return Math.floorMod(name, SHARED);
    }

    /** Counts a movement under a name until it is released or committed. */
    void reserve(long name, Movement movement) {
        series.compute(placeOf(name), (k, known) -> {
            Series one = known == null ? new Series() : known;
            synchronized (one) {
                one.reserve(movement);
            }
            return one;
        });
    }

    /** Forgets a movement that was reserved; a name of which nothing else is known is forgotten as well. */
    void release(long name, Movement movement) {
        for (long place : new long[] {name, shared(name)}) {
            series.computeIfPresent(place, (k, one) -> {
                synchronized (one) {
                    one.release(movement);
                    return one.isEmpty() ? null : one;
                }
            });
        }
    }

    /** Adds what was moved, in place of a movement that was reserved, if any. */
    private void add(long name, Bucket moved, int today, @Nullable Movement reserved) {
        series.compute(placeOf(name), (k, known) -> {
            Series one = known == null ? new Series() : known;
            synchronized (one) {
                if (reserved != null) {
                    one.release(reserved);
                }
                one.add(moved, today);
            }
            return one;
        });
    }

    LongSet contacts() {
        return contacts;
    }

    /** Takes in an entry of a file, or of a movement that was reserved. */
    void add(Entry entry, int today, @Nullable Movement reserved) {
        for (long name : entry.names()) {
            add(name, entry.bucket(), today, reserved);
        }
        for (long contact : entry.contacts()) {
            contacts.add(contact);
        }
    }

    Map<Long, Series> series() {
        return series;
    }

    long memory() {
        long sum = contacts.memory();
        for (Series one : series.values()) {
            synchronized (one) {
                sum += one.memory() + 56;
            }
        }
        return sum;
    }
}

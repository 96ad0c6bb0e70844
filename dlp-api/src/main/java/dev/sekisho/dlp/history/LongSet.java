package dev.sekisho.dlp.history;

import java.util.Arrays;
import java.util.function.LongConsumer;

/** A set of hashes, eight to sixteen bytes each, up to a limit. Thread-safe. */
final class LongSet {
    private final int most;
    private long[] table = new long[64];
    private int size;
    private boolean zero;

    LongSet(int most) {
        this.most = most;
    }

    /** Once full, nothing more is added. */
    synchronized void add(long hash) {
        if (hash == 0) {
            zero = true;
            return;
        }
        int at = place(table, hash);
        if (table[at] != 0 || size >= most) {
            return;
        }
        table[at] = hash;
        size++;
        if (size * 4L > table.length * 3L) {
            long[] wider = new long[table.length * 2];
            for (long known : table) {
                if (known != 0) {
                    wider[place(wider, known)] = known;
                }
            }
            table = wider;
        }
    }

    /** Where a hash stands or would stand. There is always a free place. */
    private static int place(long[] table, long hash) {
        int mask = table.length - 1;
        int at = (int) (hash ^ hash >>> 32) & mask;
        while (table[at] != 0 && table[at] != hash) {
            at = at + 1 & mask;
        }
        return at;
    }

    synchronized boolean contains(long hash) {
        return hash == 0 ? zero : table[place(table, hash)] == hash;
    }

    /** Gives every hash, in an order of its own. */
    void forEach(LongConsumer consumer) {
        long[] copy;
        boolean withZero;
        synchronized (this) {
            copy = Arrays.copyOf(table, table.length);
            withZero = zero;
        }
        if (withZero) {
            consumer.accept(0);
        }
        for (long hash : copy) {
            if (hash != 0) {
                consumer.accept(hash);
            }
        }
    }

    synchronized long memory() {
        return 8L * table.length;
    }
}

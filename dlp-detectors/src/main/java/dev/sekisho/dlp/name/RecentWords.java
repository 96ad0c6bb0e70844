package dev.sekisho.dlp.name;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * What was found of the words looked up last, by their hashes: few words make up most of a text, and the tables of all
 * words are larger than the processor's caches. An entry is one number, so threads that share it see it whole or not at
 * all; what one overwrites is looked up again.
 */
final class RecentWords {
    private static final int BITS = 15;
    /** Nothing is remembered of a word. */
    static final long UNKNOWN = -1;

    /** The word's key, never 0, in the upper half and what is known of it in the lower. */
    private final AtomicLongArray entries = new AtomicLongArray(1 << BITS);

    /** What is known of a word, in the lower half, or {@link #UNKNOWN}. */
    long get(long mixed) {
        long entry = entries.getOpaque(place(mixed));
        return (int) (entry >>> Integer.SIZE) == key(mixed) ? entry & 0xFFFF_FFFFL : UNKNOWN;
    }

    void put(long mixed, int known) {
        entries.setOpaque(place(mixed), (long) key(mixed) << Integer.SIZE | (known & 0xFFFF_FFFFL));
    }

    private static int place(long mixed) {
        return (int) (mixed >>> (Long.SIZE - BITS));
    }

    private static int key(long mixed) {
        return (int) mixed | 1;
    }
}

package dev.sekisho.dlp.person;

import java.util.Arrays;

/**
 * A map from hashes to the numbers of people, about nine bytes an entry.
 *
 * <p>Keys are told apart by their first {@value #HASH_BITS} bits: of four million people, with four keys each, one in a
 * thousand transfers would count one person too few. A key's leading bits choose a segment; its other bits stand in one
 * word with the value, sorted, so that a look-up guesses the place and needs one or two lines of the cache. When the
 * segments are full, each is cut in two, which leaves one more bit to the value: people are never more than keys.
 */
final class PackedKeys {
    private static final int HASH_BITS = 58;
    private static final int MOST = 48;
    private static final int ROOM = 4;
    private static final long[] EMPTY = {};

    private int depth;
    private long[][] segments = {EMPTY};
    private int[] sizes = new int[1];
    private long total;

    /** The value of a key, or -1. */
    int get(long key) {
        int s = segment(key);
        long probe = probe(key);
        int i = place(segments[s], sizes[s], probe);
        return i < sizes[s] && (segments[s][i] & hashMask()) == probe ? (int) (segments[s][i] & ~hashMask()) : -1;
    }

    /** Reads what stands near a key and makes nothing of it. */
    long touch(long key) {
        int s = segment(key);
        return sizes[s] == 0 ? 0 : segments[s][guess(sizes[s], probe(key))];
    }

    /** Sets the value of a key. */
    void put(long key, int value) {
        put(key, value, true);
    }

    /** Sets the value of a key that has none. */
    void putNew(long key, int value) {
        put(key, value, false);
    }

    private void put(long key, int value, boolean again) {
        while (value > ~hashMask()) {
            deepen();
        }
        int s = segment(key);
        long probe = probe(key);
        int i = place(segments[s], sizes[s], probe);
        if (i < sizes[s] && (segments[s][i] & hashMask()) == probe) {
            segments[s][i] = again ? probe | value : segments[s][i];
            return;
        }
        insert(s, i, probe | value);
        if (++total > (long) MOST << depth) {
            deepen();
        }
    }

    private int segment(long key) {
        return depth == 0 ? 0 : (int) (key >>> (64 - depth));
    }

    private long hashMask() {
        return -1L << (64 - HASH_BITS + depth);
    }

    /** What of a key stands in its entry. */
    private long probe(long key) {
        return (key << depth) & hashMask();
    }

    /** The first place of an entry that is not below a probe. */
    private static int place(long[] entries, int size, long probe) {
        int i = guess(size, probe);
        long wanted = probe + Long.MIN_VALUE;
        while (i < size && entries[i] + Long.MIN_VALUE < wanted) {
            i++;
        }
        while (i > 0 && entries[i - 1] + Long.MIN_VALUE >= wanted) {
            i--;
        }
        return i;
    }

    private static int guess(int size, long probe) {
        return (int) (((probe >>> 32) * size) >>> 32);
    }

    private void insert(int s, int at, long entry) {
        long[] entries = segments[s];
        int size = sizes[s];
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, size + ROOM + (size >> 2));
            segments[s] = entries;
        }
        System.arraycopy(entries, at, entries, at + 1, size - at);
        entries[at] = entry;
        sizes[s] = size + 1;
    }

    private void deepen() {
        long[][] cut = new long[segments.length * 2][];
        int[] cutSizes = new int[segments.length * 2];
        long mask = hashMask();
        for (int s = 0; s < segments.length; s++) {
            int middle = place(segments[s], sizes[s], Long.MIN_VALUE);
            cut[2 * s] = half(segments[s], 0, middle, mask);
            cut[2 * s + 1] = half(segments[s], middle, sizes[s], mask);
            cutSizes[2 * s] = middle;
            cutSizes[2 * s + 1] = sizes[s] - middle;
            segments[s] = EMPTY;
        }
        segments = cut;
        sizes = cutSizes;
        depth++;
    }

    private static long[] half(long[] entries, int from, int to, long mask) {
        long[] half = new long[to - from + ((to - from) >> 3)];
        for (int i = from; i < to; i++) {
            half[i - from] = ((entries[i] & mask) << 1) | (entries[i] & ~mask);
        }
        return half;
    }
}

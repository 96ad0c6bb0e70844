package dev.sekisho.dlp.person;

/**
 * A map from 64-bit hashes to ints, about 18 bytes an entry. It grows in 256 separate segments, so that growing never
 * copies it all.
 */
final class KeyTable {
    private static final int SEGMENTS = 256;

    private static final long[][] EMPTY = new long[SEGMENTS][];
    private static final int[][] NO_VALUES = {};
    private static final int[] NO_SIZES = {};

    /** Made for the first entry, as most transfers are small and have none. */
    private long[][] keys = EMPTY;

    private int[][] values = NO_VALUES;
    private int[] sizes = NO_SIZES;

    /** The value of a key, or {@code missing}. A key is never 0. */
    int get(long key, int missing) {
        int s = (int) (key >>> 56);
        long[] k = keys[s];
        if (k == null) {
            return missing;
        }
        int i = slot(k, key);
        return k[i] == key ? values[s][i] : missing;
    }

    void put(long key, int value) {
        if (keys == EMPTY) {
            keys = new long[SEGMENTS][];
            values = new int[SEGMENTS][];
            sizes = new int[SEGMENTS];
        }
        int s = (int) (key >>> 56);
        if (keys[s] == null) {
            keys[s] = new long[8];
            values[s] = new int[8];
        } else if ((sizes[s] + 1) * 5 > keys[s].length * 4) {
            grow(s);
        }
        int i = slot(keys[s], key);
        if (keys[s][i] == 0) {
            keys[s][i] = key;
            sizes[s]++;
        }
        values[s][i] = value;
    }

    private static int slot(long[] k, long key) {
        int i = (int) (((key & 0xffff_ffffL) * k.length) >>> 32);
        while (k[i] != 0 && k[i] != key) {
            i = i + 1 == k.length ? 0 : i + 1;
        }
        return i;
    }

    private void grow(int s) {
        long[] oldKeys = keys[s];
        int[] oldValues = values[s];
        int length = oldKeys.length + (oldKeys.length >> 1);
        keys[s] = new long[length];
        values[s] = new int[length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int at = slot(keys[s], oldKeys[i]);
                keys[s][at] = oldKeys[i];
                values[s][at] = oldValues[i];
            }
        }
    }
}

package dev.sekisho.dlp.trace;

import java.util.Arrays;

/** A growing list of numbers. Not thread-safe. */
final class Longs {
    private long[] values = new long[16];
    private int size;

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    int size() {
        return size;
    }

    long get(int i) {
        return values[i];
    }

    /** The distinct values, ascending. */
    long[] distinct() {
        long[] sorted = Arrays.copyOf(values, size);
        Arrays.sort(sorted);
        int n = 0;
        for (long value : sorted) {
            if (n == 0 || sorted[n - 1] != value) {
                sorted[n++] = value;
            }
        }
        return Arrays.copyOf(sorted, n);
    }
}

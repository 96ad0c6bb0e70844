package dev.sekisho.dlp.trace;

import java.util.Arrays;

/**
 * Estimates how many distinct fingerprints there are in many files, from the smallest of them: fingerprints are spread
 * evenly, so the smallest {@code k} of them reach further the fewer there are. Exact below {@code k}. Not thread-safe.
 */
final class SmallestValues {
    private final int most;
    private long[] kept = {};

    SmallestValues(int most) {
        this.most = most;
    }

    /** Takes ascending values. */
    void add(long[] ascending) {
        if (ascending.length == 0 || (kept.length == most && ascending[0] >= kept[most - 1])) {
            return;
        }
        long[] both = Arrays.copyOf(kept, kept.length + Math.min(most, ascending.length));
        System.arraycopy(ascending, 0, both, kept.length, both.length - kept.length);
        Arrays.sort(both);
        int n = 0;
        for (int i = 0; i < both.length && n < most; i++) {
            if (n == 0 || both[n - 1] != both[i]) {
                both[n++] = both[i];
            }
        }
        kept = Arrays.copyOf(both, n);
    }

    double estimate() {
        if (kept.length < most) {
            return kept.length;
        }
        double reach = (kept[most - 1] - (double) Long.MIN_VALUE) / Math.pow(2, Long.SIZE);
        return (most - 1) / reach;
    }

    /** By how much the estimate may be too high, as a factor from 1: four standard deviations. */
    double margin() {
        return kept.length < most ? 1 : 1 + 4 / Math.sqrt(most);
    }
}

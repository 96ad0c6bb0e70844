package dev.sekisho.dlp.person;

import java.util.Arrays;

/**
 * Distinct people of each part and all parts inside it. Parts are numbered as they open; a person last seen in part n
 * is already counted in every open part with a number up to n.
 */
final class PartCounts {
    private int[] open = new int[8];
    private long[] counts = new long[8];
    private int depth;
    private int next;

    void begin() {
        if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
            counts = Arrays.copyOf(counts, depth * 2);
        }
        open[depth] = next++;
        counts[depth++] = 0;
    }

    long end() {
        return counts[--depth];
    }

    /** The number of the part begun last. */
    int opened() {
        return open[depth - 1];
    }

    /** Counts a person that was last seen in {@code seen} (-1: never) and returns the part it is now seen in. */
    int see(int seen) {
        for (int i = depth - 1; i >= 0 && open[i] > seen; i--) {
            counts[i]++;
        }
        return depth == 0 ? seen : Math.max(seen, open[depth - 1]);
    }

    /** Takes back one of two people that turned out to be the same. */
    void joined(int seenA, int seenB) {
        int both = Math.min(seenA, seenB);
        for (int i = 0; i < depth && open[i] <= both; i++) {
            counts[i]--;
        }
    }
}

package dev.sekisho.dlp.report;

import java.util.Collection;

/** The middle of some numbers. */
final class Median {
    private Median() {}

    /** The lower of the two middle ones when there is an even number of them; 0 of none. */
    static long of(Collection<Long> numbers) {
        long[] sorted = numbers.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[(sorted.length - 1) / 2];
    }
}

package dev.sekisho.dlp.report;

import java.util.Comparator;
import java.util.PriorityQueue;

/** The median of the numbers so far, in two heaps. Not thread-safe. */
final class RunningMedian {
    private final PriorityQueue<Long> lower = new PriorityQueue<>(Comparator.reverseOrder());
    private final PriorityQueue<Long> upper = new PriorityQueue<>();

    void add(long number) {
        lower.add(number);
        upper.add(lower.remove());
        if (upper.size() > lower.size()) {
            lower.add(upper.remove());
        }
    }

    int size() {
        return lower.size() + upper.size();
    }

    /** The lower of the two middle ones when there is an even number of them; 0 of none. */
    long median() {
        Long middle = lower.peek();
        return middle == null ? 0 : middle;
    }
}

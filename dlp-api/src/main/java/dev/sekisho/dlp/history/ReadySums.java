package dev.sekisho.dlp.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Sums of closed days that a series keeps ready: that of each window that was asked for, and that of the last weeks,
 * with which any longer window begins. A window of ten years is sixty buckets, half of them days. Not thread-safe.
 */
final class ReadySums {
    /** How many windows are kept. */
    private static final int MOST = 8;
    /** What is wider is a month or more. */
    private static final int RECENT_SPAN = 11;
    /** A window of so many days has all recent buckets, unless nothing was moved for long. */
    private static final int LONG_WINDOW = 62;

    private final Map<Integer, ClosedSum> windows = new HashMap<>(0);
    private @Nullable ClosedSum recent;

    /** The buckets before today that reach into a window. The sum of an earlier day goes on with the days since. */
    Bucket window(int days, int today, List<Bucket> buckets) {
        int from = today - days + 1;
        ClosedSum known = windows.get(days);
        if (known != null && known.day() == today) {
            return known.sum();
        }
        windows.remove(days); // until it is whole
        ClosedSum sum = known;
        if (sum != null && sum.day() < today && sum.isWithin(from)) {
            sum.goOn(buckets, from, today);
        } else {
            sum = anew(days, from, today, buckets);
        }
        windows.values().removeIf(other -> other.day() < today - 1 && windows.size() >= MOST);
        if (windows.size() < MOST) {
            windows.put(days, sum);
        }
        return sum.sum();
    }

    private ClosedSum anew(int days, int from, int today, List<Bucket> buckets) {
        if (days > LONG_WINDOW) {
            ClosedSum begun = recent(today, buckets);
            if (begun.isWithin(from)) {
                return begun.from(from, buckets);
            }
        }
        ClosedSum sum = new ClosedSum(from);
        sum.goOn(buckets, from, today);
        return sum;
    }

    private ClosedSum recent(int today, List<Bucket> buckets) {
        ClosedSum known = recent;
        recent = null; // until it is whole
        ClosedSum sum = known != null && known.day() <= today ? known : new ClosedSum(firstRecent(today, buckets));
        if (sum.day() < today) {
            sum.goOn(buckets, sum.from(), today);
        }
        recent = sum;
        return sum;
    }

    private static int firstRecent(int today, List<Bucket> buckets) {
        int first = today;
        for (int i = buckets.size() - 1; i >= 0 && buckets.get(i).span() <= RECENT_SPAN; i--) {
            first = Math.min(first, buckets.get(i).start());
        }
        return first;
    }

    /** Something was moved and added to a bucket. */
    void added(Bucket moved, Bucket to) {
        retain(sum -> sum.takes(moved, to));
    }

    /** A bucket has become a part of a wider one. */
    void merged(Bucket bucket, Bucket wide) {
        retain(sum -> sum.survives(bucket, wide));
        ClosedSum known = recent;
        if (known != null && wide.span() > RECENT_SPAN && wide.end() > known.from()) {
            recent = null;
        }
    }

    /** Buckets have changed in a way that no sum can follow. */
    void changed(Bucket bucket) {
        retain(sum -> bucket.start() >= sum.day());
    }

    private void retain(Predicate<ClosedSum> right) {
        windows.values().removeIf(right.negate());
        ClosedSum known = recent;
        if (known != null && !right.test(known)) {
            recent = null;
        }
    }

    long memory() {
        long sum = 24;
        for (ClosedSum window : windows.values()) {
            sum += window.sum().memory() + 80;
        }
        ClosedSum known = recent;
        return known == null ? sum : sum + known.sum().memory() + 40;
    }
}

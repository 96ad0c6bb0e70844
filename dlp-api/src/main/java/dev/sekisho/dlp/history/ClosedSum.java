package dev.sekisho.dlp.history;

import java.util.List;

/** The sum of a window's buckets that end before one day. Not thread-safe. */
final class ClosedSum {
    private final Bucket sum;
    /** The first day of the window; no bucket that ends before it is in the sum. */
    private int from;
    /** The day after the last. */
    private int day = Integer.MIN_VALUE;

    private int oldestStart = Integer.MAX_VALUE;
    private int oldestEnd = Integer.MAX_VALUE;

    /** Starts empty. */
    ClosedSum(int from) {
        this.sum = new Bucket(from, 1);
        this.from = from;
    }

    Bucket sum() {
        return sum;
    }

    int from() {
        return from;
    }

    int day() {
        return day;
    }

    /** Whether a window from a day on has all buckets of this one, and maybe more. */
    boolean isWithin(int first) {
        return oldestEnd > first;
    }

    /** Takes the buckets that have ended since, and the window's new first day, which left none of them behind. */
    void goOn(List<Bucket> buckets, int first, int today) {
        from = first;
        for (int i = buckets.size() - 1; i >= 0 && buckets.get(i).end() > Math.max(first, day); i--) {
            if (buckets.get(i).end() <= today) {
                add(buckets.get(i));
            }
        }
        day = today;
    }

    /** A sum of the same day from an earlier one on. */
    ClosedSum from(int first, List<Bucket> buckets) {
        ClosedSum longer = new ClosedSum(first);
        longer.sum.add(sum);
        longer.oldestStart = oldestStart;
        longer.oldestEnd = oldestEnd;
        longer.day = day;
        for (int i = buckets.size() - 1; i >= 0 && buckets.get(i).end() > first; i--) {
            if (buckets.get(i).end() <= Math.min(day, oldestStart)) {
                longer.add(buckets.get(i));
            }
        }
        return longer;
    }

    private void add(Bucket bucket) {
        sum.add(bucket);
        oldestStart = Math.min(oldestStart, bucket.start());
        oldestEnd = Math.min(oldestEnd, bucket.end());
    }

    /** Takes what was moved and added to a bucket; gives whether the sum is right then. */
    boolean takes(Bucket moved, Bucket to) {
        if (to.end() > from && to.end() <= day) {
            sum.add(moved);
            oldestStart = Math.min(oldestStart, to.start());
            oldestEnd = Math.min(oldestEnd, to.end());
            return true;
        }
        return isApart(to);
    }

    /** Whether the sum is still right when a bucket has become a part of a wider one. */
    boolean survives(Bucket bucket, Bucket wide) {
        boolean whole = wide.start() >= oldestStart && wide.end() <= day;
        return wide.start() >= day || (wide.covers(bucket) && (whole || isApart(wide)));
    }

    private boolean isApart(Bucket other) {
        return other.end() <= from || other.start() >= day;
    }
}

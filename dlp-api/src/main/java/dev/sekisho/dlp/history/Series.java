package dev.sekisho.dlp.history;

import java.util.ArrayList;
import java.util.List;

/**
 * What one actor, recipient, data owner or channel moved, in buckets of days, then ten days, months, quarters and
 * years, and what is being decided. Its lock is itself; callers hold it.
 */
final class Series {
    private final List<Bucket> buckets = new ArrayList<>();
    private final List<Movement> pending = new ArrayList<>(0);
    private final ReadySums ready = new ReadySums();
    private int mergedDay = Integer.MIN_VALUE;

    void reserve(Movement movement) {
        pending.add(movement);
    }

    boolean isEmpty() {
        return buckets.isEmpty() && pending.isEmpty();
    }

    void release(Movement movement) {
        pending.remove(movement);
    }

    /** Adds what was moved. */
    void add(Bucket moved, int today) {
        Bucket last = buckets.isEmpty() ? null : buckets.get(buckets.size() - 1);
        boolean open = last == null || last.start() <= moved.start();
        if (open && last != null && last.covers(moved)) {
            addTo(last, moved);
        } else {
            place(moved, today);
        }
        mergeOld(today);
    }

    private void place(Bucket moved, int today) {
        int at = buckets.size();
        while (at > 0 && buckets.get(at - 1).end() > moved.start()) {
            at--;
        }
        if (at < buckets.size() && buckets.get(at).covers(moved)) {
            addTo(buckets.get(at), moved);
            return;
        }
        Bucket fresh =
                moved.span() == 1 ? Bucket.around(moved.start(), today) : new Bucket(moved.start(), moved.span());
        addTo(fresh, moved);
        while (at > 0 && buckets.get(at - 1).end() > fresh.start()) {
            at--;
        }
        while (at < buckets.size() && buckets.get(at).start() < fresh.end()) {
            // finer ones, or one that another node merged at another time
            fresh = joined(fresh, buckets.remove(at));
            ready.changed(fresh);
        }
        buckets.add(at, fresh);
    }

    private void addTo(Bucket bucket, Bucket moved) {
        bucket.add(moved);
        ready.added(moved, bucket);
    }

    private static Bucket joined(Bucket a, Bucket b) {
        int start = Math.min(a.start(), b.start());
        Bucket both = new Bucket(start, Math.max(a.end(), b.end()) - start);
        both.add(a);
        both.add(b);
        return both;
    }

    /** What has become old goes into wider buckets. */
    private void mergeOld(int today) {
        if (today <= mergedDay) {
            return;
        }
        mergedDay = today;
        List<Bucket> merged = new ArrayList<>();
        for (Bucket bucket : buckets) {
            Bucket wide = Bucket.around(bucket.start(), today);
            Bucket last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && last.covers(bucket)) {
                last.add(bucket);
                ready.merged(bucket, last);
            } else if (wide.span() > bucket.span()) {
                wide.add(bucket);
                merged.add(wide);
                ready.merged(bucket, wide);
            } else {
                merged.add(bucket);
            }
        }
        buckets.clear();
        buckets.addAll(merged);
    }

    /** Adds up a window into {@code sum}: the closed days, those after, and what is being decided. */
    void sum(int days, int today, Bucket sum) {
        if (days > 1) {
            sum.add(ready.window(days, today, buckets));
        }
        for (int i = buckets.size() - 1; i >= 0 && buckets.get(i).end() > today; i--) {
            sum.add(buckets.get(i));
        }
        for (Movement movement : pending) {
            if (movement.day() > today - days) {
                sum.add(1, movement.bytes(), movement.people());
            }
        }
    }

    /** The buckets in order. */
    List<Bucket> buckets() {
        return buckets;
    }

    long memory() {
        long sum = 160 + 8L * buckets.size() + ready.memory();
        for (Bucket bucket : buckets) {
            sum += bucket.memory();
        }
        return sum;
    }
}

package dev.sekisho.dlp.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one actor, recipient, data owner or channel moved, in buckets of days, then ten days, months, quarters and
 * years, and what is being decided. Its lock is itself; callers hold it.
 */
final class Series {
    /** How many windows of closed days are kept ready. */
    private static final int READY = 8;

    private final List<Bucket> buckets = new ArrayList<>();
    private final List<Movement> pending = new ArrayList<>(0);
    private final Map<Integer, Closed> ready = new HashMap<>(0);
    private int mergedDay = Integer.MIN_VALUE;

    /** The sum of a window's days before one day. */
    private static final class Closed {
        private final Bucket sum;
        private final int day;
        /** The end of the oldest bucket in it; the window must not have left that behind. */
        private final int oldestEnd;

        Closed(Bucket sum, int day, int oldestEnd) {
            this.sum = sum;
            this.day = day;
            this.oldestEnd = oldestEnd;
        }
    }

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
        changed(moved.start());
        if (open && last != null && last.covers(moved)) {
            last.add(moved);
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
            buckets.get(at).add(moved);
            return;
        }
        Bucket fresh =
                moved.span() == 1 ? Bucket.around(moved.start(), today) : new Bucket(moved.start(), moved.span());
        fresh.add(moved);
        while (at > 0 && buckets.get(at - 1).end() > fresh.start()) {
            at--;
        }
        while (at < buckets.size() && buckets.get(at).start() < fresh.end()) {
            // finer ones, or one that another node merged at another time
            fresh = joined(fresh, buckets.remove(at));
        }
        buckets.add(at, fresh);
        changed(fresh.start());
    }

    /** Sums that may hold days from this one on are no longer right. */
    private void changed(int start) {
        ready.values().removeIf(closed -> start < closed.day);
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
                changed(last.start());
            } else if (wide.span() > bucket.span()) {
                wide.add(bucket);
                merged.add(wide);
                changed(wide.start());
            } else {
                merged.add(bucket);
            }
        }
        buckets.clear();
        buckets.addAll(merged);
    }

    /** Adds up a window into {@code sum}: the closed days, those after, and what is being decided. */
    void sum(int days, int today, Bucket sum) {
        int from = today - days + 1;
        if (days > 1) {
            sum.add(closed(days, from, today));
        }
        for (int i = buckets.size() - 1; i >= 0 && buckets.get(i).end() > today; i--) {
            sum.add(buckets.get(i));
        }
        for (Movement movement : pending) {
            if (movement.day() >= from) {
                sum.add(1, movement.bytes(), movement.people());
            }
        }
    }

    /**
     * The buckets before today that reach into the window. The sum of an earlier day goes on with the days since, as
     * long as no bucket has left the window: a window of ten years is a hundred buckets, and one day is one.
     */
    private Bucket closed(int days, int from, int today) {
        Closed known = ready.get(days);
        if (known != null && known.day == today) {
            return known.sum;
        }
        Closed before = known != null && known.day < today && known.oldestEnd > from
                ? known
                : new Closed(new Bucket(from, days), Integer.MIN_VALUE, Integer.MAX_VALUE);
        int oldestEnd = before.oldestEnd;
        ready.remove(days); // until it is whole
        for (int i = buckets.size() - 1; i >= 0 && buckets.get(i).end() > Math.max(from, before.day); i--) {
            Bucket bucket = buckets.get(i);
            if (bucket.end() <= today) {
                before.sum.add(bucket);
                oldestEnd = Math.min(oldestEnd, bucket.end());
            }
        }
        ready.values().removeIf(closed -> closed.day < today - 1 && ready.size() >= READY);
        if (ready.size() < READY) {
            ready.put(days, new Closed(before.sum, today, oldestEnd));
        }
        return before.sum;
    }

    /** The buckets in order. */
    List<Bucket> buckets() {
        return buckets;
    }

    long memory() {
        long sum = 160 + 8L * buckets.size();
        for (Bucket bucket : buckets) {
            sum += bucket.memory();
        }
        for (Closed closed : ready.values()) {
            sum += closed.sum.memory() + 72;
        }
        return sum;
    }
}

package dev.sekisho.dlp.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** The strongest overlaps of any number of them. Not thread-safe. */
final class Strongest {
    private final int most;
    private final PriorityQueue<Hit> weakestFirst = new PriorityQueue<>((a, b) -> order(b.overlap, a.overlap));

    Strongest(int most) {
        this.most = most;
    }

    /**
     * What a transfer has in common with the search.
     *
     * @param file the place of its index
     * @param transfer its number there
     * @param overlap what
     */
    record Hit(int file, int transfer, Overlap overlap) {}

    static int order(Overlap a, Overlap b) {
        return a.strongerThan(b) ? -1 : b.strongerThan(a) ? 1 : 0;
    }

    void add(int file, int transfer, Overlap overlap) {
        @Nullable Hit weakest = weakestFirst.peek();
        if (weakestFirst.size() < most || weakest == null) {
            weakestFirst.add(new Hit(file, transfer, overlap));
        } else if (overlap.strongerThan(weakest.overlap)) {
            weakestFirst.poll();
            weakestFirst.add(new Hit(file, transfer, overlap));
        }
    }

    List<Hit> all() {
        return new ArrayList<>(weakestFirst);
    }
}

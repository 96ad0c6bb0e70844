package dev.sekisho.dlp.trace;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Sorts any number of values in bounded memory: a part at a time is sorted and put into a temporary file, and at the
 * end the parts are merged. Not thread-safe.
 */
final class SortedRuns implements Closeable {
    private static final int FEW = 64;
    private static final int PART = 1 << 17;
    private static final int READ = 1 << 10;

    private final Path dir;
    private long[] values = new long[FEW];
    private int size;
    private final List<Run> runs = new ArrayList<>();
    private @Nullable SpillFile file;

    SortedRuns(Path dir) {
        this.dir = dir;
    }

    /** Takes the values, ascending and distinct. */
    interface Taker {
        void take(long value) throws IOException;
    }

    void add(long value) throws IOException {
        if (size == values.length) {
            if (size < PART) {
                values = Arrays.copyOf(values, size * 2);
            } else {
                spill();
            }
        }
        values[size++] = value;
    }

    private void spill() throws IOException {
        sort();
        SpillFile spill = file == null ? new SpillFile(dir) : file;
        file = spill;
        ByteBuffer bytes = ByteBuffer.allocate(size * Long.BYTES);
        bytes.asLongBuffer().put(values, 0, size);
        runs.add(new Run(spill, spill.append(bytes.array()), size));
        size = 0;
    }

    private void sort() {
        Arrays.sort(values, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept == 0 || values[kept - 1] != values[i]) {
                values[kept++] = values[i];
            }
        }
        size = kept;
    }

    /** Gives all values; afterwards there are none. */
    void drain(Taker taker) throws IOException {
        if (runs.isEmpty()) {
            sort();
            for (int i = 0; i < size; i++) {
                taker.take(values[i]);
            }
        } else {
            if (size > 0) {
                spill();
            }
            merge(taker);
        }
        size = 0;
        runs.clear();
    }

    private void merge(Taker taker) throws IOException {
        PriorityQueue<Run> next = new PriorityQueue<>();
        for (Run run : runs) {
            run.advance();
            next.add(run);
        }
        boolean any = false;
        long last = 0;
        for (Run run = next.poll(); run != null; run = next.poll()) {
            if (!any || run.value != last) {
                taker.take(run.value);
            }
            any = true;
            last = run.value;
            if (run.advance()) {
                next.add(run);
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }

    /** A sorted part, being read. */
    private static final class Run implements Comparable<Run> {
        private final SpillFile spill;
        private long at;
        private long left;
        private ByteBuffer read = ByteBuffer.allocate(0);
        private long value;

        Run(SpillFile spill, long at, long left) {
            this.spill = spill;
            this.at = at;
            this.left = left;
        }

        boolean advance() throws IOException {
            if (!read.hasRemaining()) {
                if (left == 0) {
                    return false;
                }
                int n = (int) Math.min(left, READ);
                read = ByteBuffer.wrap(spill.read(at, n * Long.BYTES));
                at += (long) n * Long.BYTES;
                left -= n;
            }
            value = read.getLong();
            return true;
        }

        @Override
        public int compareTo(Run other) {
            return Long.compare(value, other.value);
        }
    }
}

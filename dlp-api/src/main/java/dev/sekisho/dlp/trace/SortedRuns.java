package dev.sekisho.dlp.trace;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

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
    private Path file = Path.of("");
    private FileChannel channel;

    @SuppressWarnings("NullAway.Init") // the channel is opened when the first part is full
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
        if (runs.isEmpty()) {
            file = Files.createTempFile(dir, "fingerprints-", ".tmp");
            channel = FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        }
        ByteBuffer bytes = ByteBuffer.allocate(size * Long.BYTES);
        bytes.asLongBuffer().put(values, 0, size);
        long at = channel.size();
        while (bytes.hasRemaining()) {
            channel.write(bytes, at + bytes.position());
        }
        runs.add(new Run(at, size));
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
        if (channel != null) {
            channel.close();
            Files.deleteIfExists(file);
        }
    }

    /** A sorted part, being read. */
    private final class Run implements Comparable<Run> {
        private long at;
        private long left;
        private ByteBuffer read = ByteBuffer.allocate(0);
        private long value;

        Run(long at, long left) {
            this.at = at;
            this.left = left;
        }

        boolean advance() throws IOException {
            if (!read.hasRemaining()) {
                if (left == 0) {
                    return false;
                }
                int n = (int) Math.min(left, READ);
                read = ByteBuffer.allocate(n * Long.BYTES);
                while (read.hasRemaining() && channel.read(read, at + read.position()) >= 0) {
                    // until the buffer is full
                }
                read.flip();
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

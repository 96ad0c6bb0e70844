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

/** Sorts which transfer carried which fingerprint, by fingerprint, in bounded memory. Not thread-safe. */
final class PostingRuns implements Closeable {
    private static final int FEW = 64;
    private static final int PART_BITS = 19;
    private static final int PART = 1 << PART_BITS;
    private static final long PLACE = PART - 1;
    private static final int PAIR_BYTES = Long.BYTES + Integer.BYTES;
    private static final int READ = 1 << 10;

    private final Path dir;
    private long[] fingerprints = new long[FEW];
    private int[] transfers = new int[FEW];
    private int size;
    private final List<Run> runs = new ArrayList<>();
    private @Nullable SpillFile file;

    PostingRuns(Path dir) {
        this.dir = dir;
    }

    /** Takes each fingerprint, ascending, with the transfers that carried it, ascending and distinct. */
    interface Taker {
        void take(long fingerprint, int[] transfers, int count) throws IOException;
    }

    void add(long fingerprint, int transfer) throws IOException {
        if (size == fingerprints.length) {
            if (size < PART) {
                fingerprints = Arrays.copyOf(fingerprints, size * 2);
                transfers = Arrays.copyOf(transfers, size * 2);
            } else {
                spill();
            }
        }
        fingerprints[size] = fingerprint;
        transfers[size++] = transfer;
    }

    private void spill() throws IOException {
        sort();
        ByteBuffer bytes = ByteBuffer.allocate(size * PAIR_BYTES);
        for (int i = 0; i < size; i++) {
            bytes.putLong(fingerprints[i]).putInt(transfers[i]);
        }
        SpillFile spill = file == null ? new SpillFile(dir) : file;
        file = spill;
        runs.add(new Run(spill, spill.append(bytes.array()), size));
        size = 0;
    }

    /** Fingerprints are random: their upper bits nearly sort them, with the place in the lower ones. */
    private void sort() {
        long[] keys = new long[size];
        for (int i = 0; i < size; i++) {
            keys[i] = (fingerprints[i] & ~PLACE) | i;
        }
        Arrays.sort(keys);
        long[] sorted = new long[size];
        int[] of = new int[size];
        for (int i = 0; i < size; i++) {
            int place = (int) (keys[i] & PLACE);
            long fingerprint = fingerprints[place];
            int transfer = transfers[place];
            int at = i;
            while (at > 0 && isLess(fingerprint, transfer, sorted[at - 1], of[at - 1])) {
                sorted[at] = sorted[at - 1];
                of[at] = of[at - 1];
                at--;
            }
            sorted[at] = fingerprint;
            of[at] = transfer;
        }
        System.arraycopy(sorted, 0, fingerprints, 0, size);
        System.arraycopy(of, 0, transfers, 0, size);
    }

    private static boolean isLess(long fingerprint, int transfer, long other, int otherTransfer) {
        return fingerprint < other || (fingerprint == other && transfer < otherTransfer);
    }

    /** Gives all; afterwards there are none. */
    void drain(Taker taker) throws IOException {
        Group group = new Group(taker);
        if (runs.isEmpty()) {
            sort();
            for (int i = 0; i < size; i++) {
                group.add(fingerprints[i], transfers[i]);
            }
        } else {
            if (size > 0) {
                spill();
            }
            merge(group);
        }
        group.end();
        size = 0;
        runs.clear();
    }

    private void merge(Group group) throws IOException {
        PriorityQueue<Run> next = new PriorityQueue<>();
        for (Run run : runs) {
            run.advance();
            next.add(run);
        }
        for (Run run = next.poll(); run != null; run = next.poll()) {
            group.add(run.fingerprint, run.transfer);
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

    /** The transfers of one fingerprint. */
    private static final class Group {
        private final Taker taker;
        private long fingerprint;
        private int[] transfers = new int[FEW];
        private int count;

        Group(Taker taker) {
            this.taker = taker;
        }

        void add(long next, int transfer) throws IOException {
            if (next != fingerprint) {
                end();
                fingerprint = next;
            }
            if (count > 0 && transfers[count - 1] == transfer) {
                return;
            }
            if (count == transfers.length) {
                transfers = Arrays.copyOf(transfers, count * 2);
            }
            transfers[count++] = transfer;
        }

        void end() throws IOException {
            if (count > 0) {
                taker.take(fingerprint, transfers, count);
            }
            count = 0;
        }
    }

    /** A sorted part, being read. */
    private static final class Run implements Comparable<Run> {
        private final SpillFile spill;
        private long at;
        private int left;
        private ByteBuffer read = ByteBuffer.allocate(0);
        private long fingerprint;
        private int transfer;

        Run(SpillFile spill, long at, int left) {
            this.spill = spill;
            this.at = at;
            this.left = left;
        }

        boolean advance() throws IOException {
            if (!read.hasRemaining()) {
                if (left == 0) {
                    return false;
                }
                int n = Math.min(left, READ);
                read = ByteBuffer.wrap(spill.read(at, n * PAIR_BYTES));
                at += (long) n * PAIR_BYTES;
                left -= n;
            }
            fingerprint = read.getLong();
            transfer = read.getInt();
            return true;
        }

        @Override
        public int compareTo(Run other) {
            int order = Long.compare(fingerprint, other.fingerprint);
            return order != 0 ? order : Integer.compare(transfer, other.transfer);
        }
    }
}

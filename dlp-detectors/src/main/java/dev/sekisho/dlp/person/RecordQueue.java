package dev.sekisho.dlp.person;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.jspecify.annotations.Nullable;

/**
 * Records that wait to be settled together. In a large table that is done in the common pool while the next records are
 * read, one batch at a time and in order; where the pool has no thread to spare, whoever waits does it. Not
 * thread-safe.
 */
final class RecordQueue {
    private static final int FEW = 32;
    private static final int MANY = 256;
    private static final int LARGE = 8192;

    private final Settler settler;
    private RawRecord[] filling = {};
    private RawRecord[] idle = {};
    private int count;
    private long seen;
    private @Nullable ForkJoinTask<?> running;

    /** Settles records one after the other. */
    interface Settler {
        void settle(RawRecord[] records, int count);
    }

    RecordQueue(Settler settler) {
        this.settler = settler;
    }

    /** Takes a record, and gives another to be used for the next one. */
    RawRecord add(RawRecord ended) {
        if (filling.length == 0) {
            filling = records(FEW);
        }
        RawRecord free = filling[count];
        filling[count++] = ended;
        if (count == filling.length) {
            full();
        }
        return free;
    }

    private static RawRecord[] records(int n) {
        RawRecord[] records = new RawRecord[n];
        for (int i = 0; i < n; i++) {
            records[i] = new RawRecord();
        }
        return records;
    }

    private void full() {
        seen += count;
        if (seen < LARGE) {
            settleAll();
            return;
        }
        await();
        RawRecord[] batch = filling;
        int size = count;
        filling = idle.length == MANY ? idle : records(MANY);
        idle = batch;
        count = 0;
        running = ForkJoinPool.commonPool().submit(() -> settler.settle(batch, size));
    }

    private void await() {
        ForkJoinTask<?> task = running;
        running = null;
        if (task != null) {
            task.join();
        }
    }

    /** Settles all that wait. */
    void settleAll() {
        await();
        int size = count;
        count = 0;
        settler.settle(filling, size);
    }
}

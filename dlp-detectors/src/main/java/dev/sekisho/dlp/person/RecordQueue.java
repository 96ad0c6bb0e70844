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
    private PersonRecord[] filling = {};
    private PersonRecord[] idle = {};
    private int count;
    private long seen;
    private @Nullable ForkJoinTask<?> running;

    /** Settles records one after the other. */
    interface Settler {
        void settle(PersonRecord[] records, int count);
    }

    RecordQueue(Settler settler) {
        this.settler = settler;
    }

    /** Takes a record, and gives another to be used for the next one. */
    PersonRecord add(PersonRecord ended) {
        if (filling.length == 0) {
            filling = records(FEW);
        }
        PersonRecord free = filling[count];
        filling[count++] = ended;
        if (count == filling.length) {
            full();
        }
        return free;
    }

    private static PersonRecord[] records(int n) {
        PersonRecord[] records = new PersonRecord[n];
        for (int i = 0; i < n; i++) {
            records[i] = new PersonRecord();
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
        PersonRecord[] batch = filling;
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

package dev.sekisho.dlp.person;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.jspecify.annotations.Nullable;

/**
 * Records that wait to be settled together. In a large table that is done in the common pool while the next records are
 * read, one batch at a time and in order. Whoever reads does not wait in vain: while one batch is being settled, it
 * builds the next; and where the pool has no thread to spare, it does all. Not thread-safe.
 */
final class RecordQueue {
    private static final int FEW = 32;
    private static final int MANY = 1024;
    private static final int LARGE = 8192;
    private static final RecordBatch NONE = new RecordBatch(0);

    private final Steps steps;
    private RecordBatch filling = NONE;
    private RecordBatch other = NONE;
    private long seen;
    private @Nullable ForkJoinTask<?> running;

    /** What is done with a batch. The first step of one may be taken while the second of the one before is. */
    interface Steps {
        void build(RecordBatch batch);

        void settle(RecordBatch batch);
    }

    RecordQueue(Steps steps) {
        this.steps = steps;
    }

    /** Takes a copy of a record. */
    void add(RawRecord ended) {
        if (filling == NONE) {
            filling = new RecordBatch(FEW);
        }
        filling.add(ended);
        if (filling.isFull()) {
            full();
        }
    }

    private void full() {
        seen += filling.count();
        if (seen < LARGE) {
            settleAll();
            return;
        }
        RecordBatch batch = filling;
        if (running != null && !running.isDone() && other.isBuilt()) {
            steps.build(batch);
        }
        await();
        filling = other.size() < MANY ? new RecordBatch(MANY) : other;
        filling.clear();
        other = batch;
        running = ForkJoinPool.commonPool().submit(() -> finish(batch));
    }

    private void finish(RecordBatch batch) {
        if (!batch.isBuilt()) {
            steps.build(batch);
        }
        steps.settle(batch);
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
        if (filling.count() > 0) {
            try {
                finish(filling);
            } finally {
                filling.clear();
            }
        }
    }
}

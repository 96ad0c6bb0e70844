package dev.sekisho.dlp.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RecordQueueTest {
    private static final byte[] NONE = {};

    private final RecordQueue queue = new RecordQueue(
            new RecordSealer(new RecordCipher(TrailKeys.generate("test").recordKeys()), new MerkleTree()));

    /** A record that another thread has brought and waits for. */
    private FutureTask<Long> waiting() {
        FutureTask<Long> task = new FutureTask<>(() -> queue.append(new byte[] {'{', '}'}, NONE));
        Thread thread = new Thread(task);
        thread.start();
        while (thread.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        return task;
    }

    @Test
    void isNotFinishedWhileARecordWaits() throws Exception {
        FutureTask<Long> first = waiting();
        Batch batch = queue.take(0);
        FutureTask<Long> second = waiting();
        batch.done();
        assertEquals(0, first.get(5, TimeUnit.SECONDS));
        queue.end();
        assertFalse(queue.finished(), "the second record is not written yet");
        queue.take(0).done();
        assertEquals(1, second.get(5, TimeUnit.SECONDS));
        assertTrue(queue.finished());
    }

    @Test
    void tellsWhoWaitsAndWhoComesLaterOfAFailure() {
        FutureTask<Long> waits = waiting();
        queue.fail(new IOException("disk full"));
        assertThrows(ExecutionException.class, () -> waits.get(5, TimeUnit.SECONDS));
        assertThrows(TrailException.class, queue::signature);
        assertThrows(TrailException.class, () -> queue.append(NONE, NONE));
    }
}

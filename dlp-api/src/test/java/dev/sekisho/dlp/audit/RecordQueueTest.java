package dev.sekisho.dlp.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RecordQueueTest {
    private static final byte[] NONE = {};

    private final RecordQueue queue = new RecordQueue(
            new RecordSealer(new RecordCipher(TrailKeys.generate("test").recordKeys()), new MerkleTree()));

    private CompletableFuture<Long> append() {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return queue.append("{}".getBytes(StandardCharsets.UTF_8), NONE);
            } catch (TrailException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private Batch waiting() throws Exception {
        Batch batch = queue.take(0);
        assertEquals(1, batch.records().size());
        return batch;
    }

    @Test
    void isNotFinishedWhileARecordWaits() throws Exception {
        CompletableFuture<Long> first = append();
        Batch batch = waiting();
        CompletableFuture<Long> second = append();
        batch.done();
        assertEquals(0, first.get(5, TimeUnit.SECONDS));
        while (queue.isEmpty()) {
            Thread.sleep(1);
        }
        queue.end();
        assertFalse(queue.finished(), "the second record is not written yet");
        waiting().done();
        assertEquals(1, second.get(5, TimeUnit.SECONDS));
        assertTrue(queue.finished());
    }

    @Test
    void tellsWhoWaitsAndWhoComesLaterOfAFailure() throws Exception {
        CompletableFuture<Long> waits = append();
        while (queue.isEmpty()) {
            Thread.sleep(1);
        }
        queue.fail(new IOException("disk full"));
        assertThrows(ExecutionException.class, () -> waits.get(5, TimeUnit.SECONDS));
        assertThrows(TrailException.class, queue::signature);
        assertThrows(TrailException.class, () -> queue.append(NONE, NONE));
    }
}

package dev.sekisho.dlp.audit;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RecordQueueTest {
    private static final byte[] NONE = {};
    private static final AuditRecord ENTRY = TrailFixture.entry(0);

    private final RecordKeys keys = TrailKeys.generate("test").recordKeys();
    private final RecordCipher cipher = new RecordCipher(keys);
    private final RecordQueue queue = queue(keys);

    private static RecordQueue queue(RecordKeys keys) {
        return queue(keys, () -> new RecordSealer(new RecordCipher(keys)));
    }

    private static RecordQueue queue(RecordKeys keys, Supplier<RecordSealer> sealers) {
        OpenSegment endless = new OpenSegment(Path.of("no-such-folder"), keys, 0, 0, 0, Long.MAX_VALUE);
        return new RecordQueue(new RecordNumbers(keys, endless, 0), sealers);
    }

    /** A record that another thread has brought and waits for. */
    private FutureTask<Long> waiting() {
        return waiting(queue);
    }

    private static FutureTask<Long> waiting(RecordQueue queue) {
        FutureTask<Long> task = new FutureTask<>(() -> queue.append(ENTRY, new byte[] {'{', '}'}, NONE));
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
        assertThrows(TrailException.class, () -> queue.append(ENTRY, NONE, NONE));
    }

    /** Writes what comes until the queue has ended, and gives all that came. */
    private List<byte[]> drain() throws Exception {
        List<byte[]> all = new ArrayList<>();
        MerkleTree hashes = new MerkleTree();
        while (!queue.finished()) {
            Batch batch = queue.take(0);
            for (Arrival record : batch.records()) {
                assertEquals(all.size(), record.key().seq());
                assertArrayEquals(hashes.leaf(record.stored()), record.leaf());
                all.add(record.stored());
            }
            batch.done();
        }
        return all;
    }

    @Test
    void givesEachOfManyRecordsANumberOfItsOwnAndItsPlaceInTheTree() throws Exception {
        FutureTask<List<byte[]>> written = new FutureTask<>(this::drain);
        new Thread(written).start();
        ExecutorService pool = Executors.newFixedThreadPool(16);
        List<Future<Long>> numbers = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            byte[] json = ("{\"kind\":\"k\",\"time\":\"1970-01-01T00:00:00Z\",\"n\":" + i + "}").getBytes(US_ASCII);
            numbers.add(pool.submit(() -> queue.append(ENTRY, json, NONE)));
        }
        long[] placeOf = new long[numbers.size()];
        for (int i = 0; i < placeOf.length; i++) {
            placeOf[i] = numbers.get(i).get();
        }
        pool.shutdown();
        queue.end();
        List<byte[]> stored = written.get();
        assertEquals(placeOf.length, stored.size());
        for (int i = 0; i < placeOf.length; i++) {
            AuditRecord entry = cipher.open(placeOf[i], stored.get((int) placeOf[i]));
            assertEquals(
                    String.valueOf(i),
                    String.valueOf(Objects.requireNonNull(entry).facts().get("n")));
        }
    }

    @Test
    void sharesOneBatchAmongThoseWhoWaitTogether() throws Exception {
        FutureTask<Long> first = waiting();
        queue.take(0).done();
        assertEquals(0, first.get(5, TimeUnit.SECONDS));
        FutureTask<Long> second = waiting();
        FutureTask<Long> third = waiting();
        Batch batch = queue.take(0);
        assertEquals(2, batch.records().size());
        batch.done();
        assertEquals(3, second.get(5, TimeUnit.SECONDS) + third.get(5, TimeUnit.SECONDS));
    }

    @Test
    void keepsTheMarkOfAnInterruptAndGivesTheNumber() throws Exception {
        FutureTask<Boolean> marked = new FutureTask<>(() -> {
            Thread.currentThread().interrupt();
            assertEquals(0, queue.append(ENTRY, new byte[] {'{', '}'}, NONE));
            return Thread.interrupted();
        });
        new Thread(marked).start();
        queue.take(0).done();
        assertTrue(marked.get(5, TimeUnit.SECONDS));
    }

    @Test
    void refusesOnlyTheRecordThatCannotBeSealed() {
        RecordQueue erased = queue(RecordKeys.of(new byte[32]).without(List.of(0L)));
        assertEquals(
                "record-erased",
                assertThrows(TrailException.class, () -> erased.append(ENTRY, NONE, NONE))
                        .getMessage());
        assertFalse(erased.finished());
    }

    /** Seals nothing before it may, and fails for the record of a number. */
    private static RecordSealer slow(RecordKeys keys, CountDownLatch may, long failing) {
        return new RecordSealer(new RecordCipher(keys)) {
            @Override
            void seal(Arrival arrival) throws TrailException {
                if (arrival.key().seq() == 0) {
                    awaitQuietly(may);
                }
                if (arrival.key().seq() == failing) {
                    throw new IllegalStateException("no memory");
                }
                super.seal(arrival);
            }
        };
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void takesNoRecordBeforeTheOneWithTheNumberBefore() throws Exception {
        CountDownLatch may = new CountDownLatch(1);
        RecordQueue slow = queue(keys, () -> slow(keys, may, -1));
        FutureTask<Long> first = waiting(slow);
        FutureTask<Long> second = waiting(slow);
        assertTrue(slow.take(1).isEmpty(), "the second is sealed, the first is not");
        may.countDown();
        List<Arrival> taken = new ArrayList<>();
        while (taken.size() < 2) {
            Batch batch = slow.take(0);
            taken.addAll(batch.records());
            batch.done();
        }
        assertEquals(0, taken.get(0).key().seq());
        assertEquals(1, first.get(5, TimeUnit.SECONDS) + second.get(5, TimeUnit.SECONDS));
    }

    @Test
    void takesNothingMoreOnceARecordCouldNotBeSealed() throws Exception {
        RecordQueue failing = queue(keys, () -> slow(keys, new CountDownLatch(0), 1));
        FutureTask<Long> first = waiting(failing);
        FutureTask<Long> second = waiting(failing);
        FutureTask<Long> third = waiting(failing);
        failing.take(0).done();
        assertEquals(0, first.get(5, TimeUnit.SECONDS));
        TrailException end = assertThrows(TrailException.class, () -> failing.take(0));
        failing.fail(end);
        assertThrows(ExecutionException.class, () -> second.get(5, TimeUnit.SECONDS));
        assertThrows(ExecutionException.class, () -> third.get(5, TimeUnit.SECONDS));
        assertThrows(TrailException.class, () -> failing.append(ENTRY, NONE, NONE));
    }
}

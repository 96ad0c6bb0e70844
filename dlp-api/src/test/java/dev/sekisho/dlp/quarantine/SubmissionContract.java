package dev.sekisho.dlp.quarantine;

import static dev.sekisho.dlp.quarantine.QuarantineContract.NOW;
import static dev.sekisho.dlp.quarantine.QuarantineContract.by;
import static dev.sekisho.dlp.quarantine.QuarantineContract.request;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The same transfer handed in again, and many who act at once. */
interface SubmissionContract extends QuarantineSubject {

    @Test
    default void theSameTransferSubmittedTwiceIsOne() throws Exception {
        items().hold(request("t1", by(1), "same"));
        assertEquals("t1", items().hold(request("t2", by(1), "same")).id());
        assertEquals("t3", items().hold(request("t3", by(1), "other")).id());
        assertEquals("t2", facts("submitted-again").get("submission"));
        items().reject("t1", "hanako", "no");
        assertEquals("t4", items().hold(request("t4", by(1), "same")).id());
        items().approve("t4", "hanako", "yes");
        release("t4");
        assertEquals("t5", items().hold(request("t5", by(1), "same")).id());
        assertEquals(4, items().list().items().size());
    }

    @Test
    default void aMessageThatNamesItselfIsNotHeldAgainAfterItsRelease() throws Exception {
        HoldRequest r = request("t1", by(1), "Message-ID: <1@x>");
        for (String id : List.of("t1", "t2")) {
            HeldItem held = items().hold(new HoldRequest(
                    id, NOW, r.actor(), r.from(), r.recipients(), r.requirement(), r.decision(), r.content(), true));
            assertEquals("t1", held.id());
            assertEquals(id.equals("t1") ? HoldState.HELD : HoldState.RELEASED, held.state());
            if (id.equals("t1")) {
                items().approve("t1", "hanako", "yes");
                release("t1");
            }
        }
        assertEquals(1, items().list().items().size());
    }

    @Test
    default void manyWhoSubmitTheSameAtOnceMakeOneItem() throws Exception {
        Set<String> ids = new TreeSet<>();
        for (HeldItem item : atOnce(20, i -> items().hold(request("t" + i, by(1), "same")))) {
            ids.add(item.id());
        }
        assertEquals(1, ids.size());
        assertEquals(1, items().list().items().size());
        assertEquals(19, kinds().stream().filter("submitted-again"::equals).count());
    }

    @Test
    default void fiftyWhoApproveAtOnceLoseNothingAndReleaseOnce() throws Exception {
        hold("t1", by(20));
        hold("t2", by(1));
        Set<String> counted = new TreeSet<>();
        List<HoldState> states = new ArrayList<>();
        for (Object result : atOnce(50, i -> approveOrCode(i % 2 == 0 ? "t1" : "t2", "person" + i))) {
            if (result instanceof HeldItem item) {
                states.add(item.state());
            }
        }
        items().get("t1").approvals().forEach(a -> counted.add(a.approver()));
        assertEquals(20, items().get("t1").approvals().size());
        assertEquals(20, counted.size());
        assertEquals(1, items().get("t2").approvals().size());
        assertEquals(21, states.size(), "who was not counted was told so");
        assertEquals(2, states.stream().filter(HoldState.APPROVED::equals).count());
        assertEquals(21, kinds().stream().filter("approved"::equals).count());
        long released = atOnce(50, i -> releaseOrCode(i % 2 == 0 ? "t1" : "t2")).stream()
                .filter("released"::equals)
                .count();
        assertEquals(2, released);
        assertEquals(2, kinds().stream().filter("released"::equals).count());
    }

    private Object approveOrCode(String id, String person) throws IOException {
        try {
            return items().approve(id, person, "agreed");
        } catch (RefusedException e) {
            return e.code();
        }
    }

    private String releaseOrCode(String id) throws IOException {
        try {
            release(id);
            return "released";
        } catch (RefusedException e) {
            return e.code();
        }
    }

    /** One of many who act at the same moment. */
    interface One<T> {
        T act(int number) throws Exception;
    }

    private static <T> List<T> atOnce(int many, One<T> one) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(many);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                int number = i;
                Callable<T> call = () -> {
                    start.await();
                    return one.act(number);
                };
                futures.add(threads.submit(call));
            }
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}

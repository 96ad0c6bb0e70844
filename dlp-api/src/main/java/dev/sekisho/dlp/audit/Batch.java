package dev.sekisho.dlp.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * Records that wait together and share one force. Filled under the writer's lock, then written by one thread; whoever
 * has a record in it waits for {@link #done}, which wakes all of them at once.
 */
final class Batch {
    private final List<Item> items = new ArrayList<>();
    private final CountDownLatch done = new CountDownLatch(1);
    private boolean signed;
    private long first;
    private @Nullable Throwable failure;

    /** A record that waits to be written. */
    static final class Item {
        private final byte[] json;
        private final byte[] sideFile;

        /**
         * Takes the arrays as they are: nobody else has them.
         *
         * @param json the record
         * @param sideFile the SHA-256 of the side file that goes with it, or an empty array
         */
        Item(byte[] json, byte[] sideFile) {
            this.json = json;
            this.sideFile = sideFile;
        }

        byte[] json() {
            return json;
        }

        byte[] sideFile() {
            return sideFile;
        }
    }

    /** Adds a record, and gives its place. */
    int add(Item item) {
        items.add(item);
        return items.size() - 1;
    }

    /** Asks for a checkpoint that covers this batch. */
    void askForSignature() {
        signed = true;
    }

    boolean wantsSignature() {
        return signed;
    }

    boolean isEmpty() {
        return items.isEmpty() && !signed;
    }

    List<Item> items() {
        return items;
    }

    /** Says that all is on the disk. */
    void done(long firstSeq) {
        if (done.getCount() == 0) {
            return;
        }
        first = firstSeq;
        done.countDown();
    }

    /** Says that nothing is known to be on the disk, unless it was said before that all is. */
    void failed(Throwable cause) {
        if (done.getCount() == 0) {
            return;
        }
        failure = cause;
        done.countDown();
    }

    /** Waits until the batch is on the disk, also when interrupted: the record may be there already. */
    long await() throws TrailException {
        boolean interrupted = false;
        while (true) {
            try {
                done.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (failure != null) {
            throw new TrailException("not-durable", failure);
        }
        return first;
    }
}

package dev.sekisho.dlp.trace;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.jspecify.annotations.Nullable;

/**
 * Reads blocks of an index in order, the next one from the disk while the caller is at work on one: to wait for the
 * disk, to decrypt and to compare take about as long each. Not thread-safe.
 */
final class BlockReadAhead {
    private final IndexFile file;
    private final List<Integer> numbers;
    /** Its own, as the reading is on another thread. */
    private final BlockCipher cipher;

    private int last = -1;
    private int ahead = -1;
    private @Nullable ForkJoinTask<Unpacker> reading;

    BlockReadAhead(IndexFile file, List<Integer> numbers) {
        this.file = file;
        this.numbers = numbers;
        this.cipher = file.cipher();
    }

    /** The block of a place in the list. */
    Unpacker block(int place) throws IOException {
        Unpacker read = awaited();
        Unpacker block = read != null && ahead == place ? read : file.block(numbers.get(place), cipher);
        boolean inOrder = place == last + 1; // else only some are wanted
        last = place;
        ahead = place + 1;
        if (inOrder && ahead < numbers.size()) {
            int number = numbers.get(ahead);
            reading = ForkJoinPool.commonPool().submit(() -> file.block(number, cipher));
        }
        return block;
    }

    private @Nullable Unpacker awaited() throws IOException {
        ForkJoinTask<Unpacker> task = reading;
        reading = null;
        try {
            return task == null ? null : task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while an index was read");
        } catch (ExecutionException e) {
            return null; // read again by the caller, who then hears of what is wrong
        }
    }
}

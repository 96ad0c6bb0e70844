package dev.sekisho.dlp.extract;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.jspecify.annotations.Nullable;

/**
 * Reads characters one piece ahead in the common pool, while the piece before is worked on; where the pool has no
 * thread to spare, whoever asks for the piece reads it. One thread at a time has the reader. Not thread-safe.
 */
final class AheadReader implements Closeable {
    private static final int PIECE = 128 * 1024;

    private final Reader reader;
    private char[] current = new char[PIECE];
    private char[] next = new char[PIECE];
    private @Nullable ForkJoinTask<Integer> running;

    AheadReader(Reader reader) {
        this.reader = reader;
    }

    /** Reads the next piece into {@link #chars}; gives its length, or -1 at the end. */
    int read() throws IOException {
        int length = running == null ? reader.read(next) : await();
        char[] done = next;
        next = current;
        current = done;
        running = length < 0 ? null : ForkJoinPool.commonPool().submit(() -> reader.read(next));
        return length;
    }

    private int await() throws IOException {
        ForkJoinTask<Integer> task = running;
        running = null;
        if (task == null) {
            return -1;
        }
        task.quietlyJoin();
        Throwable failure = task.getException();
        if (failure instanceof IOException e) {
            throw e;
        }
        return task.join();
    }

    /** The piece read last. */
    char[] chars() {
        return current;
    }

    @Override
    public void close() throws IOException {
        if (running != null) {
            running.quietlyJoin();
        }
        reader.close();
    }
}

package dev.sekisho.dlp.extract.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks one piece ahead in the common pool, while the piece before is worked on; where the pool has no thread to
 * spare, whoever asks for the piece unpacks it. One thread at a time has the stream. Not thread-safe.
 */
final class AheadStream extends InputStream {
    private static final int PIECE_BYTES = 1 << 16;

    private final InputStream in;
    private byte[] current = new byte[PIECE_BYTES];
    private byte[] next = new byte[PIECE_BYTES];
    private int at;
    private int limit;
    private @Nullable ForkJoinTask<Integer> running;

    AheadStream(InputStream in) {
        this.in = in;
        this.running = ahead(next);
    }

    private ForkJoinTask<Integer> ahead(byte[] piece) {
        return ForkJoinPool.commonPool().submit(() -> in.readNBytes(piece, 0, PIECE_BYTES));
    }

    /** Whether there is a byte; at the end there is no task any more. */
    private boolean fill() throws IOException {
        if (at == limit && running != null) {
            ForkJoinTask<Integer> task = running;
            running = null;
            task.quietlyJoin();
            if (task.getException() instanceof IOException e) {
                throw e;
            }
            at = 0;
            limit = task.join();
            byte[] done = next;
            next = current;
            current = done;
            running = limit < PIECE_BYTES ? null : ahead(next);
        }
        return at < limit;
    }

    @Override
    public int read() throws IOException {
        return fill() ? current[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int n = Math.min(length, limit - at);
        System.arraycopy(current, at, bytes, offset, n);
        at += n;
        return n;
    }

    @Override
    public void close() throws IOException {
        if (running != null) {
            running.quietlyJoin();
        }
        in.close();
    }
}

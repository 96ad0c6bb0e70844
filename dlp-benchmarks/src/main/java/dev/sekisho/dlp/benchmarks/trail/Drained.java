package dev.sekisho.dlp.benchmarks.trail;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * The most that a drained queue gives here: one thread writes what waits and forces it once, in preallocated space. It
 * neither encrypts nor hashes nor signs.
 */
final class Drained implements Closeable {
    private static final int STEP_BYTES = 1 << 20;

    private final FileChannel channel;
    private final byte[] payload;
    private final Thread writer = new Thread(this::writeAll, "drained");
    private Waiting open = new Waiting();
    private boolean ended;
    private long forces;
    private long records;
    private volatile @Nullable Throwable failure;

    /** Those who wait for one force. */
    private static final class Waiting {
        private final CountDownLatch done = new CountDownLatch(1);
        private int records;
    }

    Drained(Path file, int recordBytes) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
        payload = new byte[recordBytes];
        writer.start();
    }

    void append() throws InterruptedException, IOException {
        Waiting mine;
        synchronized (this) {
            mine = open;
            mine.records++;
            notifyAll();
        }
        mine.done.await();
        if (failure != null) {
            throw new IOException("not forced", failure);
        }
    }

    private synchronized Waiting next() throws InterruptedException {
        while (open.records == 0 && !ended) {
            wait();
        }
        Waiting batch = open;
        open = new Waiting();
        return batch;
    }

    private void writeAll() {
        long position = 0;
        long allocated = 0;
        Waiting batch = new Waiting();
        try {
            for (batch = next(); batch.records > 0; batch = next()) {
                int bytes = batch.records * payload.length;
                if (position + bytes > allocated) {
                    write(ByteBuffer.allocate(STEP_BYTES), allocated);
                    allocated += STEP_BYTES;
                    channel.force(true);
                }
                ByteBuffer all = ByteBuffer.allocate(bytes);
                for (int i = 0; i < batch.records; i++) {
                    all.put(payload);
                }
                write(all.flip(), position);
                position += bytes;
                channel.force(false);
                forces++;
                records += batch.records;
                batch.done.countDown();
            }
        } catch (IOException | InterruptedException e) {
            failure = e;
            batch.done.countDown();
            synchronized (this) {
                open.done.countDown();
            }
        }
    }

    private void write(ByteBuffer bytes, long at) throws IOException {
        long offset = at;
        while (bytes.hasRemaining()) {
            offset += channel.write(bytes, offset);
        }
    }

    /** How many records shared a force. To be asked after closing. */
    double recordsAForce() {
        return (double) records / Math.max(1, forces);
    }

    @Override
    public void close() throws IOException {
        synchronized (this) {
            ended = true;
            notifyAll();
        }
        try {
            writer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        channel.close();
    }
}

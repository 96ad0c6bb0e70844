package dev.sekisho.dlp.benchmarks.trail;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The peer: one file, one lock, one force for each record, in preallocated space. It neither encrypts nor hashes nor
 * signs, so it does less than the trail.
 */
final class ForceEach implements Closeable {
    private static final int STEP_BYTES = 1 << 20;

    private final FileChannel channel;
    private final byte[] payload;
    private long position;
    private long allocated;

    ForceEach(Path file, int recordBytes) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
        payload = new byte[recordBytes];
    }

    synchronized void append() throws IOException {
        if (position + payload.length > allocated) {
            write(ByteBuffer.allocate(STEP_BYTES), allocated);
            allocated += STEP_BYTES;
            channel.force(true);
        }
        write(ByteBuffer.wrap(payload), position);
        position += payload.length;
        channel.force(false);
    }

    private void write(ByteBuffer bytes, long at) throws IOException {
        long offset = at;
        while (bytes.hasRemaining()) {
            offset += channel.write(bytes, offset);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

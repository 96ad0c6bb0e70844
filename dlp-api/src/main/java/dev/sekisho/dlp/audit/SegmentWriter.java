package dev.sekisho.dlp.audit;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Appends frames to one segment, in preallocated space so that a force need not write the file's size. Not thread-safe.
 */
final class SegmentWriter implements Closeable {
    private static final int STEP_BYTES = 1 << 20;
    private static final int KEPT_BYTES = 1 << 16;

    private final FileChannel channel;
    private ByteBuffer waiting = ByteBuffer.allocate(KEPT_BYTES);
    private long position;
    private long allocated;

    private SegmentWriter(FileChannel channel, long position, long allocated) {
        this.channel = channel;
        this.position = position;
        this.allocated = allocated;
    }

    static SegmentWriter create(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
        SegmentWriter writer = new SegmentWriter(channel, 0, 0);
        writer.allocate(STEP_BYTES);
        forceDirectory(file);
        return writer;
    }

    /** Goes on after the last readable frame; what a crash left behind it is wiped. */
    static SegmentWriter resume(Path file, long end, boolean wipe) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        SegmentWriter writer = new SegmentWriter(channel, end, channel.size());
        if (wipe) {
            channel.truncate(end);
            writer.allocated = end;
            writer.allocate(STEP_BYTES);
        }
        return writer;
    }

    private static void forceDirectory(Path file) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null && !System.getProperty("os.name", "").startsWith("Windows")) {
            try (FileChannel dir = FileChannel.open(parent, StandardOpenOption.READ)) {
                dir.force(true);
            }
        }
    }

    /** Takes a frame; {@link #force} writes it. */
    void append(byte[] stored) {
        int frame = Segments.HEADER_BYTES + stored.length;
        if (waiting.remaining() < frame) {
            int size = Math.max(waiting.capacity() * 2, waiting.position() + frame);
            waiting = ByteBuffer.allocate(size).put(waiting.flip());
        }
        waiting.putInt(stored.length).putInt(Segments.crc(stored)).put(stored);
    }

    /** Writes the frames taken since the last time, if any, in one piece, and forces them. */
    void force() throws IOException {
        if (waiting.position() == 0) {
            return;
        }
        int bytes = waiting.flip().remaining();
        if (position + bytes > allocated) {
            allocate(Math.max(STEP_BYTES, bytes));
        }
        writeFully(waiting, position);
        position += bytes;
        waiting = waiting.capacity() > KEPT_BYTES ? ByteBuffer.allocate(KEPT_BYTES) : waiting.clear();
        channel.force(false);
    }

    private void allocate(int bytes) throws IOException {
        writeFully(ByteBuffer.allocate(bytes), allocated);
        allocated += bytes;
        channel.force(true);
    }

    private void writeFully(ByteBuffer buffer, long at) throws IOException {
        long offset = at;
        while (buffer.hasRemaining()) {
            offset += channel.write(buffer, offset);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

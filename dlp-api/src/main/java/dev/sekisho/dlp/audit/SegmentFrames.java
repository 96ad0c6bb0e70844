package dev.sekisho.dlp.audit;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads single frames of a segment. Not thread-safe. */
final class SegmentFrames implements Closeable {
    private final FileChannel channel;

    private SegmentFrames(FileChannel channel) {
        this.channel = channel;
    }

    static SegmentFrames open(Path segment) throws IOException {
        return new SegmentFrames(FileChannel.open(segment));
    }

    /** The record with which the segment begins, or null when it has none. */
    byte @Nullable [] first() throws IOException {
        ByteBuffer header = ByteBuffer.allocate(Segments.HEADER_BYTES);
        return fill(header, 0) && header.getInt(0) != 0 ? at(0, header.getInt(0)) : null;
    }

    /** How long the record of the frame at an offset is. */
    int length(long offset) throws IOException {
        ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);
        if (!fill(length, offset)) {
            throw damaged();
        }
        return length.getInt(0);
    }

    /**
     * The record of the frame at an offset, which has so many bytes.
     *
     * @throws TrailException when no such frame is there
     */
    byte[] at(long offset, int length) throws IOException {
        if (length <= 0 || length > Segments.MAX_RECORD_BYTES || offset + length > channel.size()) {
            throw damaged();
        }
        ByteBuffer frame = ByteBuffer.allocate(Segments.HEADER_BYTES + length);
        if (!fill(frame, offset)) {
            throw damaged();
        }
        byte[] stored = new byte[length];
        frame.get(Segments.HEADER_BYTES, stored);
        if (frame.getInt(0) != length || frame.getInt(Integer.BYTES) != Segments.crc(stored)) {
            throw damaged();
        }
        return stored;
    }

    private static TrailException damaged() {
        return new TrailException("frame-damaged");
    }

    private boolean fill(ByteBuffer buffer, long offset) throws IOException {
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, offset + buffer.position()) < 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

package dev.sekisho.dlp.spill;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** Reads a spill from any place. Not thread-safe. */
final class SpillChannel implements SeekableByteChannel {
    private final Chunks chunks;
    private final long size;
    private long position;
    private boolean open = true;

    SpillChannel(Chunks chunks, long size) {
        this.chunks = chunks;
        this.size = size;
    }

    @Override
    public int read(ByteBuffer out) throws IOException {
        checkOpen();
        if (!out.hasRemaining()) {
            return 0;
        }
        if (position >= size) {
            return -1;
        }
        int total = 0;
        while (out.hasRemaining() && position < size) {
            long index = position / Chunks.CHUNK_BYTES;
            int within = (int) (position % Chunks.CHUNK_BYTES);
            int n = (int) Math.min(Math.min(out.remaining(), Chunks.CHUNK_BYTES - within), size - position);
            byte[] chunk = chunks.chunk(index);
            out.put(chunk, chunks.offset(index) + within, n);
            position += n;
            total += n;
        }
        return total;
    }

    @Override
    public long position() throws IOException {
        checkOpen();
        return position;
    }

    @Override
    public SeekableByteChannel position(long newPosition) throws IOException {
        checkOpen();
        if (newPosition < 0) {
            throw new IllegalArgumentException("position: " + newPosition);
        }
        position = newPosition;
        return this;
    }

    @Override
    public long size() throws IOException {
        checkOpen();
        return size;
    }

    private void checkOpen() throws ClosedChannelException {
        if (!open) {
            throw new ClosedChannelException();
        }
    }

    @Override
    public int write(ByteBuffer in) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long newSize) {
        throw new NonWritableChannelException();
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() {
        open = false;
    }
}

package dev.sekisho.dlp.examples.replay;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.function.LongConsumer;

/** A channel that tells how many bytes of it were read. */
final class WatchedChannel implements SeekableByteChannel {
    private final SeekableByteChannel channel;
    private final LongConsumer progress;
    private long read;

    WatchedChannel(SeekableByteChannel channel, LongConsumer progress) {
        this.channel = channel;
        this.progress = progress;
    }

    @Override
    public int read(ByteBuffer bytes) throws IOException {
        int n = channel.read(bytes);
        read += Math.max(0, n);
        progress.accept(read);
        return n;
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        return channel.write(bytes);
    }

    @Override
    public long position() throws IOException {
        return channel.position();
    }

    @Override
    public SeekableByteChannel position(long position) throws IOException {
        channel.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return channel.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) throws IOException {
        channel.truncate(size);
        return this;
    }

    @Override
    public boolean isOpen() {
        return channel.isOpen();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

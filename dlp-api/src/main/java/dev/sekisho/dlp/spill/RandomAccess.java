package dev.sekisho.dlp.spill;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import org.jspecify.annotations.Nullable;

/** Bytes that can be read from any place. Safe for several threads, each with a channel of its own. */
public final class RandomAccess implements Closeable {
    private final Channels channels;
    private final @Nullable Spill own;

    RandomAccess(Channels channels, @Nullable Spill own) {
        this.channels = channels;
        this.own = own;
    }

    /** Opens the bytes. */
    interface Channels {
        SeekableByteChannel open() throws IOException;
    }

    /**
     * Opens a channel.
     *
     * @return a read-only channel, to be closed
     * @throws IOException when the bytes are gone
     */
    public SeekableByteChannel channel() throws IOException {
        return channels.open();
    }

    /** Forgets the copy, where one had to be made. */
    @Override
    public void close() {
        if (own != null) {
            own.close();
        }
    }
}

package dev.sekisho.dlp.examples.replay;

import dev.sekisho.dlp.transfer.Content;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongConsumer;

/** The content of a file that tells how many bytes of it were read. */
record Watched(Content file, LongConsumer progress) implements Content {

    static Content of(Path file, LongConsumer progress) throws IOException {
        return new Watched(Content.of(file), progress);
    }

    @Override
    public long sizeBytes() {
        return file.sizeBytes();
    }

    @Override
    public InputStream open() throws IOException {
        return new FilterInputStream(file.open()) {
            private long read;

            @Override
            public int read() throws IOException {
                int b = super.read();
                told(b < 0 ? -1 : 1);
                return b;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int n = super.read(bytes, offset, length);
                told(n);
                return n;
            }

            private void told(int n) {
                if (n > 0) {
                    read += n;
                    progress.accept(read);
                }
            }
        };
    }

    @Override
    public Optional<SeekableByteChannel> channel() throws IOException {
        return file.channel().map(channel -> new WatchedChannel(channel, progress));
    }

    @Override
    public String toString() {
        return "Watched[sizeBytes=" + sizeBytes() + "]";
    }
}

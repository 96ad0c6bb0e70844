package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.transfer.Content;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Tells how much of a content was read, for a person who waits. */
record CountedContent(Content content, String what, Consumer<String> progress) implements Content {
    private static final long STEP = 8L << 20;

    @Override
    public InputStream open() throws IOException {
        return new FilterInputStream(content.open()) {
            private long read;
            private long told;

            @Override
            public int read() throws IOException {
                return (int) count(in.read(), 1);
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int n = in.read(bytes, from, length);
                return (int) count(n, n);
            }

            private long count(long result, long bytes) {
                read += result < 0 ? 0 : bytes;
                if (read - told >= STEP) {
                    told = read;
                    progress.accept(what + " " + 100 * read / Math.max(1, sizeBytes()) + " %");
                }
                return result;
            }
        };
    }

    @Override
    public long sizeBytes() {
        return content.sizeBytes();
    }

    @Override
    public String toString() {
        return content.toString();
    }
}

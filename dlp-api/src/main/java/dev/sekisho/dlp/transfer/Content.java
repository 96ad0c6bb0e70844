package dev.sekisho.dlp.transfer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Bytes that can be read again and again: each {@link #open()} starts at the first byte.
 *
 * <p>Implementations are safe for use by several threads, each with a stream of its own, and print nothing of the
 * bytes.
 */
public interface Content {

    /**
     * Opens the bytes from the start. The caller closes the stream.
     *
     * @return a new stream
     * @throws IOException when the bytes cannot be read
     */
    InputStream open() throws IOException;

    /**
     * The number of bytes that {@link #open()} gives.
     *
     * @return the size in bytes, never negative
     */
    long sizeBytes();

    /**
     * Opens the bytes for reading at any place, where that takes no more than reading on: formats such as ZIP, which
     * are read from their end, need no copy then. The caller closes the channel; it is safe for one thread at a time.
     *
     * @return a new read-only channel, or nothing where the bytes can only be read one after another
     * @throws IOException when the bytes cannot be read
     */
    default Optional<SeekableByteChannel> channel() throws IOException {
        return Optional.empty();
    }

    /**
     * Content over a copy of an array.
     *
     * @param bytes the bytes, copied
     * @return the content
     */
    static Content of(byte[] bytes) {
        byte[] copy = bytes.clone();
        return new Content() {
            @Override
            public InputStream open() {
                return new ByteArrayInputStream(copy);
            }

            @Override
            public long sizeBytes() {
                return copy.length;
            }

            @Override
            public String toString() {
                return "Content[sizeBytes=" + copy.length + "]";
            }
        };
    }

    /**
     * Content of a file, which must not change while the content is in use.
     *
     * @param file a regular file
     * @return the content
     * @throws IOException when the size of the file cannot be read
     */
    static Content of(Path file) throws IOException {
        return new FileContent(file, Files.size(file));
    }
}

package dev.sekisho.dlp.transfer;

import java.io.ByteArrayInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

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
        long size = Files.size(file);
        return new Content() {
            @Override
            public InputStream open() throws IOException {
                // Reads through no buffer of the thread: threads of the common pool lose theirs with every task.
                return file.getFileSystem().equals(FileSystems.getDefault())
                        ? new FileInputStream(file.toFile())
                        : Files.newInputStream(file);
            }

            @Override
            public long sizeBytes() {
                return size;
            }

            @Override
            public String toString() {
                return "Content[sizeBytes=" + size + "]";
            }
        };
    }
}

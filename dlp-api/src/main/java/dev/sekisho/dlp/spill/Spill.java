package dev.sekisho.dlp.spill;

import dev.sekisho.dlp.transfer.Content;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A buffer that is written once and read many times.
 *
 * <p>Writing is not thread-safe; after {@link #content()} or {@link #channel()} reading is, each reader with a stream
 * or channel of its own. Readers fail once the spill is closed.
 */
public final class Spill implements Closeable {
    /** What a spill keeps in memory by default: 1 MiB. */
    public static final int DEFAULT_MEMORY_BYTES = 1 << 20;

    /** For readers that jump about. */
    private static final int CACHED_CHUNKS = 8;

    private final int memoryBytes;
    private byte[] memory = new byte[0];
    private long size;
    private boolean sealed;
    private boolean closed;
    private @Nullable EncryptedFile file;

    /** Makes a spill that keeps 1 MiB in memory. */
    public Spill() {
        this(DEFAULT_MEMORY_BYTES);
    }

    /**
     * Makes a spill.
     *
     * @param memoryBytes how many bytes may stay in memory; one more, and all go to an encrypted file
     */
    public Spill(int memoryBytes) {
        this.memoryBytes = memoryBytes;
    }

    /**
     * Copies a stream.
     *
     * @param in the stream, read to its end and left open
     * @return a spill, to be closed
     * @throws IOException when the stream cannot be read or the bytes cannot be kept
     */
    public static Spill of(InputStream in) throws IOException {
        Spill spill = new Spill();
        try {
            in.transferTo(spill.output());
            return spill;
        } catch (IOException | RuntimeException | Error e) {
            spill.close();
            throw e;
        }
    }

    /**
     * Opens a content for reading at any place. It is copied only where it has no channels of its own.
     *
     * @param content the bytes
     * @return a view of the bytes, to be closed
     * @throws IOException when the bytes cannot be read or kept
     */
    public static RandomAccess access(Content content) throws IOException {
        if (content instanceof SpillContent ours) {
            return new RandomAccess(() -> ours.spill.channel(CACHED_CHUNKS), null);
        }
        Optional<SeekableByteChannel> direct = content.channel();
        if (direct.isPresent()) {
            direct.get().close();
            return new RandomAccess(() -> content.channel().orElseThrow(() -> new IOException("no channel")), null);
        }
        try (InputStream in = content.open()) {
            Spill copy = of(in);
            return new RandomAccess(() -> copy.channel(CACHED_CHUNKS), copy);
        }
    }

    /**
     * Where the bytes go. Closing the stream does nothing.
     *
     * @return a stream that appends
     */
    public OutputStream output() {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                append(bytes, offset, length);
            }
        };
    }

    private void append(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (sealed || closed) {
            throw new IOException("this spill takes no more bytes");
        }
        if (file == null && size + length > memoryBytes) {
            file = new EncryptedFile();
            file.append(memory, 0, (int) size);
            memory = new byte[0];
        }
        if (file != null) {
            file.append(bytes, offset, length);
        } else {
            makeRoom((int) size + length);
            System.arraycopy(bytes, offset, memory, (int) size, length);
        }
        size += length;
    }

    private void makeRoom(int needed) {
        if (needed > memory.length) {
            memory = Arrays.copyOf(memory, Math.min(memoryBytes, Math.max(needed, Math.max(512, memory.length * 2))));
        }
    }

    /**
     * How much was written.
     *
     * @return the size in bytes
     */
    public long sizeBytes() {
        return size;
    }

    /**
     * Ends writing and gives the bytes.
     *
     * @return the content, usable until the spill is closed
     * @throws IOException when the last bytes cannot be kept
     */
    public Content content() throws IOException {
        seal();
        return new SpillContent(this);
    }

    /**
     * Ends writing and opens the bytes for reading at any place.
     *
     * @return a read-only channel, to be closed
     * @throws IOException when the last bytes cannot be kept
     */
    public SeekableByteChannel channel() throws IOException {
        return channel(1);
    }

    /**
     * Ends writing and opens the bytes for reading at any place, with a cache for jumping about.
     *
     * @param cachedChunks how many decrypted chunks of 16 KiB are kept
     * @return a read-only channel, to be closed
     * @throws IOException when the last bytes cannot be kept
     */
    public SeekableByteChannel channel(int cachedChunks) throws IOException {
        seal();
        checkOpen();
        EncryptedFile onDisk = file;
        return onDisk == null
                ? new SpillChannel(new MemoryChunks(memory), size)
                : new SpillChannel(onDisk.reader(cachedChunks), size);
    }

    InputStream open() throws IOException {
        return Channels.newInputStream(channel());
    }

    private void seal() throws IOException {
        checkOpen();
        if (!sealed && file != null) {
            file.finish();
        }
        sealed = true;
    }

    private void checkOpen() throws IOException {
        if (closed) {
            throw new IOException("this spill is closed");
        }
    }

    /** Forgets the bytes: memory is cleared, the file is gone, the key is lost. Does nothing the second time. */
    @Override
    public void close() {
        closed = true;
        Arrays.fill(memory, (byte) 0);
        if (file != null) {
            file.close();
        }
    }

    @Override
    public String toString() {
        return "Spill[sizeBytes=" + size + ", onDisk=" + (file != null) + "]";
    }

    private record SpillContent(Spill spill) implements Content {
        @Override
        public InputStream open() throws IOException {
            return spill.open();
        }

        @Override
        public long sizeBytes() {
            return spill.sizeBytes();
        }

        @Override
        public String toString() {
            return "Content[sizeBytes=" + sizeBytes() + "]";
        }
    }
}

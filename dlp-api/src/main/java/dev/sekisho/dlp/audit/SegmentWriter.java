package dev.sekisho.dlp.audit;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Appends frames to one segment, in preallocated space so that a force need not write the file's size, and past the
 * cache of the operating system where the file system lets us: a force takes less time then, and half the processor's.
 * Whole blocks are written, the last one again with each force until it is full. Not thread-safe.
 */
final class SegmentWriter implements Closeable {
    private static final int STEP_BYTES = 1 << 20;
    private static final int BUFFER_BYTES = 1 << 16;
    /** Where a block of the file system is larger, too much would be written again with each force. */
    private static final int BLOCK_BYTES = 1 << 12;

    private static final ByteBuffer ZEROS = aligned();
    private static final Logger LOG = LoggerFactory.getLogger(SegmentWriter.class);
    private static final Set<OpenOption> CACHED = Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE);
    private static final Set<OpenOption> DIRECT = direct();

    private final FileChannel channel;
    private final int block;
    /** What the file holds from {@link #start} on. */
    private final ByteBuffer buffer;

    private long start;
    private long allocated;
    private boolean unforced;

    private SegmentWriter(FileChannel channel, int block, long end, long allocated) throws IOException {
        this.channel = channel;
        this.block = block;
        this.buffer = aligned();
        this.start = end - end % block;
        this.allocated = allocated;
        buffer.limit(block);
        if (end > start && channel.read(buffer, start) < end - start) {
            throw new EOFException();
        }
        buffer.position((int) (end - start)).limit(BUFFER_BYTES);
    }

    /** The option is the JDK's own and looked for by its name: compilers of later releases warn of it. */
    private static Set<OpenOption> direct() {
        try {
            for (Object option :
                    Class.forName("com.sun.nio.file.ExtendedOpenOption").getEnumConstants()) {
                if (option instanceof OpenOption direct && direct.toString().equals("DIRECT")) {
                    return Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, direct);
                }
            }
        } catch (ClassNotFoundException e) {
            LOG.debug("this Java cannot write past the cache of the operating system", e);
        }
        return CACHED;
    }

    static SegmentWriter create(Path file) throws IOException {
        Files.createFile(file);
        SegmentWriter writer = open(file, 0);
        forceDirectory(file);
        return writer;
    }

    /** Goes on after the last readable frame; what a crash left behind it is wiped. */
    static SegmentWriter resume(Path file, long end, boolean wipe) throws IOException {
        if (wipe) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(end);
            }
        }
        return open(file, end);
    }

    private static SegmentWriter open(Path file, long end) throws IOException {
        try {
            long block = Files.getFileStore(file).getBlockSize();
            if (block <= BLOCK_BYTES && Long.bitCount(block) == 1) {
                return open(file, end, (int) block, DIRECT);
            }
        } catch (UnsupportedOperationException | IOException e) {
            LOG.debug("records are written through the cache of the operating system", e);
        }
        return open(file, end, BLOCK_BYTES, CACHED);
    }

    private static SegmentWriter open(Path file, long end, int block, Set<OpenOption> options) throws IOException {
        FileChannel channel = FileChannel.open(file, options);
        try {
            SegmentWriter writer = new SegmentWriter(channel, block, end, channel.size());
            writer.allocate(end + 1);
            return writer;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static void forceDirectory(Path file) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null && !System.getProperty("os.name", "").startsWith("Windows")) {
            try (FileChannel dir = FileChannel.open(parent, StandardOpenOption.READ)) {
                dir.force(true);
            }
        }
    }

    /** Takes a frame, which is on the disk after the next {@link #force}. */
    void append(byte[] stored) throws IOException {
        byte[] header = ByteBuffer.allocate(Segments.HEADER_BYTES)
                .putInt(stored.length)
                .putInt(Segments.crc(stored))
                .array();
        put(header);
        put(stored);
        unforced = true;
    }

    private void put(byte[] bytes) throws IOException {
        int from = 0;
        while (from < bytes.length) {
            int n = Math.min(buffer.remaining(), bytes.length - from);
            buffer.put(bytes, from, n);
            from += n;
            if (!buffer.hasRemaining()) {
                writeBlocks();
            }
        }
    }

    /** Writes the frames taken since the last time, if any, and forces them. */
    void force() throws IOException {
        if (unforced) {
            writeBlocks();
            channel.force(false);
            unforced = false;
        }
    }

    /** Writes all there is, the last block filled up with zeros, and keeps what is in that one. */
    private void writeBlocks() throws IOException {
        int end = buffer.position();
        int last = end - end % block;
        if (last < end) {
            buffer.put(zeros(last + block - end));
        }
        int bytes = buffer.position();
        allocate(start + bytes);
        write(buffer.flip(), start);
        start += last;
        buffer.limit(end).position(last);
        buffer.compact().limit(BUFFER_BYTES);
    }

    /** Makes the file long enough, and some more. */
    private void allocate(long bytes) throws IOException {
        if (bytes <= allocated) {
            return;
        }
        long from = (allocated + block - 1) / block * block;
        long to = from + Math.max(STEP_BYTES, (bytes - from + block - 1) / block * block);
        for (long at = from; at < to; at += BUFFER_BYTES) {
            write(zeros((int) Math.min(BUFFER_BYTES, to - at)), at);
        }
        allocated = to;
        channel.force(true);
    }

    private static ByteBuffer aligned() {
        return ByteBuffer.allocateDirect(BUFFER_BYTES + BLOCK_BYTES).alignedSlice(BLOCK_BYTES);
    }

    private static ByteBuffer zeros(int bytes) {
        return ZEROS.duplicate().limit(bytes);
    }

    private void write(ByteBuffer bytes, long at) throws IOException {
        long offset = at;
        while (bytes.hasRemaining()) {
            offset += channel.write(bytes, offset);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

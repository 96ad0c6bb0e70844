package dev.sekisho.dlp.audit;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UTFDataFormatException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the index of a segment, whose digest the trail tells. What is not as it was recorded is given as null, and the
 * records themselves are read instead. Not thread-safe.
 */
final class SegmentIndexFile implements Closeable {
    private final FileChannel channel;
    private final IndexKeys keys;
    private final List<String> kinds = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final int records;

    /** What the head says of a block. */
    private static final class Block {
        private final long offset;
        private final long earliest;
        private final long latest;
        private final int length;
        private final byte[] digest = new byte[32];
        private final BitSet kinds;
        /** Where it lies in the file. */
        private final long place;

        Block(DataInputStream head, long place) throws IOException {
            this.place = place;
            offset = head.readLong();
            earliest = head.readLong();
            latest = head.readLong();
            length = head.readInt();
            head.readFully(digest);
            kinds = BitSet.valueOf(head.readNBytes(head.readInt()));
        }
    }

    private SegmentIndexFile(FileChannel channel, IndexKeys keys, byte[] head, long place) throws IOException {
        this.channel = channel;
        this.keys = keys;
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(head));
        in.skipNBytes(1 + Long.BYTES); // the digest fits, so it is an index of this segment as this class knows it
        records = in.readInt();
        for (int i = in.readInt(); i > 0; i--) {
            kinds.add(in.readUTF());
        }
        long next = place;
        for (int from = 0; from < records; from += SegmentIndex.RECORDS_IN_BLOCK) {
            Block block = new Block(in, next);
            blocks.add(block);
            next += IndexKeys.OVERHEAD_BYTES + block.length;
        }
    }

    /** Opens the index of a segment, or gives null when there is none that has this digest. */
    static @Nullable SegmentIndexFile open(Path file, IndexKeys keys, String digest, boolean toWrite)
            throws IOException {
        FileChannel channel;
        try {
            channel = toWrite
                    ? FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)
                    : FileChannel.open(file);
        } catch (NoSuchFileException e) {
            return null;
        }
        try {
            byte[] length = bytes(channel, 0, Integer.BYTES);
            byte[] sealed = length == null
                    ? null
                    : bytes(channel, Integer.BYTES, ByteBuffer.wrap(length).getInt());
            byte[] head = sealed == null ? null : keys.open(sealed);
            if (sealed != null && head != null && has(head, HexFormat.of().parseHex(digest))) {
                return parse(channel, keys, head, Integer.BYTES + sealed.length);
            }
            channel.close();
            return null;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static SegmentIndexFile parse(FileChannel channel, IndexKeys keys, byte[] head, long place)
            throws IOException {
        try {
            return new SegmentIndexFile(channel, keys, head, place);
        } catch (EOFException | UTFDataFormatException | IllegalArgumentException e) {
            throw new TrailException("index-malformed", e); // it was recorded so
        }
    }

    private static byte @Nullable [] bytes(FileChannel channel, long at, int length) throws IOException {
        if (length < 0 || at + length > channel.size()) {
            return null;
        }
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, at + buffer.position()) < 0) {
                return null;
            }
        }
        return buffer.array();
    }

    private static boolean has(byte[] bytes, byte[] digest) {
        return MessageDigest.isEqual(SegmentIndex.sha256(bytes), digest);
    }

    int records() {
        return records;
    }

    int blocks() {
        return blocks.size();
    }

    /** The offset in the segment at which the first record of a block begins. */
    long offset(int block) {
        return blocks.get(block).offset;
    }

    /** The numbers by which blocks name some kinds; all of them when none is asked for. */
    BitSet numbers(Set<String> wanted) {
        BitSet numbers = new BitSet();
        for (int i = 0; i < kinds.size(); i++) {
            numbers.set(i, wanted.isEmpty() || wanted.contains(kinds.get(i)));
        }
        return numbers;
    }

    /** Whether a record that is wanted may be in a block. */
    boolean mayHave(int block, BitSet numbers, RecordFilter filter) {
        Block one = blocks.get(block);
        return one.kinds.intersects(numbers) && filter.mayBeBetween(one.earliest, one.latest);
    }

    /** A block, or null when it is not the one that was recorded. */
    @Nullable
    ByteBuffer block(int number) throws IOException {
        Block block = blocks.get(number);
        byte[] sealed = bytes(channel, block.place, IndexKeys.OVERHEAD_BYTES + block.length);
        byte[] plain = sealed == null ? null : keys.open(sealed);
        return plain == null || !has(plain, block.digest) ? null : ByteBuffer.wrap(plain);
    }

    /** Destroys what the index knows of a block. */
    void wipe(int number) throws IOException {
        Block block = blocks.get(number);
        ByteBuffer zeros = ByteBuffer.allocate(IndexKeys.OVERHEAD_BYTES + block.length);
        while (zeros.hasRemaining()) {
            channel.write(zeros, block.place + zeros.position());
        }
    }

    void force() throws IOException {
        channel.force(true);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

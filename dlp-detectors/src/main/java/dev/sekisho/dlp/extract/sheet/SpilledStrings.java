package dev.sekisho.dlp.extract.sheet;

import dev.sekisho.dlp.spill.Spill;
import dev.sekisho.dlp.table.Slice;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The strings of a workbook by their number, in a {@link Spill}: four million of them fit no small heap, and they must
 * not lie on disk in the clear. They lie in blocks, of which the last used are kept, so that neither reading them in
 * order nor coming back to common ones costs much.
 */
final class SpilledStrings implements Closeable {
    private static final int BLOCK_BYTES = 1 << 14;
    private static final int BLOCK_STRINGS = 1 << 10;
    private static final int KEPT_BLOCKS = 128;

    private final Spill spill = new Spill();
    private final @Nullable StringBlock[] kept = new StringBlock[KEPT_BLOCKS];
    /** The strings of the block that is being written, each with its length in UTF-8 before it, in four bytes. */
    private final Utf8Text block = new Utf8Text();

    private int blockStrings;
    /** By block: the number of its first string, and where it begins. */
    private int[] firsts = new int[64];

    private long[] places = new long[64];
    private int blocks;
    private int count;
    /** Strings of this reading, and how many an earlier one has added already. */
    private int seen;

    private @Nullable SeekableByteChannel open;
    private @Nullable StringBlock current;

    void add(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        add(bytes, bytes.length);
    }

    /** Adds a string in UTF-8. */
    void add(byte[] utf8, int length) throws IOException {
        if (++seen <= count) {
            return;
        }
        for (int shift = 24; shift >= 0; shift -= Byte.SIZE) {
            block.add(length >>> shift);
        }
        block.add(utf8, 0, length);
        blockStrings++;
        count++;
        if (block.length() >= BLOCK_BYTES || blockStrings == BLOCK_STRINGS) {
            flush();
        }
    }

    int count() {
        return count;
    }

    /** The strings are read again from the first one; those that were added are not added again. */
    void again() {
        seen = 0;
    }

    private void flush() throws IOException {
        if (blocks == firsts.length) {
            firsts = Arrays.copyOf(firsts, blocks * 2);
            places = Arrays.copyOf(places, blocks * 2);
        }
        firsts[blocks] = count - blockStrings;
        places[blocks++] = spill.sizeBytes();
        spill.output().write(block.array(), 0, block.length());
        block.clear();
        blockStrings = 0;
    }

    /** Shows the string with a number, or an empty one where there is none. Nothing can be added afterwards. */
    void show(int number, Slice slice) throws IOException {
        if (number < 0 || number >= count) {
            slice.clear();
            return;
        }
        StringBlock found = current;
        if (found == null || !found.holds(number)) {
            found = block(number);
            current = found;
        }
        found.show(number, slice);
    }

    private StringBlock block(int number) throws IOException {
        if (blockStrings > 0) {
            flush();
        }
        int place = Arrays.binarySearch(firsts, 0, blocks, number);
        int index = place >= 0 ? place : -place - 2;
        StringBlock known = kept[index % KEPT_BLOCKS];
        if (known == null || !known.holds(number)) {
            known = read(firsts[index], bytes(index));
            kept[index % KEPT_BLOCKS] = known;
        }
        return known;
    }

    private static StringBlock read(int first, byte[] bytes) {
        StringBlock block = new StringBlock(first);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        while (in.hasRemaining()) {
            int length = in.getInt();
            block.add(bytes, in.position(), length);
            in.position(in.position() + length);
        }
        return block;
    }

    private byte[] bytes(int index) throws IOException {
        SeekableByteChannel channel = open != null ? open : spill.channel();
        open = channel;
        long end = index + 1 < blocks ? places[index + 1] : spill.sizeBytes();
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(end - places[index]));
        channel.position(places[index]);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes) < 0) {
                throw new EOFException("a block of shared strings is cut");
            }
        }
        return bytes.array();
    }

    @Override
    public void close() {
        spill.close();
    }
}

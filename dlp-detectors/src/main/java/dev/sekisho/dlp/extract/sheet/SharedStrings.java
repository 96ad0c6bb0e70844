package dev.sekisho.dlp.extract.sheet;

import dev.sekisho.dlp.spill.Spill;
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
final class SharedStrings implements Closeable {
    private static final int BLOCK_BYTES = 1 << 16;
    private static final int BLOCK_STRINGS = 1 << 12;
    private static final int KEPT_BLOCKS = 32;

    private final Spill spill = new Spill();
    private final @Nullable StringBlock[] kept = new StringBlock[KEPT_BLOCKS];
    private StringBlock.Writer block = new StringBlock.Writer();
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
        block.add(utf8, length);
        count++;
        if (block.bytes() >= BLOCK_BYTES || block.strings() == BLOCK_STRINGS) {
            flush();
        }
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
        firsts[blocks] = count - block.strings();
        places[blocks++] = spill.sizeBytes();
        block.flush(spill.output());
    }

    /** The string with a number, or an empty string when there is none. Nothing can be added afterwards. */
    String get(int number) throws IOException {
        if (number < 0 || number >= count) {
            return "";
        }
        StringBlock found = current;
        if (found == null || !found.holds(number)) {
            found = block(number);
            current = found;
        }
        return CellEscapes.decoded(found.string(number));
    }

    private StringBlock block(int number) throws IOException {
        if (block.strings() > 0) {
            flush();
        }
        int place = Arrays.binarySearch(firsts, 0, blocks, number);
        int index = place >= 0 ? place : -place - 2;
        StringBlock known = kept[index % KEPT_BLOCKS];
        if (known == null || !known.holds(number)) {
            known = new StringBlock(firsts[index], bytes(index));
            kept[index % KEPT_BLOCKS] = known;
        }
        return known;
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

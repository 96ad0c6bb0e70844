package dev.sekisho.dlp.name;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * An open-addressed table as the resources of this package hold it, made for a quick start: without the empty slots and
 * with nothing to inflate. The entries are scrambled, so that a jar that holds them has nothing to deflate either:
 * inflating them would take longer than all else that is done with them.
 *
 * <p>Numbers of four bytes, little-endian: the binary logarithm of the slots, the entries, the different values; a bit
 * for each slot, set where it is taken; the different values; for each entry the fingerprint, never 0, in the upper
 * half and the index of the value in the lower, by exclusive or with {@link #scramble}.
 */
final class SlotTable {
    static final int HEADER_BYTES = 12;
    /** An index of a value has two bytes. */
    static final int MOST_VALUES = 1 << 16;

    private static final int MOST_BITS = 24;

    /** By slot, 0 where it is empty. */
    final char[] fingerprints;
    /** By slot, 0 where it is empty. */
    final int[] values;

    private final int[] known;
    private final int[] entries;

    private SlotTable(int[] taken, int[] known, int[] entries) {
        this.fingerprints = new char[taken.length * Integer.SIZE];
        this.values = new int[fingerprints.length];
        this.known = known;
        this.entries = entries;
        int entry = 0;
        for (int word = 0; word < taken.length; word++) {
            entry = spread(word * Integer.SIZE, taken[word], entry);
        }
    }

    /** Reads a table and leaves the stream after it. */
    static SlotTable read(InputStream in) throws IOException {
        ByteBuffer header = bytes(in, HEADER_BYTES);
        int bits = header.getInt();
        int entries = header.getInt();
        int different = header.getInt();
        if (bits < Byte.SIZE || bits > MOST_BITS || entries >>> bits != 0 || different > MOST_VALUES) {
            throw new IOException("not a table of slots");
        }
        int[] taken = ints(in, (1 << bits) / Integer.SIZE);
        return new SlotTable(taken, ints(in, different), ints(in, entries));
    }

    private static int[] ints(InputStream in, int count) throws IOException {
        int[] ints = new int[count];
        bytes(in, count * Integer.BYTES).asIntBuffer().get(ints);
        return ints;
    }

    private static ByteBuffer bytes(InputStream in, int count) throws IOException {
        byte[] bytes = new byte[count];
        if (in.readNBytes(bytes, 0, count) < count) {
            throw new EOFException("a table of slots is cut");
        }
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Puts the entries of 32 slots in their places. Short, so that it is compiled soon. */
    private int spread(int first, int taken, int from) {
        int entry = from;
        for (int left = taken; left != 0; left &= left - 1) {
            int slot = first + Integer.numberOfTrailingZeros(left);
            int plain = entries[entry] ^ scramble(entry);
            fingerprints[slot] = (char) (plain >>> Character.SIZE);
            values[slot] = known[plain & MOST_VALUES - 1];
            entry++;
        }
        return entry;
    }

    /** Bits that look like chance to whoever would deflate them; no secret. */
    static int scramble(int entry) {
        int h = entry * 0x9E3779B1;
        h = (h ^ h >>> 15) * 0x85EBCA77;
        return h ^ h >>> 13;
    }
}

package dev.sekisho.dlp.extract.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Some hundred strings that are kept together: each with its length in UTF-8 before it, in four bytes. */
final class StringBlock {
    private final int first;
    private final byte[] bytes;
    /** Where the strings begin; one more, for the end. */
    private final int[] starts;

    StringBlock(int first, byte[] bytes) {
        this.first = first;
        this.bytes = bytes;
        int[] found = new int[256];
        int count = 0;
        int at = 0;
        while (at < bytes.length) {
            if (count + 1 == found.length) {
                found = Arrays.copyOf(found, found.length * 2);
            }
            int length = bytes[at] << 24
                    | (bytes[at + 1] & 0xFF) << 16
                    | (bytes[at + 2] & 0xFF) << 8
                    | (bytes[at + 3] & 0xFF);
            found[count++] = at + Integer.BYTES;
            at += Integer.BYTES + length;
        }
        found[count] = at + Integer.BYTES;
        this.starts = Arrays.copyOf(found, count + 1);
    }

    boolean holds(int number) {
        return number >= first && number - first < starts.length - 1;
    }

    String string(int number) {
        int from = starts[number - first];
        return new String(bytes, from, starts[number - first + 1] - Integer.BYTES - from, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "StringBlock[strings=" + (starts.length - 1) + "]";
    }

    /** Gathers the strings of a block. */
    static final class Writer {
        private byte[] bytes = new byte[1 << 16];
        private int length;
        private int strings;

        void add(byte[] utf8, int size) {
            long needed = (long) length + Integer.BYTES + size;
            if (needed > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.toIntExact(Math.max(needed, Math.min(needed * 2, 1 << 20))));
            }
            for (int shift = 24; shift >= 0; shift -= Byte.SIZE) {
                bytes[length++] = (byte) (size >>> shift);
            }
            System.arraycopy(utf8, 0, bytes, length, size);
            length += size;
            strings++;
        }

        int bytes() {
            return length;
        }

        int strings() {
            return strings;
        }

        void flush(OutputStream out) throws IOException {
            out.write(bytes, 0, length);
            length = 0;
            strings = 0;
        }
    }
}

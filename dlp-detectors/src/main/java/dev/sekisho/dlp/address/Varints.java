package dev.sekisho.dlp.address;

import java.nio.ByteBuffer;

/** Reads ascending unsigned 32-bit numbers that are kept as varint differences. Not thread-safe. */
final class Varints {
    private final ByteBuffer bytes;

    Varints(byte[] section) {
        bytes = ByteBuffer.wrap(section);
    }

    /** Reads a count and so many numbers. */
    int[] ascending() {
        int[] numbers = new int[bytes.getInt()];
        int last = 0;
        for (int i = 0; i < numbers.length; i++) {
            last += next();
            numbers[i] = last;
        }
        return numbers;
    }

    private int next() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            byte b = bytes.get();
            value |= (b & 127) << shift;
            if (b >= 0) {
                return value;
            }
        }
    }

    /** Reads so many 16-bit numbers. */
    char[] chars(int count) {
        char[] chars = new char[count];
        bytes.asCharBuffer().get(chars);
        return chars;
    }
}

package dev.sekisho.dlp.trace;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes of one block being written: small numbers take few. Not thread-safe. */
final class Packer {
    private byte[] bytes;
    private int size;

    Packer() {
        this(1 << 10);
    }

    Packer(int expected) {
        bytes = new byte[expected];
    }

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    byte[] bytes() {
        return bytes;
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
        }
    }

    void put(int value) {
        room(1);
        bytes[size++] = (byte) value;
    }

    /** A number of which small ones are frequent; a negative one is taken as unsigned. */
    void number(long value) {
        room(10);
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    void fixed(long value) {
        room(Long.BYTES);
        for (int shift = 56; shift >= 0; shift -= 8) {
            bytes[size++] = (byte) (value >>> shift);
        }
    }

    void bytes(byte[] more, int length) {
        number(length);
        room(length);
        System.arraycopy(more, 0, bytes, size, length);
        size += length;
    }

    void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        bytes(utf8, utf8.length);
    }
}

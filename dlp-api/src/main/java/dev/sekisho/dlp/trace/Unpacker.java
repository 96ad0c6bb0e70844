package dev.sekisho.dlp.trace;

import dev.sekisho.dlp.audit.TrailException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads the bytes of one block that a {@link Packer} wrote. Not thread-safe. */
final class Unpacker {
    private final byte[] bytes;
    private int at;

    Unpacker(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean hasMore() {
        return at < bytes.length;
    }

    int position() {
        return at;
    }

    void skipTo(int position) {
        at = position;
    }

    int get() {
        return bytes[at++] & 0xff;
    }

    long number() {
        long value = 0;
        int shift = 0;
        byte b;
        do {
            b = bytes[at++];
            value |= (b & 0x7fL) << shift;
            shift += 7;
        } while (b < 0);
        return value;
    }

    int count() throws TrailException {
        long value = number();
        if (value < 0 || value > Integer.MAX_VALUE) {
            throw new TrailException("index-malformed");
        }
        return (int) value;
    }

    long fixed() {
        long value = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            value = value << 8 | (bytes[at++] & 0xff);
        }
        return value;
    }

    byte[] someBytes() throws TrailException {
        int length = count();
        if (length > bytes.length - at) {
            throw new TrailException("index-malformed");
        }
        at += length;
        return Arrays.copyOfRange(bytes, at - length, at);
    }

    String text() throws TrailException {
        return new String(someBytes(), StandardCharsets.UTF_8);
    }
}

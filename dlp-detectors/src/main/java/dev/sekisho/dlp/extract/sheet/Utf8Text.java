package dev.sekisho.dlp.extract.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** UTF-8 that grows, up to a bound. Used again and again; not thread-safe. */
final class Utf8Text {
    private byte[] bytes = new byte[256];
    private int length;

    void clear() {
        length = 0;
    }

    int length() {
        return length;
    }

    /** Forgets what was added after so many bytes. */
    void cut(int to) {
        length = Math.min(length, to);
    }

    /** Whether a byte is among those of a range. */
    boolean has(int b, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == b) {
                return true;
            }
        }
        return false;
    }

    /** The bytes, shared: {@link #length} of them, until the next is added. */
    byte[] array() {
        return bytes;
    }

    void add(int b) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, length * 2);
        }
        bytes[length++] = (byte) b;
    }

    void add(byte[] from, int start, int count) {
        if (count > bytes.length - length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + count, bytes.length * 2));
        }
        System.arraycopy(from, start, bytes, length, count);
        length += count;
    }

    void addCodePoint(int c) {
        if (c < 0x80) {
            add(c);
        } else if (c < 0x800) {
            add(0xC0 | c >> 6);
            add(0x80 | (c & 0x3F));
        } else {
            if (c < 0x10000) {
                add(0xE0 | c >> 12);
            } else {
                add(0xF0 | c >> 18);
                add(0x80 | (c >> 12 & 0x3F));
            }
            add(0x80 | (c >> 6 & 0x3F));
            add(0x80 | (c & 0x3F));
        }
    }

    String string(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "Utf8Text[length=" + length + "]";
    }
}

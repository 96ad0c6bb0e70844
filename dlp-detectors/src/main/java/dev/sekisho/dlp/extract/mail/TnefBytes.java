package dev.sekisho.dlp.extract.mail;

import dev.sekisho.dlp.charset.DecodedText;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A range of the bytes of a TNEF file, read as little-endian numbers and texts. The bytes are shared. */
final class TnefBytes {
    static final TnefBytes NONE = new TnefBytes(new byte[0], 0, 0);

    private final byte[] bytes;
    private final int from;
    private final int to;

    private TnefBytes(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.from = from;
        this.to = to;
    }

    static TnefBytes of(byte[] bytes) {
        return new TnefBytes(bytes, 0, bytes.length);
    }

    int length() {
        return to - from;
    }

    /** A part of the range. */
    TnefBytes range(int start, int length) throws EOFException {
        if (start < 0 || length < 0 || length > length() - start) {
            throw new EOFException();
        }
        return new TnefBytes(bytes, from + start, from + start + length);
    }

    int uint8(int at) throws EOFException {
        if (at < 0 || at >= length()) {
            throw new EOFException();
        }
        return bytes[from + at] & 0xFF;
    }

    int uint16(int at) throws EOFException {
        return uint8(at) | uint8(at + 1) << 8;
    }

    int int32(int at) throws EOFException {
        return uint16(at) | uint16(at + 2) << 16;
    }

    InputStream open() {
        return new ByteArrayInputStream(bytes, from, length());
    }

    /** A text in the code page of whoever wrote it, which is found out; zeros end it. */
    String text() {
        int end = to;
        while (end > from && bytes[end - 1] == 0) {
            end--;
        }
        return DecodedText.of(Arrays.copyOfRange(bytes, from, end), "").text();
    }

    String utf16() {
        String text = new String(bytes, from, length(), StandardCharsets.UTF_16LE);
        return text.endsWith("\0") ? text.substring(0, text.length() - 1) : text;
    }

    @Override
    public String toString() {
        return "TnefBytes[length=" + length() + "]";
    }
}

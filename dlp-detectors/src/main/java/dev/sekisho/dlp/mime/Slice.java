package dev.sekisho.dlp.mime;

import dev.sekisho.dlp.transfer.Content;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A range of the bytes of a mail, half-open. The bytes are shared and never written to. */
final class Slice implements Content {
    final byte[] bytes;
    final int from;
    final int to;

    Slice(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.from = from;
        this.to = Math.max(from, to);
    }

    Slice range(int start, int end) {
        return new Slice(bytes, start, end);
    }

    int size() {
        return to - from;
    }

    /** The start of the line after the one at {@code pos}, or the end. A lone CR ends a line as well. */
    int nextLine(int pos) {
        int end = lineEnd(pos);
        if (end >= to) {
            return to;
        }
        return bytes[end] == '\r' && end + 1 < to && bytes[end + 1] == '\n' ? end + 2 : end + 1;
    }

    /** Where the text of the line at {@code pos} ends. */
    int lineEnd(int pos) {
        int i = pos;
        while (i < to && bytes[i] != '\n' && bytes[i] != '\r') {
            i++;
        }
        return i;
    }

    /** The same range without one line end at its end, which belongs to the boundary that follows. */
    Slice withoutLastLineEnd() {
        int end = to;
        if (end > from && bytes[end - 1] == '\n') {
            end--;
            if (end > from && bytes[end - 1] == '\r') {
                end--;
            }
        } else if (end > from && bytes[end - 1] == '\r') {
            end--;
        }
        return range(from, end);
    }

    boolean isBlank() {
        for (int i = from; i < to; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r' && bytes[i] != '\n') {
                return false;
            }
        }
        return true;
    }

    boolean startsWith(int pos, byte[] prefix) {
        if (pos + prefix.length > to) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if (bytes[pos + i] != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    /** One char a byte. */
    String latin1() {
        return new String(bytes, from, size(), StandardCharsets.ISO_8859_1);
    }

    void writeTo(ByteArrayOutputStream out) {
        out.write(bytes, from, size());
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes, from, size());
    }

    @Override
    public long sizeBytes() {
        return size();
    }

    @Override
    public String toString() {
        return "Content[sizeBytes=" + size() + "]";
    }
}

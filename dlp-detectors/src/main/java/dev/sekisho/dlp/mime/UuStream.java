package dev.sekisho.dlp.mime;

import java.nio.charset.StandardCharsets;

/** Decodes uuencoded lines, from the line after {@code begin} to {@code end} or to the first line that is none. */
final class UuStream extends ByteDecoder {
    private static final byte[] BEGIN = "begin ".getBytes(StandardCharsets.US_ASCII);

    private final Slice in;
    private final byte[] line = new byte[64];
    private int next;
    private int at;
    private int count;

    UuStream(Slice in) {
        this.in = in;
        this.next = in.from;
        while (next < in.to && !isBegin(in, next)) {
            next = in.nextLine(next);
        }
        next = in.nextLine(next);
    }

    /** Whether {@code begin 644 name} stands at {@code pos}. */
    static boolean isBegin(Slice in, int pos) {
        if (!in.startsWith(pos, BEGIN)) {
            return false;
        }
        int i = pos + BEGIN.length;
        int digits = 0;
        while (i < in.to && in.bytes[i] >= '0' && in.bytes[i] <= '7' && digits < 5) {
            i++;
            digits++;
        }
        return digits >= 3 && i + 1 < in.to && in.bytes[i] == ' ' && in.bytes[i + 1] > ' ';
    }

    /** The number of bytes on the line at {@code pos}, or -1 when it is no uuencoded line. */
    static int lineBytes(Slice in, int pos) {
        int end = in.lineEnd(pos);
        int n = end > pos ? (in.bytes[pos] - ' ') & 0x3F : 0;
        int chars = end - pos - 1;
        return end <= pos || in.bytes[pos] < ' ' || in.bytes[pos] > '`' || n > 45 || chars < (n * 8 + 5) / 6 ? -1 : n;
    }

    @Override
    int next() {
        while (at == count) {
            int n = next < in.to ? lineBytes(in, next) : -1;
            if (n <= 0) {
                return -1;
            }
            decode(next + 1, n);
            next = in.nextLine(next);
        }
        return line[at++] & 0xFF;
    }

    private void decode(int from, int n) {
        at = 0;
        count = n;
        for (int i = 0; i < n; i++) {
            int c = from + i / 3 * 4 + i % 3;
            int high = six(c) << ((i % 3 + 1) * 2);
            line[i] = (byte) (high | (six(c + 1) >> ((2 - i % 3) * 2)));
        }
    }

    private int six(int pos) {
        return pos < in.to ? (in.bytes[pos] - ' ') & 0x3F : 0;
    }
}

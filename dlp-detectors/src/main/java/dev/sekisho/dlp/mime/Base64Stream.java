package dev.sekisho.dlp.mime;

import java.util.Arrays;

/** Decodes base64 as generously as the most generous reader: strange bytes are skipped, and padding ends nothing. */
final class Base64Stream extends ByteDecoder {
    private static final byte[] VALUES = values();
    private static final byte SKIP = -1;
    private static final byte PAD = -2;
    private static final byte BLANK = -3;

    private final Slice in;
    private int pos;
    private int bits;
    private int held;

    Base64Stream(Slice in) {
        this.in = in;
        this.pos = in.from;
    }

    /** What a range of base64 holds: its decoded size, and whether it is as the rules want it. */
    record Shape(long size, boolean clean) {
        static Shape of(Slice in) {
            long size = 0;
            int quantum = 0;
            boolean clean = true;
            boolean padded = false;
            for (int i = in.from; i < in.to; i++) {
                byte v = VALUES[in.bytes[i] & 0xFF];
                if (v >= 0) {
                    clean &= !padded;
                    quantum++;
                    size += (quantum & 3) == 1 ? 0 : 1;
                    quantum &= 3;
                } else if (v == PAD) {
                    padded = true;
                    clean &= quantum != 1;
                    quantum = 0;
                } else {
                    clean &= v == BLANK;
                }
            }
            return new Shape(size, clean && quantum == 0);
        }
    }

    private static byte[] values() {
        byte[] values = new byte[256];
        Arrays.fill(values, (byte) -1);
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        for (int i = 0; i < alphabet.length(); i++) {
            values[alphabet.charAt(i)] = (byte) i;
        }
        values['='] = -2;
        for (char c : " \t\r\n".toCharArray()) {
            values[c] = -3;
        }
        return values;
    }

    @Override
    int next() {
        while (pos < in.to) {
            byte v = VALUES[in.bytes[pos++] & 0xFF];
            if (v == PAD) {
                held = 0;
            } else if (v > SKIP) {
                bits = bits << 6 | v;
                held += 6;
                if (held >= 8) {
                    held -= 8;
                    return bits >> held & 0xFF;
                }
            }
        }
        return -1;
    }
}

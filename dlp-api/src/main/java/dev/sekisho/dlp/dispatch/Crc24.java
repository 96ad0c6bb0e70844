package dev.sekisho.dlp.dispatch;

import java.io.OutputStream;

/** The checksum of armour (RFC 9580 section 6.1), which GnuPG 2.2 needs to see where the data ends. No protection. */
final class Crc24 extends OutputStream {
    private static final int INITIAL = 0xB704CE;
    private static final int GENERATOR = 0x864CFB;
    private static final int[] TABLE = table();

    private int crc = INITIAL;

    private static int[] table() {
        int[] table = new int[256];
        for (int i = 0; i < table.length; i++) {
            int value = i << 16;
            for (int bit = 0; bit < 8; bit++) {
                value = (value & 0x800000) == 0 ? value << 1 : value << 1 ^ GENERATOR;
            }
            table[i] = value & 0xFFFFFF;
        }
        return table;
    }

    @Override
    public void write(int b) {
        crc = (crc << 8 ^ TABLE[(crc >> 16 ^ b) & 0xFF]) & 0xFFFFFF;
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        for (int i = from; i < from + length; i++) {
            write(bytes[i]);
        }
    }

    /** The checksum, the highest byte first. */
    byte[] bytes() {
        return new byte[] {(byte) (crc >> 16), (byte) (crc >> 8), (byte) crc};
    }
}

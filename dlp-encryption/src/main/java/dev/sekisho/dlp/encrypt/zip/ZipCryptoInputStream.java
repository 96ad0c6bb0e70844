package dev.sekisho.dlp.encrypt.zip;

import java.io.IOException;
import java.io.InputStream;

/**
 * Decrypts the old encryption of ZIP (APPNOTE.TXT 6.3, section 6.1). Not thread-safe.
 *
 * <p>It is broken (Biham and Kocher, 1994) and has no authentication: only for looking inside.
 */
final class ZipCryptoInputStream extends InputStream {
    static final int HEADER_BYTES = 12;

    private static final int MULTIPLIER = 134_775_813;
    private static final int[] CRC_TABLE = crcTable();

    private final InputStream in;
    private int key0 = 0x12345678;
    private int key1 = 0x23456789;
    private int key2 = 0x34567890;

    ZipCryptoInputStream(InputStream in, byte[] password) {
        this.in = in;
        for (byte b : password) {
            update(b);
        }
    }

    private static int[] crcTable() {
        int[] table = new int[256];
        for (int i = 0; i < table.length; i++) {
            int c = i;
            for (int bit = 0; bit < 8; bit++) {
                c = (c & 1) == 0 ? c >>> 1 : (c >>> 1) ^ 0xEDB88320;
            }
            table[i] = c;
        }
        return table;
    }

    private static int crc(int crc, int b) {
        return (crc >>> 8) ^ CRC_TABLE[(crc ^ b) & 0xFF];
    }

    private void update(int plain) {
        key0 = crc(key0, plain);
        key1 = (key1 + (key0 & 0xFF)) * MULTIPLIER + 1;
        key2 = crc(key2, key1 >>> 24);
    }

    private int decrypt(int cipher) {
        int t = key2 | 2;
        int plain = (cipher ^ ((t * (t ^ 1)) >>> 8)) & 0xFF;
        update(plain);
        return plain;
    }

    @Override
    public int read() throws IOException {
        int b = in.read();
        return b < 0 ? b : decrypt(b);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int n = in.read(bytes, from, length);
        for (int i = from; i < from + n; i++) {
            bytes[i] = (byte) decrypt(bytes[i]);
        }
        return n;
    }
}

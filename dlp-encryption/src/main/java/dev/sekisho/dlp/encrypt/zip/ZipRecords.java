package dev.sekisho.dlp.encrypt.zip;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;

/** The records of a ZIP file (APPNOTE.TXT 6.3), with the AES extra field 0x9901 and ZIP64 where sizes need it. */
final class ZipRecords {
    /** Encrypted, sizes after the data, name in UTF-8. */
    private static final short FLAGS = 0x0001 | 0x0008 | 0x0800;

    private static final short METHOD_AES = 99;
    private static final short VERSION_AES = 51;
    private static final int MAX32 = 0xFFFFFFFF;
    private static final short MAX16 = (short) 0xFFFF;

    private ZipRecords() {}

    /**
     * One entry.
     *
     * @param name its name
     * @param deflated whether it is compressed
     * @param zip64 whether its sizes are written in 64 bits
     * @param offset where its local header starts
     * @param stored its bytes in the file
     * @param size its bytes before compression
     */
    record Entry(String name, boolean deflated, boolean zip64, long offset, long stored, long size) {}

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] bytes(ByteBuffer b) {
        byte[] written = new byte[b.position()];
        b.flip();
        b.get(written);
        return written;
    }

    static byte[] localHeader(Entry entry, LocalDateTime time) {
        byte[] name = entry.name().getBytes(StandardCharsets.UTF_8);
        int zip64 = entry.zip64() ? 20 : 0;
        ByteBuffer b = buffer(30 + name.length + 11 + zip64);
        b.putInt(0x04034b50);
        common(b, time);
        int size = entry.zip64() ? MAX32 : 0;
        b.putInt(0)
                .putInt(size)
                .putInt(size)
                .putShort((short) name.length)
                .putShort((short) (11 + zip64))
                .put(name);
        if (entry.zip64()) {
            b.putShort((short) 1).putShort((short) 16).putLong(0).putLong(0);
        }
        aesExtra(b, entry);
        return bytes(b);
    }

    static byte[] dataDescriptor(Entry entry) {
        ByteBuffer b = buffer(entry.zip64() ? 24 : 16);
        b.putInt(0x08074b50).putInt(0);
        if (entry.zip64()) {
            b.putLong(entry.stored()).putLong(entry.size());
        } else {
            b.putInt((int) entry.stored()).putInt((int) entry.size());
        }
        return bytes(b);
    }

    static byte[] centralHeader(Entry entry, LocalDateTime time) {
        byte[] name = entry.name().getBytes(StandardCharsets.UTF_8);
        boolean zip64 = entry.zip64() || entry.offset() >= 0xFFFFFFFFL;
        int extra = 11 + (zip64 ? 28 : 0);
        ByteBuffer b = buffer(46 + name.length + extra);
        b.putInt(0x02014b50).putShort((short) (3 << 8 | 63));
        common(b, time);
        b.putInt(0).putInt(zip64 ? MAX32 : (int) entry.stored()).putInt(zip64 ? MAX32 : (int) entry.size());
        b.putShort((short) name.length)
                .putShort((short) extra)
                .putShort((short) 0)
                .putShort((short) 0);
        b.putShort((short) 0)
                .putInt(0100600 << 16)
                .putInt(zip64 ? MAX32 : (int) entry.offset())
                .put(name);
        if (zip64) {
            b.putShort((short) 1)
                    .putShort((short) 24)
                    .putLong(entry.size())
                    .putLong(entry.stored())
                    .putLong(entry.offset());
        }
        aesExtra(b, entry);
        return bytes(b);
    }

    static byte[] end(List<Entry> entries, long start, long size) {
        boolean zip64 = start >= 0xFFFFFFFFL || size >= 0xFFFFFFFFL || entries.size() >= 0xFFFF;
        ByteBuffer b = buffer(22 + (zip64 ? 76 : 0));
        if (zip64) {
            b.putInt(0x06064b50)
                    .putLong(44)
                    .putShort((short) 63)
                    .putShort(VERSION_AES)
                    .putInt(0)
                    .putInt(0);
            b.putLong(entries.size()).putLong(entries.size()).putLong(size).putLong(start);
            b.putInt(0x07064b50).putInt(0).putLong(start + size).putInt(1);
        }
        short count = zip64 ? MAX16 : (short) entries.size();
        b.putInt(0x06054b50)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort(count)
                .putShort(count);
        b.putInt(zip64 ? MAX32 : (int) size).putInt(zip64 ? MAX32 : (int) start).putShort((short) 0);
        return bytes(b);
    }

    private static void common(ByteBuffer b, LocalDateTime time) {
        b.putShort(VERSION_AES).putShort(FLAGS).putShort(METHOD_AES);
        b.putShort((short) (time.getHour() << 11 | time.getMinute() << 5 | time.getSecond() >> 1));
        b.putShort((short) ((time.getYear() - 1980) << 9 | time.getMonthValue() << 5 | time.getDayOfMonth()));
    }

    /** AE-2 (no CRC of the plain text), vendor "AE", AES-256, and the method behind the encryption. */
    private static void aesExtra(ByteBuffer b, Entry entry) {
        b.putShort((short) 0x9901)
                .putShort((short) 7)
                .putShort((short) 2)
                .put((byte) 'A')
                .put((byte) 'E')
                .put((byte) 3);
        b.putShort((short) (entry.deflated() ? 8 : 0));
    }
}

package dev.sekisho.dlp.encrypt.zip;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;

/** The records of a ZIP file (APPNOTE.TXT 6.3), with the AES extra field 0x9901 and ZIP64 where sizes need it. */
final class ZipRecords {
    static final int LOCAL = 0x04034b50;
    static final int DESCRIPTOR = 0x08074b50;
    static final int CENTRAL = 0x02014b50;
    static final int END64 = 0x06064b50;
    static final int LOCATOR64 = 0x07064b50;
    static final int END = 0x06054b50;

    static final int ENCRYPTED = 0x0001;
    static final int SIZES_AFTER = 0x0008;
    static final int UTF_8 = 0x0800;

    static final int STORED = 0;
    static final int DEFLATED = 8;
    static final int AES = 99;

    static final int EXTRA_ZIP64 = 0x0001;
    static final int EXTRA_AES = 0x9901;
    static final long MAX32 = 0xFFFFFFFFL;
    static final int MAX16 = 0xFFFF;

    private static final int AES_BYTES = 11;
    private static final short MADE_BY_UNIX_63 = 3 << 8 | 63;

    /** A file that its owner reads and writes. */
    private static final int FILE_0600 = 0100600 << 16;

    private ZipRecords() {}

    /**
     * One entry.
     *
     * @param name its name
     * @param flags {@link #ENCRYPTED} and {@link #SIZES_AFTER}; the name is always in UTF-8
     * @param method {@link #STORED} or {@link #DEFLATED}
     * @param zip64 whether its sizes are written in 64 bits
     * @param offset where its local header starts
     * @param crc the check sum of its bytes, 0 when it is encrypted
     * @param stored its bytes in the file
     * @param size its bytes before compression
     */
    record Entry(String name, int flags, int method, boolean zip64, long offset, int crc, long stored, long size) {
        boolean encrypted() {
            return (flags & ENCRYPTED) != 0;
        }

        boolean sizesAfter() {
            return (flags & SIZES_AFTER) != 0;
        }

        Entry sized(int sum, long storedBytes, long sizeBytes) {
            return new Entry(name, flags, method, zip64, offset, sum, storedBytes, sizeBytes);
        }
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] bytes(ByteBuffer written) {
        byte[] bytes = new byte[written.flip().remaining()];
        written.get(bytes);
        return bytes;
    }

    static byte[] localHeader(Entry entry, LocalDateTime time) {
        byte[] name = entry.name().getBytes(StandardCharsets.UTF_8);
        int extra = (entry.zip64() ? 20 : 0) + (entry.encrypted() ? AES_BYTES : 0);
        long stored = entry.sizesAfter() ? 0 : entry.stored();
        long size = entry.sizesAfter() ? 0 : entry.size();
        ByteBuffer b = buffer(30 + name.length + extra).putInt(LOCAL);
        common(b, entry, time);
        b.putInt(entry.sizesAfter() ? 0 : entry.crc());
        b.putInt((int) (entry.zip64() ? MAX32 : stored)).putInt((int) (entry.zip64() ? MAX32 : size));
        b.putShort((short) name.length).putShort((short) extra).put(name);
        if (entry.zip64()) {
            b.putShort((short) EXTRA_ZIP64).putShort((short) 16).putLong(size).putLong(stored);
        }
        aesExtra(b, entry);
        return bytes(b);
    }

    static byte[] dataDescriptor(Entry entry) {
        ByteBuffer b = buffer(entry.zip64() ? 24 : 16).putInt(DESCRIPTOR).putInt(entry.encrypted() ? 0 : entry.crc());
        if (entry.zip64()) {
            b.putLong(entry.stored()).putLong(entry.size());
        } else {
            b.putInt((int) entry.stored()).putInt((int) entry.size());
        }
        return bytes(b);
    }

    static byte[] centralHeader(Entry entry, LocalDateTime time) {
        byte[] name = entry.name().getBytes(StandardCharsets.UTF_8);
        boolean zip64 = entry.zip64() || entry.offset() >= MAX32;
        int extra = (zip64 ? 28 : 0) + (entry.encrypted() ? AES_BYTES : 0);
        ByteBuffer b = buffer(46 + name.length + extra).putInt(CENTRAL).putShort(MADE_BY_UNIX_63);
        common(b, entry, time);
        b.putInt(entry.crc());
        b.putInt((int) (zip64 ? MAX32 : entry.stored())).putInt((int) (zip64 ? MAX32 : entry.size()));
        b.putShort((short) name.length).putShort((short) extra);
        b.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(FILE_0600);
        b.putInt((int) (zip64 ? MAX32 : entry.offset())).put(name);
        if (zip64) {
            b.putShort((short) EXTRA_ZIP64).putShort((short) 24);
            b.putLong(entry.size()).putLong(entry.stored()).putLong(entry.offset());
        }
        aesExtra(b, entry);
        return bytes(b);
    }

    static byte[] end(List<Entry> entries, long start, long size) {
        boolean zip64 = start >= MAX32 || size >= MAX32 || entries.size() >= MAX16;
        ByteBuffer b = buffer(22 + (zip64 ? 76 : 0));
        if (zip64) {
            b.putInt(END64).putLong(44).putShort(MADE_BY_UNIX_63).putShort((short) 45);
            b.putInt(0).putInt(0).putLong(entries.size()).putLong(entries.size());
            b.putLong(size).putLong(start);
            b.putInt(LOCATOR64).putInt(0).putLong(start + size).putInt(1);
        }
        short count = (short) (zip64 ? MAX16 : entries.size());
        b.putInt(END).putShort((short) 0).putShort((short) 0).putShort(count).putShort(count);
        b.putInt((int) (zip64 ? MAX32 : size)).putInt((int) (zip64 ? MAX32 : start));
        return bytes(b.putShort((short) 0));
    }

    private static void common(ByteBuffer b, Entry entry, LocalDateTime time) {
        int version = entry.encrypted() ? 51 : entry.zip64() ? 45 : 20;
        b.putShort((short) version).putShort((short) (entry.flags() | UTF_8));
        b.putShort((short) (entry.encrypted() ? AES : entry.method()));
        b.putShort((short) (time.getHour() << 11 | time.getMinute() << 5 | time.getSecond() >> 1));
        b.putShort((short) ((time.getYear() - 1980) << 9 | time.getMonthValue() << 5 | time.getDayOfMonth()));
    }

    /** AE-2 (no check sum of the plain text), vendor "AE", AES-256, and the method behind the encryption. */
    private static void aesExtra(ByteBuffer b, Entry entry) {
        if (entry.encrypted()) {
            b.putShort((short) EXTRA_AES).putShort((short) 7).putShort((short) 2);
            b.put((byte) 'A').put((byte) 'E').put((byte) Ae2Keys.AES_256);
            b.putShort((short) entry.method());
        }
    }
}

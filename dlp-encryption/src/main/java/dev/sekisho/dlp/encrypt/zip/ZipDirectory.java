package dev.sekisho.dlp.encrypt.zip;

import dev.sekisho.dlp.protect.OpeningException;
import dev.sekisho.dlp.protect.OpeningException.Reason;
import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads the directory at the end of a ZIP. */
final class ZipDirectory {
    private static final int END_BYTES = 22;
    private static final int LOCATOR64_BYTES = 20;
    private static final int END64_BYTES = 56;
    private static final int COMMENT_BYTES = 0xFFFF;
    private static final long MOST_BYTES = 16L << 20;

    private final Content file;

    private ZipDirectory(Content file) {
        this.file = file;
    }

    /**
     * Where the directory is.
     *
     * @param entries how many entries
     * @param size its bytes
     * @param start where it starts
     */
    record Place(long entries, long size, long start) {}

    /**
     * What was read.
     *
     * @param items the entries, in the order of their bytes
     * @param start where the directory starts: the entries end here
     */
    record Directory(List<ZipItem> items, long start) {}

    static Directory read(Content file, int mostEntries) throws IOException, OpeningException {
        ZipDirectory reader = new ZipDirectory(file);
        try {
            Place place = reader.place();
            if (place.entries() > mostEntries || place.size() > MOST_BYTES) {
                throw new OpeningException(Reason.LIMIT, null);
            }
            List<ZipItem> items = items(reader.slice(place.start(), (int) place.size()), place.entries());
            items.sort(Comparator.comparingLong(ZipItem::offset));
            return new Directory(List.copyOf(items), place.start());
        } catch (BufferUnderflowException e) {
            throw new OpeningException(Reason.MALFORMED, e);
        }
    }

    private ByteBuffer slice(long from, int length) throws IOException, OpeningException {
        if (from < 0 || from > file.sizeBytes() - length) {
            throw new OpeningException(Reason.MALFORMED, null);
        }
        try (InputStream in = file.open()) {
            in.skipNBytes(from);
            byte[] bytes = in.readNBytes(length);
            if (bytes.length < length) {
                throw new IOException("the content is shorter than its size");
            }
            return ZipItem.little(bytes);
        }
    }

    private Place place() throws IOException, OpeningException {
        int length = (int) Math.min(file.sizeBytes(), END_BYTES + COMMENT_BYTES + LOCATOR64_BYTES);
        long from = file.sizeBytes() - length;
        ByteBuffer tail = slice(from, length);
        for (int at = length - END_BYTES; at >= 0; at--) {
            boolean end = tail.getInt(at) == ZipRecords.END;
            if (end && (tail.getShort(at + 20) & 0xFFFF) == length - END_BYTES - at) {
                return place(tail, at, from);
            }
        }
        throw new OpeningException(Reason.MALFORMED, null);
    }

    private Place place(ByteBuffer tail, int at, long from) throws IOException, OpeningException {
        int count = tail.getShort(at + 10) & 0xFFFF;
        long size = tail.getInt(at + 12) & ZipRecords.MAX32;
        long start = tail.getInt(at + 16) & ZipRecords.MAX32;
        require(tail.getInt(at + 4) == 0 && (tail.getShort(at + 8) & 0xFFFF) == count);
        int locator = at - LOCATOR64_BYTES;
        if (locator < 0 || tail.getInt(locator) != ZipRecords.LOCATOR64) {
            require(start + size == from + at);
            return new Place(count, size, start);
        }
        require(tail.getInt(locator + 4) == 0 && tail.getInt(locator + 16) == 1);
        long place = tail.getLong(locator + 8);
        require(place + END64_BYTES == from + locator);
        Place wide = place64(slice(place, END64_BYTES), place);
        require(count == ZipRecords.MAX16 || count == wide.entries());
        require(size == ZipRecords.MAX32 || size == wide.size());
        require(start == ZipRecords.MAX32 || start == wide.start());
        return wide;
    }

    private static Place place64(ByteBuffer end, long at) throws OpeningException {
        require(end.getInt(0) == ZipRecords.END64 && end.getLong(4) == END64_BYTES - 12);
        require(end.getLong(16) == 0 && end.getLong(24) == end.getLong(32));
        Place place = new Place(end.getLong(32), end.getLong(40), end.getLong(48));
        require(place.entries() >= 0 && place.size() >= 0 && place.start() >= 0);
        require(place.start() <= at && place.size() == at - place.start());
        return place;
    }

    private static List<ZipItem> items(ByteBuffer b, long count) throws OpeningException {
        List<ZipItem> items = new ArrayList<>();
        for (long i = 0; i < count; i++) {
            require(b.getInt() == ZipRecords.CENTRAL);
            b.getShort();
            items.add(item(b));
        }
        require(!b.hasRemaining());
        return items;
    }

    private static ZipItem item(ByteBuffer b) throws OpeningException {
        ZipItem.Common header = ZipItem.Common.read(b);
        int crc = b.getInt();
        int stored = b.getInt();
        int size = b.getInt();
        byte[] name = new byte[b.getShort() & 0xFFFF];
        byte[] extra = new byte[b.getShort() & 0xFFFF];
        byte[] comment = new byte[b.getShort() & 0xFFFF];
        require(b.getShort() == 0 && (b.getShort() & ~1) == 0);
        b.getInt();
        int offset = b.getInt();
        b.get(name).get(extra).get(comment);
        ZipItem.Extra fields = ZipItem.Extra.read(ZipItem.little(extra));
        long wideSize = fields.wide(size);
        long wideStored = fields.wide(stored);
        return new ZipItem(header, crc, wideStored, wideSize, fields.wide(offset), ByteBuffer.wrap(name), fields);
    }

    static void require(boolean wellFormed) throws OpeningException {
        if (!wellFormed) {
            throw new OpeningException(Reason.MALFORMED, null);
        }
    }
}

package dev.sekisho.dlp.encrypt.zip;

import static dev.sekisho.dlp.encrypt.zip.ZipDirectory.require;

import dev.sekisho.dlp.protect.OpeningException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/**
 * Reads what stands before and after the data of each entry, in the order of the bytes, and refuses what differs from
 * the directory: so hardly a byte can change outside the data either. Not thread-safe.
 */
final class ZipFrames {
    private final InputStream in;
    private long position;

    ZipFrames(InputStream in) {
        this.in = in;
    }

    private ByteBuffer next(int length) throws IOException, OpeningException {
        byte[] bytes = in.readNBytes(length);
        require(bytes.length == length);
        position += length;
        return ZipItem.little(bytes);
    }

    /** Reads the local header, so that the stream stands at the data. */
    void before(ZipItem item) throws IOException, OpeningException {
        require(item.offset() == position);
        ByteBuffer b = next(30);
        require(b.getInt() == ZipRecords.LOCAL && ZipItem.Common.read(b).equals(item.header()));
        int crc = b.getInt();
        int stored = b.getInt();
        int size = b.getInt();
        ByteBuffer names = next((b.getShort() & 0xFFFF) + (b.getShort(28) & 0xFFFF));
        byte[] name = new byte[b.getShort(26) & 0xFFFF];
        names.get(name);
        require(ByteBuffer.wrap(name).equals(item.name()));
        ZipItem.Extra extra = ZipItem.Extra.read(names);
        require(extra.aes().equals(item.extra().aes()));
        long wideSize = extra.wide(size);
        long wideStored = extra.wide(stored);
        requireSame(item, crc, item.crc());
        requireSame(item, wideStored, item.stored());
        requireSame(item, wideSize, item.size());
    }

    /** What was not known yet when the header was written is zero in it. */
    private static void requireSame(ZipItem item, long here, long inDirectory) throws OpeningException {
        require(here == inDirectory || (item.sizesAfter() && here == 0));
    }

    /** Counts the data, which others have read, and reads the sizes after it, up to where the next entry starts. */
    void after(ZipItem item, long nextStart) throws IOException, OpeningException {
        position += item.stored();
        long gap = nextStart - position;
        if (!item.sizesAfter()) {
            require(gap == 0);
            return;
        }
        require(gap == 12 || gap == 16 || gap == 20 || gap == 24);
        ByteBuffer b = next((int) gap);
        boolean marked = gap % 8 == 0;
        require(!marked || b.getInt() == ZipRecords.DESCRIPTOR);
        require(b.getInt() == item.crc());
        boolean wide = gap >= 20;
        long stored = wide ? b.getLong() : b.getInt() & ZipRecords.MAX32;
        long size = wide ? b.getLong() : b.getInt() & ZipRecords.MAX32;
        require(stored == item.stored() && size == item.size());
    }
}

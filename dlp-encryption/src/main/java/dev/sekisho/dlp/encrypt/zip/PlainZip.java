package dev.sekisho.dlp.encrypt.zip;

import dev.sekisho.dlp.encrypt.zip.ZipRecords.Entry;
import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a ZIP without encryption, entry by entry, in constant memory. Not thread-safe.
 *
 * <p>A stored entry has its sizes in front, so that readers of streams find its end; for that its content is read
 * twice. A compressed one ends by itself.
 */
final class PlainZip {
    private static final int CHUNK_BYTES = 1 << 16;

    /**
     * Compressing adds less than one in a hundred; from here up to 4 GiB the compressed size alone could need ZIP64.
     */
    private static final long DEFLATE_UNCERTAIN = ZipRecords.MAX32 / 100 * 99;

    private final OutputStream out;
    private final LocalDateTime time;
    private final List<Entry> entries = new ArrayList<>();
    private final byte[] chunk = new byte[CHUNK_BYTES];
    private final byte[] compressed = new byte[CHUNK_BYTES];
    private final CRC32 crc = new CRC32();
    private long position;

    PlainZip(OutputStream out, LocalDateTime time) {
        this.out = out;
        this.time = time;
    }

    void add(String name, Content content, boolean compressible) throws IOException {
        long size = content.sizeBytes();
        boolean zip64 = size >= ZipRecords.MAX32;
        if (compressible && size > 0 && (zip64 || size < DEFLATE_UNCERTAIN)) {
            deflate(new Entry(name, ZipRecords.SIZES_AFTER, ZipRecords.DEFLATED, zip64, position, 0, 0, 0), content);
        } else {
            Entry entry = new Entry(name, 0, ZipRecords.STORED, zip64, position, checkSum(content), size, size);
            store(entry, content);
        }
    }

    private int checkSum(Content content) throws IOException {
        crc.reset();
        try (InputStream in = content.open()) {
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                crc.update(chunk, 0, n);
            }
        }
        return (int) crc.getValue();
    }

    private void store(Entry entry, Content content) throws IOException {
        write(ZipRecords.localHeader(entry, time));
        crc.reset();
        long size = 0;
        try (InputStream in = content.open()) {
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                crc.update(chunk, 0, n);
                write(chunk, n);
                size += n;
            }
        }
        requireUnchanged(size == entry.size() && (int) crc.getValue() == entry.crc());
        entries.add(entry);
    }

    private void deflate(Entry opened, Content content) throws IOException {
        write(ZipRecords.localHeader(opened, time));
        crc.reset();
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try (InputStream in = content.open()) {
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                crc.update(chunk, 0, n);
                deflater.setInput(chunk, 0, n);
                drain(deflater);
            }
            deflater.finish();
            drain(deflater);
            requireUnchanged(deflater.getBytesRead() == content.sizeBytes());
            Entry closed = opened.sized((int) crc.getValue(), deflater.getBytesWritten(), deflater.getBytesRead());
            write(ZipRecords.dataDescriptor(closed));
            entries.add(closed);
        } finally {
            deflater.end();
        }
    }

    private void drain(Deflater deflater) throws IOException {
        for (int n = deflater.deflate(compressed); n > 0; n = deflater.deflate(compressed)) {
            write(compressed, n);
        }
    }

    private static void requireUnchanged(boolean unchanged) throws IOException {
        if (!unchanged) {
            throw new IOException("a part changed while it was read");
        }
    }

    void finish() throws IOException {
        long start = position;
        for (Entry entry : entries) {
            write(ZipRecords.centralHeader(entry, time));
        }
        write(ZipRecords.end(entries, start, position - start));
    }

    private void write(byte[] bytes) throws IOException {
        write(bytes, bytes.length);
    }

    private void write(byte[] bytes, int length) throws IOException {
        out.write(bytes, 0, length);
        position += length;
    }
}

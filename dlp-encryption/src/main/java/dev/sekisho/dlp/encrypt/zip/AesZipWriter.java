package dev.sekisho.dlp.encrypt.zip;

import dev.sekisho.dlp.encrypt.zip.ZipRecords.Entry;
import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes an AES-256 ZIP, entry by entry, in constant memory. Not thread-safe. */
final class AesZipWriter {
    /** Above this an entry could reach 4 GiB once compressed badly. */
    private static final long ZIP64_FROM = 0xF000_0000L;

    private final OutputStream out;
    private final char[] password;
    private final LocalDateTime time;
    private final SecureRandom random = new SecureRandom();
    private final List<Entry> entries = new ArrayList<>();
    private long position;

    AesZipWriter(OutputStream out, char[] password, LocalDateTime time) {
        this.out = out;
        this.password = password;
        this.time = time;
    }

    void add(String name, Content content, boolean deflate) throws IOException, GeneralSecurityException {
        boolean zip64 = content.sizeBytes() >= ZIP64_FROM;
        Entry opened = new Entry(name, deflate, zip64, position, 0, 0);
        write(ZipRecords.localHeader(opened, time));
        Ae2OutputStream encrypted = Ae2OutputStream.begin(out, password, random);
        long size = deflate ? deflate(content, encrypted) : store(content, encrypted);
        long stored = encrypted.finish();
        position += stored;
        Entry closed = new Entry(name, deflate, zip64, opened.offset(), stored, size);
        write(ZipRecords.dataDescriptor(closed));
        entries.add(closed);
    }

    private static long store(Content content, OutputStream encrypted) throws IOException {
        try (InputStream in = content.open()) {
            return in.transferTo(encrypted);
        }
    }

    private static long deflate(Content content, OutputStream encrypted) throws IOException {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try (InputStream in = content.open()) {
            DeflaterOutputStream compressed = new DeflaterOutputStream(encrypted, deflater, 1 << 16);
            long size = in.transferTo(compressed);
            compressed.finish();
            return size;
        } finally {
            deflater.end();
        }
    }

    void finish() throws IOException {
        long start = position;
        for (Entry entry : entries) {
            write(ZipRecords.centralHeader(entry, time));
        }
        write(ZipRecords.end(entries, start, position - start));
        out.flush();
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        position += bytes.length;
    }
}

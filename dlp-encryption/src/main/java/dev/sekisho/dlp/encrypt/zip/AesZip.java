package dev.sekisho.dlp.encrypt.zip;

import dev.sekisho.dlp.encrypt.zip.ZipRecords.Entry;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Writes a ZIP of a single AES-256 entry, in constant memory. The names of what is inside are inside too: an entry's
 * name is never encrypted, so this one is the same for everybody. Not thread-safe.
 */
final class AesZip {
    /** The name of the entry. Its bytes are a ZIP of the files. */
    static final String INNER_NAME = "attachments.zip";

    private final OutputStream out;
    private final LocalDateTime time;
    private final Entry opened;
    private final byte[] header;
    private final Ae2OutputStream encrypted;

    /**
     * Begins.
     *
     * @param out takes the ZIP; not closed
     * @param password the password
     * @param time the time that is shown
     * @param zip64 whether the bytes that are written to {@link #plain} may reach 4 GiB
     */
    AesZip(OutputStream out, char[] password, LocalDateTime time, boolean zip64)
            throws IOException, GeneralSecurityException {
        this.out = out;
        this.time = time;
        int flags = ZipRecords.ENCRYPTED | ZipRecords.SIZES_AFTER;
        opened = new Entry(INNER_NAME, flags, ZipRecords.STORED, zip64, 0, 0, 0, 0);
        header = ZipRecords.localHeader(opened, time);
        out.write(header);
        encrypted = Ae2OutputStream.begin(out, password, new SecureRandom());
    }

    /** Takes the bytes of the entry. */
    OutputStream plain() {
        return encrypted;
    }

    void finish() throws IOException {
        encrypted.finish();
        if (!opened.zip64() && encrypted.written() > ZipRecords.MAX32) {
            throw new IOException("more was written than was announced");
        }
        Entry closed = opened.sized(0, encrypted.written(), encrypted.plain());
        byte[] descriptor = ZipRecords.dataDescriptor(closed);
        byte[] central = ZipRecords.centralHeader(closed, time);
        out.write(descriptor);
        out.write(central);
        long start = header.length + encrypted.written() + descriptor.length;
        out.write(ZipRecords.end(List.of(closed), start, central.length));
        out.flush();
    }
}

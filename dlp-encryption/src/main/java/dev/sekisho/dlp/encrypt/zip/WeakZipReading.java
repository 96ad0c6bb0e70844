package dev.sekisho.dlp.encrypt.zip;

import dev.sekisho.dlp.protect.OpeningException;
import dev.sekisho.dlp.protect.OpeningException.Reason;
import dev.sekisho.dlp.transfer.Content;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** Reads entries in the old encryption. Not thread-safe. */
final class WeakZipReading {
    private static final int LOCAL_BYTES = 30;
    private static final int CHUNK_BYTES = 1 << 16;

    private final Content sealed;
    private final byte[] password;
    private final byte[] chunk = new byte[CHUNK_BYTES];
    private long allowed;

    WeakZipReading(Content sealed, byte[] password, long mostBytes) {
        this.sealed = sealed;
        this.password = password;
        this.allowed = mostBytes;
    }

    /** Reads an entry whole. That the password is wrong is certain only at its end. */
    void read(ZipItem item, OutputStream out) throws IOException, OpeningException {
        requireSupported(item);
        try (InputStream file = new BufferedInputStream(sealed.open(), CHUNK_BYTES)) {
            file.skipNBytes(item.offset());
            skipHeader(file);
            ZipCryptoInputStream data = new ZipCryptoInputStream(new Bounded(file, item.stored()), password);
            requirePassword(item, data.readNBytes(ZipCryptoInputStream.HEADER_BYTES));
            requireSum(item, data, out);
        }
    }

    private static void requireSupported(ZipItem item) throws OpeningException {
        int method = item.header().method();
        boolean encrypted = (item.header().flags() & ZipRecords.ENCRYPTED) != 0;
        if (!encrypted || (method != ZipRecords.STORED && method != ZipRecords.DEFLATED)) {
            throw new OpeningException(Reason.UNSUPPORTED, null);
        }
    }

    private static void skipHeader(InputStream file) throws IOException, OpeningException {
        ByteBuffer local = ZipItem.little(file.readNBytes(LOCAL_BYTES));
        ZipDirectory.require(local.limit() == LOCAL_BYTES && local.getInt(0) == ZipRecords.LOCAL);
        file.skipNBytes((local.getShort(26) & 0xFFFF) + (local.getShort(28) & 0xFFFF));
    }

    /** The last byte repeats one of the check sum or, where that was not known yet, of the time. */
    private static void requirePassword(ZipItem item, byte[] header) throws OpeningException {
        ZipDirectory.require(header.length == ZipCryptoInputStream.HEADER_BYTES);
        byte last = header[header.length - 1];
        boolean bySum = last == (byte) (item.crc() >>> 24);
        boolean byTime = item.sizesAfter() && last == (byte) (item.header().time() >>> 8);
        if (!bySum && !byTime) {
            throw new OpeningException(Reason.WRONG_KEY, null);
        }
    }

    private void requireSum(ZipItem item, InputStream data, OutputStream out) throws IOException, OpeningException {
        CRC32 crc = new CRC32();
        Inflater inflater = new Inflater(true);
        try {
            boolean deflated = item.header().method() == ZipRecords.DEFLATED;
            long size = copy(deflated ? new InflaterInputStream(data, inflater, CHUNK_BYTES) : data, out, crc);
            if (size != item.size() || (int) crc.getValue() != item.crc()) {
                throw new OpeningException(Reason.WRONG_KEY, null);
            }
        } catch (ZipException | EOFException e) {
            throw new OpeningException(Reason.WRONG_KEY, e); // one wrong password in 256 is only found here
        } finally {
            inflater.end();
        }
    }

    private long copy(InputStream in, OutputStream out, CRC32 crc) throws IOException, OpeningException {
        long size = 0;
        for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
            allowed -= n;
            if (allowed < 0) {
                throw new OpeningException(Reason.LIMIT, null);
            }
            crc.update(chunk, 0, n);
            out.write(chunk, 0, n);
            size += n;
        }
        return size;
    }

    /** The bytes of one entry. */
    private static final class Bounded extends FilterInputStream {
        private long left;

        Bounded(InputStream in, long length) {
            super(in);
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            int b = left > 0 ? super.read() : -1;
            left -= b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int n = super.read(bytes, from, (int) Math.min(length, left));
            left -= Math.max(n, 0);
            return n;
        }
    }
}

package dev.sekisho.dlp.encrypt.zip;

import dev.sekisho.dlp.encrypt.FileNames;
import dev.sekisho.dlp.encrypt.zip.ZipDirectory.Directory;
import dev.sekisho.dlp.protect.OpenedParts;
import dev.sekisho.dlp.protect.OpeningException;
import dev.sekisho.dlp.protect.OpeningException.Reason;
import dev.sekisho.dlp.transfer.Content;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Goes once through all entries. The first time nothing is released, the second time everything. Not thread-safe. */
final class ZipReading {
    static final OpenedParts NOWHERE = (name, mediaType) -> OutputStream.nullOutputStream();

    private static final String MEDIA_TYPE = "application/octet-stream";
    private static final int CHUNK_BYTES = 1 << 16;

    private final Content sealed;
    private final Directory directory;
    private final char[] password;
    private final byte[] chunk = new byte[CHUNK_BYTES];
    private final FileNames names = new FileNames();
    private long allowed;
    private int parts;

    ZipReading(Content sealed, Directory directory, char[] password, long mostBytes) {
        this.sealed = sealed;
        this.directory = directory;
        this.password = password;
        this.allowed = mostBytes;
    }

    /** It is authentic, but its bytes are not what it says: found only after the authentication code was checked. */
    private static final class BrokenException extends Exception {
        private static final long serialVersionUID = 1L;
        private final Reason reason;

        BrokenException(Reason reason) {
            super(reason.code());
            this.reason = reason;
        }
    }

    /**
     * Reads all.
     *
     * @param released takes the parts
     * @param inner whether the one entry is a ZIP of the files, to be taken apart
     * @return whether it was: another's file under our name may be something else
     */
    boolean read(OpenedParts released, boolean inner) throws IOException, OpeningException {
        boolean apart = inner;
        List<ZipItem> items = directory.items();
        try (InputStream in = new BufferedInputStream(sealed.open(), CHUNK_BYTES)) {
            ZipFrames frames = new ZipFrames(in);
            for (int i = 0; i < items.size(); i++) {
                ZipItem item = items.get(i);
                frames.before(item);
                if (item.folder()) {
                    in.skipNBytes(item.stored());
                } else {
                    apart = entry(item, in, released, inner);
                }
                frames.after(item, i + 1 < items.size() ? items.get(i + 1).offset() : directory.start());
            }
        }
        return apart;
    }

    private boolean entry(ZipItem item, InputStream in, OpenedParts released, boolean inner)
            throws IOException, OpeningException {
        boolean apart = inner;
        try {
            Ae2InputStream data = Ae2InputStream.begin(in, item.stored(), item.strength(), password);
            Reason broken = null;
            try {
                if (inner) {
                    apart = unpack(data, released);
                } else {
                    whole(item, data, released);
                }
            } catch (BrokenException e) {
                broken = e.reason;
            }
            data.verify();
            if (broken != null) {
                throw new OpeningException(broken, null);
            }
            return apart;
        } catch (OpeningException e) {
            throw e;
        } catch (GeneralSecurityException e) {
            throw new OpeningException(Reason.UNSUPPORTED, e);
        }
    }

    private void whole(ZipItem item, InputStream data, OpenedParts released) throws IOException, BrokenException {
        CRC32 crc = new CRC32();
        long size;
        Inflater inflater = new Inflater(true);
        try (OutputStream out = released.begin(names.next(item.nameText(), ""), MEDIA_TYPE)) {
            boolean deflated = item.method() == ZipRecords.DEFLATED;
            InputStream plain = deflated ? new InflaterInputStream(data, inflater, CHUNK_BYTES) : data;
            size = copy(plain, out, crc);
            if (deflated && (inflater.getRemaining() > 0 || data.read() >= 0)) {
                throw new BrokenException(Reason.MALFORMED);
            }
        } catch (ZipException | EOFException e) {
            throw new BrokenException(Reason.MALFORMED);
        } finally {
            inflater.end();
        }
        if (size != item.size() || (item.aesVersion() == 1 && (int) crc.getValue() != item.crc())) {
            throw new BrokenException(Reason.MALFORMED);
        }
    }

    /** Takes a ZIP of files apart. False when it is none that can be read from its start to its end. */
    private boolean unpack(InputStream data, OpenedParts released) throws IOException, BrokenException {
        InputStream unclosed = new FilterInputStream(data) {
            @Override
            public void close() {
                // The entry below goes on: its authentication code is still to be read.
            }
        };
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(unclosed, CHUNK_BYTES))) {
            ZipEntry entry = zip.getNextEntry();
            if (entry == null) {
                return false;
            }
            for (; entry != null; entry = zip.getNextEntry()) {
                if (++parts > ZipOpener.MOST_ENTRIES) {
                    throw new BrokenException(Reason.LIMIT);
                }
                if (!entry.isDirectory()) {
                    try (OutputStream out = released.begin(names.next(entry.getName(), ""), MEDIA_TYPE)) {
                        copy(zip, out, new CRC32());
                    }
                }
            }
            return true;
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            return false;
        }
    }

    private long copy(InputStream in, OutputStream out, CRC32 crc) throws IOException, BrokenException {
        long size = 0;
        for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
            allowed -= n;
            if (allowed < 0) {
                throw new BrokenException(Reason.LIMIT);
            }
            crc.update(chunk, 0, n);
            out.write(chunk, 0, n);
            size += n;
        }
        return size;
    }
}

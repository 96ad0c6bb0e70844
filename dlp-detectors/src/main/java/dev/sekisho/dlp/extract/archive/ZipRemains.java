package dev.sekisho.dlp.extract.archive;

import dev.sekisho.dlp.inspect.Budget;
import dev.sekisho.dlp.inspect.ExtractionSink;
import dev.sekisho.dlp.inspect.PartStatus;
import dev.sekisho.dlp.transfer.Part;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;

/** What can still be read of a ZIP whose central directory is missing or broken. */
final class ZipRemains {
    private ZipRemains() {}

    static void extract(Part part, ExtractionSink sink, Budget budget) throws IOException {
        Unpacking unpacking = new Unpacking(sink, budget);
        try (InputStream in = new BufferedInputStream(part.content().open());
                ZipArchiveInputStream zip = new ZipArchiveInputStream(in, "ISO-8859-1", true, true)) {
            int read = 0;
            for (ZipArchiveEntry entry = next(zip, read); entry != null; entry = next(zip, read)) {
                budget.checkTime();
                one(zip, entry, unpacking, part.content().sizeBytes());
                read++;
            }
        }
    }

    /** The next entry; the bytes after the last readable one are the rest of what was cut. */
    private static @Nullable ZipArchiveEntry next(ZipArchiveInputStream zip, int read) throws IOException {
        try {
            return zip.getNextEntry();
        } catch (IOException | RuntimeException e) {
            if (read == 0) {
                throw e;
            }
            return null;
        }
    }

    private static void one(ZipArchiveInputStream zip, ZipArchiveEntry entry, Unpacking unpacking, long packed)
            throws IOException {
        byte[] raw = entry.getRawName();
        String name = ZipExtractor.name(entry, EntryNames.learn(List.of(raw)));
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            unpacking.unreadable(name, PartStatus.ENCRYPTED, "password-protected");
        } else if (!zip.canReadEntryData(entry)) {
            unpacking.unreadable(name, PartStatus.UNSUPPORTED, "compression-method");
        } else if (!entry.isDirectory()) {
            unpacking.child(name, packed, () -> keepOpen(zip));
        }
    }

    static InputStream keepOpen(InputStream archive) {
        return new FilterInputStream(archive) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return archive.read(bytes, offset, length);
            }

            @Override
            public void close() {
                // The archive goes on after this entry.
            }
        };
    }
}

package dev.sekisho.dlp.extract.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.jspecify.annotations.Nullable;

/**
 * The entries that belong to a package, each unpacked under the limits, and which of them were opened. POI refuses a
 * package that has others.
 */
record GuardedEntries(ZipEntrySource entries, EmbeddedKeeper guard, Set<String> opened) implements ZipEntrySource {
    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return Collections.enumeration(Collections.list(entries.getEntries()).stream()
                .filter(PackageReading::belongs)
                .toList());
    }

    @Override
    public @Nullable ZipArchiveEntry getEntry(String path) {
        return entries.getEntry(path);
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        opened.add(entry.getName());
        return guard.guarded(entries.getInputStream(entry), entry.getCompressedSize());
    }

    @Override
    public void close() throws IOException {
        entries.close();
    }

    @Override
    public boolean isClosed() {
        return entries.isClosed();
    }
}

package dev.sekisho.dlp.extract.archive;

import dev.sekisho.dlp.inspect.Budget;
import dev.sekisho.dlp.inspect.ExtractionSink;
import dev.sekisho.dlp.inspect.Extractor;
import dev.sekisho.dlp.inspect.PartStatus;
import dev.sekisho.dlp.spill.RandomAccess;
import dev.sekisho.dlp.spill.Spill;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** ZIP by its central directory, as the programs that open it do; when there is none, entry by entry from the start. */
final class ZipExtractor implements Extractor {

    @Override
    public String id() {
        return "zip";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/zip");
    }

    @Override
    public void extract(Part part, ExtractionSink sink, Budget budget) throws IOException {
        try (RandomAccess bytes = Spill.access(part.content())) {
            ZipFile zip;
            try {
                zip = ZipFile.builder().setSeekableByteChannel(bytes.channel()).get();
            } catch (IOException | RuntimeException e) {
                sink.status(PartStatus.PARTIAL, "truncated");
                ZipRemains.extract(part, sink, budget);
                return;
            }
            try (zip) {
                Unpacking unpacking = new Unpacking(sink, budget);
                walk(zip, unpacking, budget);
                folders(zip, sink);
                try (SeekableByteChannel channel = bytes.channel()) {
                    new ZipMargins(channel, zip, budget).handOn(sink, unpacking);
                }
            }
        }
    }

    private static void walk(ZipFile zip, Unpacking unpacking, Budget budget) throws IOException {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntriesInPhysicalOrder());
        EntryNames names = learnNames(entries);
        for (ZipArchiveEntry entry : entries) {
            budget.checkTime();
            if (entry.isDirectory() && entry.getSize() == 0) {
                continue;
            }
            String name = name(entry, names);
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                unpacking.unreadable(name, PartStatus.ENCRYPTED, "password-protected");
            } else if (!zip.canReadEntryData(entry)) {
                unpacking.unreadable(name, PartStatus.UNSUPPORTED, "compression-method");
            } else {
                unpacking.child(name, entry.getCompressedSize(), () -> zip.getInputStream(entry));
            }
        }
    }

    /** The names of folders in which there is nothing: all others are in the names of what is in them. */
    private static void folders(ZipFile zip, ExtractionSink sink) throws IOException {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        EntryNames names = learnNames(entries);
        TreeSet<String> all = new TreeSet<>();
        entries.forEach(entry -> all.add(name(entry, names)));
        for (String name : all) {
            String next = all.higher(name);
            if (name.endsWith("/") && (next == null || !next.startsWith(name))) {
                sink.text(EntryNames.harmless(name) + "\n");
            }
        }
    }

    private static EntryNames learnNames(List<ZipArchiveEntry> entries) {
        List<byte[]> unmarked = new ArrayList<>();
        for (ZipArchiveEntry entry : entries) {
            if (!entry.getGeneralPurposeBit().usesUTF8ForNames()) {
                unmarked.add(entry.getRawName());
            }
        }
        return EntryNames.learn(unmarked);
    }

    static String name(ZipArchiveEntry entry, EntryNames names) {
        if (entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD) {
            return entry.getName();
        }
        return names.decode(entry.getRawName(), entry.getGeneralPurposeBit().usesUTF8ForNames());
    }
}

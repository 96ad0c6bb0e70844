package dev.sekisho.dlp.extract.archive;

import dev.sekisho.dlp.extract.office.Words;
import dev.sekisho.dlp.inspect.Budget;
import dev.sekisho.dlp.inspect.ExtractionSink;
import dev.sekisho.dlp.inspect.Extractor;
import dev.sekisho.dlp.inspect.PartStatus;
import dev.sekisho.dlp.transfer.Part;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Tar archives. Links, folders and devices are names alone. */
final class TarExtractor implements Extractor {
    /** Numbers in headers, which say nothing of anybody. */
    private static final Set<String> NUMBERS =
            Set.of("LIBARCHIVE.creationtime", "SCHILY.dev", "SCHILY.ino", "SCHILY.nlink", "atime", "ctime", "mtime");

    /** Blocks of one record each: the zeros after the last entry are looked at here. */
    private static final int BLOCK = 512;

    private static final String SPARSE = "GNU.sparse.";

    @Override
    public String id() {
        return "tar";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/x-tar");
    }

    @Override
    public void extract(Part part, ExtractionSink sink, Budget budget) throws IOException {
        Unpacking unpacking = new Unpacking(sink, budget);
        try (InputStream in = new BufferedInputStream(part.content().open());
                TarArchiveInputStream tar = new TarArchiveInputStream(in, BLOCK, StandardCharsets.ISO_8859_1.name());
                Words words = new Words()) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                budget.checkTime();
                words(entry, words);
                one(entry, tar, sink, unpacking);
            }
            if (!words.isEmpty()) {
                sink.child(words.part("properties"));
            }
            if (ZeroBytes.endIn(in)) {
                sink.status(PartStatus.PARTIAL, "trailing-bytes");
            }
        }
    }

    private static void one(TarArchiveEntry entry, TarArchiveInputStream tar, ExtractionSink sink, Unpacking unpacking)
            throws IOException {
        String name = EntryNames.ofLatin(entry.getName());
        boolean holds = entry.isFile() && !entry.isLink() && !entry.isSymbolicLink();
        if (!holds || isDevice(entry)) {
            String target = EntryNames.ofLatin(entry.getLinkName());
            sink.text(EntryNames.harmless((name + " " + target).strip()) + "\n");
        } else if (tar.canReadEntryData(entry)) {
            // A stored byte is an unpacked byte: nothing can grow here.
            unpacking.child(name, entry.getSize(), () -> ZipRemains.keepOpen(tar));
        } else {
            unpacking.unreadable(name, PartStatus.UNSUPPORTED, "compression-method");
        }
    }

    private static boolean isDevice(TarArchiveEntry entry) {
        return entry.isFIFO() || entry.isCharacterDevice() || entry.isBlockDevice();
    }

    /** Who owns the entry, and what its writer or somebody else noted. */
    private static void words(TarArchiveEntry entry, Words words) throws IOException {
        words.line(EntryNames.ofLatin(entry.getUserName()));
        words.line(EntryNames.ofLatin(entry.getGroupName()));
        for (Map.Entry<String, String> note : entry.getExtraPaxHeaders().entrySet()) {
            if (!NUMBERS.contains(note.getKey()) && !note.getKey().startsWith(SPARSE)) {
                words.line(note.getKey() + ": " + EntryNames.ofLatin(note.getValue()));
            }
        }
    }
}

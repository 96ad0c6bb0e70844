package dev.sekisho.dlp.extract.archive;

import dev.sekisho.dlp.inspect.Budget;
import dev.sekisho.dlp.inspect.ExtractionSink;
import dev.sekisho.dlp.inspect.Extractor;
import dev.sekisho.dlp.inspect.PartStatus;
import dev.sekisho.dlp.transfer.Part;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Tar archives. Links hold names alone; devices are passed over. */
final class TarExtractor implements Extractor {

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
                TarArchiveInputStream tar = new TarArchiveInputStream(in, StandardCharsets.ISO_8859_1.name())) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                budget.checkTime();
                if (!entry.isFile() || entry.isLink() || entry.isSymbolicLink()) {
                    if (!entry.getLinkName().isEmpty()) {
                        sink.text(EntryNames.harmless(name(entry) + " " + entry.getLinkName()) + "\n");
                    }
                    continue;
                }
                if (tar.canReadEntryData(entry)) {
                    // A stored byte is an unpacked byte: nothing can grow here.
                    unpacking.child(name(entry), entry.getSize(), () -> ZipRemains.keepOpen(tar));
                } else {
                    unpacking.unreadable(name(entry), PartStatus.UNSUPPORTED, "compression-method");
                }
            }
        }
    }

    /** Names were read as Latin-1, a character a byte; those of PAX headers are already text. */
    private static String name(TarArchiveEntry entry) {
        String name = entry.getName();
        boolean raw = name.chars().allMatch(c -> c <= 0xFF);
        byte[] bytes = name.getBytes(StandardCharsets.ISO_8859_1);
        return raw ? EntryNames.learn(List.of(bytes)).decode(bytes, false) : name;
    }
}

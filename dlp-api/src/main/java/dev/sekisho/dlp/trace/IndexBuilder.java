package dev.sekisho.dlp.trace;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes indexes of what a part of the trail tells: one for each year that it has. */
final class IndexBuilder {
    private final Path sideFiles;
    private final FingerprintRoot root;

    IndexBuilder(Path sideFiles, FingerprintRoot root) {
        this.sideFiles = sideFiles;
        this.root = root;
    }

    /** Writes the indexes into a folder. */
    List<Path> write(TransferLog log, Path dir) throws IOException {
        TreeMap<Integer, List<TransferLog.Entry>> years = new TreeMap<>();
        List<TransferLog.Entry> updates = new ArrayList<>();
        for (TransferLog.Entry entry : log.all()) {
            if (entry.begun()) {
                years.computeIfAbsent(year(entry), y -> new ArrayList<>()).add(entry);
            } else {
                updates.add(entry);
            }
        }
        if (!updates.isEmpty()) {
            years.computeIfAbsent(root.firstYear(), y -> new ArrayList<>());
        }
        List<Path> files = new ArrayList<>();
        for (Map.Entry<Integer, List<TransferLog.Entry>> year : years.entrySet()) {
            try (IndexWriter writer = new IndexWriter(dir, root.at(year.getKey()))) {
                for (TransferLog.Entry entry : year.getValue()) {
                    add(entry, writer);
                }
                if (files.isEmpty()) {
                    updates.forEach(entry -> writer.update(entry.id, entry.fate()));
                }
                files.add(writer.finish());
            }
        }
        return files;
    }

    /** The year whose key opens its fingerprints; where it has none, that of its time, as far as there are keys. */
    private int year(TransferLog.Entry entry) {
        int year = entry.time().atZone(ZoneOffset.UTC).getYear();
        return entry.file.isEmpty() ? Math.max(root.firstYear(), year) : entry.year;
    }

    private void add(TransferLog.Entry entry, IndexWriter writer) throws IOException {
        int number = writer.add(entry.indexed());
        if (entry.file.isEmpty()) {
            return;
        }
        FingerprintFile.read(sideFiles.resolve(entry.file), root.at(entry.year), (datum, block) -> {
            for (long fingerprint : block) {
                writer.carries(number, datum, fingerprint);
            }
        });
    }
}

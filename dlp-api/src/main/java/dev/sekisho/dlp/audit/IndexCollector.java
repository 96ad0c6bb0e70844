package dev.sekisho.dlp.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes the entries of an index from the stored records of a segment. */
final class IndexCollector {
    private IndexCollector() {}

    /**
     * The entries of the records of a segment.
     *
     * @param keys the trail's keys
     * @param indexKeys those of its indexes
     * @param to before which record to end
     * @throws TrailException when they are not all there
     */
    static List<IndexEntry> read(Path dir, RecordKeys keys, IndexKeys indexKeys, long first, long to)
            throws IOException {
        RecordCipher cipher = new RecordCipher(keys);
        IndexLabels labels = indexKeys.labels();
        List<IndexEntry> entries = new ArrayList<>();
        Segments.readOne(Segments.file(dir, first), first, (seq, stored) -> {
            if (seq < to) {
                AuditRecord entry = cipher.open(seq, stored);
                entries.add(
                        entry == null ? IndexEntry.erased(stored.length) : IndexEntry.of(entry, stored.length, labels));
            }
        });
        if (entries.size() != to - first) {
            throw new TrailException("records-missing");
        }
        return entries;
    }
}

package dev.sekisho.dlp.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The segment that records are sealed for: how full it is, and what its index will hold. What was in it before the
 * trail was opened is read when the segment is full, and not before: few processes live that long. Not thread-safe.
 */
final class OpenSegment {
    /** The first record of a segment is of this kind and tells the digest of the index of the segment before. */
    static final String KIND = "trail-index";

    static final String FIRST = "first";
    static final String NEXT = "next";
    static final String DIGEST = "sha256";
    private static final Logger LOG = LoggerFactory.getLogger(OpenSegment.class);

    private final Path dir;
    private final long fullBytes;
    private final RecordKeys recordKeys;
    private final @Nullable IndexKeys keys;
    private final @Nullable IndexLabels labels;
    private long first;
    /** From which record on the entries are known. */
    private long known;

    private long bytes;
    private Instant latest = Instant.EPOCH;
    private List<IndexEntry> entries = new ArrayList<>();

    /**
     * A segment that has records already, or none.
     *
     * @param first its first record
     * @param next the number of the record that comes next
     * @param bytes how long it is
     * @param fullBytes from how many bytes on it is full
     */
    OpenSegment(Path dir, RecordKeys recordKeys, long first, long next, long bytes, long fullBytes) {
        this.dir = dir;
        this.recordKeys = recordKeys;
        this.keys = recordKeys.indexKeys();
        this.labels = keys == null ? null : keys.labels();
        this.first = first;
        this.known = next;
        this.bytes = bytes;
        this.fullBytes = fullBytes;
    }

    boolean isFull() {
        return bytes >= fullBytes;
    }

    /** Takes the next record. */
    void add(AuditRecord entry, int length) {
        if (labels != null) {
            entries.add(IndexEntry.of(entry, length, labels));
        }
        latest = entry.time();
        bytes += Segments.HEADER_BYTES + length;
    }

    /**
     * Ends the segment before a record, with which the next one begins; gives its index, or null when there is none.
     */
    @Nullable
    SegmentIndex end(long next) {
        SegmentIndex index = keys == null ? null : index(keys);
        first = next;
        known = next;
        bytes = 0;
        entries = new ArrayList<>();
        return index;
    }

    private @Nullable SegmentIndex index(IndexKeys indexKeys) {
        try {
            List<IndexEntry> all = new ArrayList<>();
            if (first < known) {
                all.addAll(IndexCollector.read(dir, recordKeys, indexKeys, first, known));
            }
            all.addAll(entries);
            return SegmentIndex.of(first, all);
        } catch (IOException | RuntimeException e) {
            LOG.warn("a segment of the trail has no index: searches will read all of it", e);
            return null;
        }
    }

    /** The record with which the segment begins that comes after one with an index. */
    AuditRecord announce(SegmentIndex index, long firstOfIndexed) {
        Map<String, Object> facts = new TreeMap<>();
        facts.put(FIRST, firstOfIndexed);
        facts.put(NEXT, first);
        facts.put(DIGEST, index.digest());
        return new AuditRecord(KIND, latest, facts); // the clock of the records, which need not be that of the host
    }

    /** The number of its first record. */
    long first() {
        return first;
    }
}

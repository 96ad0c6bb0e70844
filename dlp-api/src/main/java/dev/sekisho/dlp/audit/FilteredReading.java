package dev.sekisho.dlp.audit;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the wanted records of a trail by its indexes, and what has no index that the trail vouches for, record by
 * record. Not thread-safe.
 */
final class FilteredReading {
    private static final Logger LOG = LoggerFactory.getLogger(FilteredReading.class);

    private final Path dir;
    private final RecordKeys recordKeys;
    private final RecordCipher cipher;
    private final @Nullable IndexKeys keys;
    private final boolean mends;
    private final RecordFilter filter;
    /** Of each of these sets a record has at least one label. */
    private final List<Set<Integer>> hashes = new ArrayList<>();

    private final TrailReader.Visitor visitor;

    /**
     * Prepares to read.
     *
     * @param mends whether an index that is missing is put back
     */
    FilteredReading(Path dir, RecordKeys recordKeys, boolean mends, RecordFilter filter, TrailReader.Visitor visitor) {
        this.mends = mends;
        this.dir = dir;
        this.recordKeys = recordKeys;
        this.cipher = new RecordCipher(recordKeys);
        this.keys = recordKeys.indexKeys();
        this.filter = filter;
        this.visitor = visitor;
        if (keys != null) {
            IndexLabels labels = keys.labels();
            for (Set<String> any : filter.labels()) {
                Set<Integer> hashed = new HashSet<>();
                any.forEach(label -> hashed.add(labels.hash(label)));
                hashes.add(hashed);
            }
        }
    }

    /**
     * Reads.
     *
     * @param durable how many records are there for sure; behind them a writer may be at work
     */
    void run(long durable) throws IOException {
        List<Path> files = Segments.list(dir);
        long seq = 0;
        for (int i = 0; i < files.size(); i++) {
            if (!files.get(i).equals(Segments.file(dir, seq))) {
                throw new TrailException("segment-missing");
            }
            Path after = i + 1 < files.size() ? files.get(i + 1) : null;
            if (after != null && !recordKeys.hasAny(seq, Segments.first(after))) {
                seq = Segments.first(after); // nobody can read any of it
            } else {
                seq = segment(files.get(i), seq, after, durable);
            }
        }
    }

    private long segment(Path file, long first, @Nullable Path after, long durable) throws IOException {
        if (after == null) {
            return last(file, first, durable);
        }
        boolean begun = Segments.first(after) < durable; // else the record that tells the digest is being written
        IndexClaim claim = keys == null || !begun ? null : claim(after, first);
        if (keys == null || claim == null) {
            return all(file, first);
        }
        try (SegmentIndexFile index = SegmentIndexFile.open(IndexKeys.file(dir, first), keys, claim.digest(), false)) {
            if (index == null || first + index.records() != claim.next()) {
                return withoutIndex(file, first, claim, keys);
            }
            try (SegmentFrames frames = SegmentFrames.open(file)) {
                BitSet kinds = index.numbers(filter.kinds());
                for (int block = 0; block < index.blocks(); block++) {
                    long from = first + (long) block * SegmentIndex.RECORDS_IN_BLOCK;
                    long to = Math.min(claim.next(), from + SegmentIndex.RECORDS_IN_BLOCK);
                    if (index.mayHave(block, kinds, filter) && recordKeys.hasAny(from, to)) {
                        block(index, block, kinds, frames, from, to);
                    }
                }
            }
            return claim.next();
        }
    }

    private @Nullable IndexClaim claim(Path after, long first) throws IOException {
        try {
            return IndexClaim.read(after, first, cipher);
        } catch (TrailException e) {
            if (UnfinishedFrame.becomesWhole(after, 0)) {
                return IndexClaim.read(after, first, cipher);
            }
            throw e;
        }
    }

    private void block(SegmentIndexFile index, int block, BitSet kinds, SegmentFrames frames, long from, long to)
            throws IOException {
        ByteBuffer entries = index.block(block);
        long offset = index.offset(block);
        for (long seq = from; seq < to; seq++) {
            int length = entries == null ? frames.length(offset) : wanted(entries, kinds);
            if (entries == null || length > 0) {
                take(seq, frames.at(offset, length));
            }
            offset += Segments.HEADER_BYTES + Math.abs(length);
        }
    }

    /** The length of the next record of a block, negative when it is not wanted. */
    private int wanted(ByteBuffer entries, BitSet kinds) throws TrailException {
        try {
            int kind = entries.getInt();
            int length = entries.getInt();
            int labels = entries.get() & 0xff;
            int found = 0;
            for (int i = 0; i < labels; i++) {
                Integer label = entries.getInt();
                for (int set = 0; set < hashes.size(); set++) {
                    found |= hashes.get(set).contains(label) ? 1 << set : 0;
                }
            }
            boolean isWanted = kind >= 0 && kinds.get(kind) && found == (1 << hashes.size()) - 1;
            return isWanted ? length : -length;
        } catch (BufferUnderflowException e) {
            throw new TrailException("index-malformed", e);
        }
    }

    private void take(long seq, byte[] stored) throws IOException {
        AuditRecord entry = cipher.open(seq, stored, filter::mayMatch);
        if (entry != null && filter.matches(entry)) {
            visitor.entry(seq, entry);
        }
    }

    private long all(Path file, long first) throws IOException {
        return last(file, first, Long.MAX_VALUE);
    }

    private long last(Path file, long first, long durable) throws IOException {
        Segments.One one = Segments.readOne(file, first, this::take);
        if (!one.damage().isEmpty() && one.next() < durable && !UnfinishedFrame.becomesWhole(file, one.end())) {
            throw new TrailException(one.damage());
        }
        return one.next();
    }

    private long withoutIndex(Path file, long first, IndexClaim claim, IndexKeys indexKeys) throws IOException {
        LOG.warn("an index of the trail is missing or not the one that was recorded: {} is read whole", file);
        long next = all(file, first);
        if (mends && !TrailIndexes.mend(dir, recordKeys, indexKeys, first, claim)) {
            LOG.warn(
                    "the index of {} cannot be made again as it was recorded: records were erased, or it was wrong",
                    file);
        }
        return next;
    }
}

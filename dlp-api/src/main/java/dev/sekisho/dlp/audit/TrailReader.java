package dev.sekisho.dlp.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.LongSupplier;

/** Reads the records of a trail back. Thread-safe; reads beside a writer. */
public final class TrailReader {
    private final Path dir;
    private final RecordKeys keys;
    /** Whether indexes that are missing are put back. */
    private final boolean mends;
    /** How many records are there for sure; behind them a writer may be at work. */
    private final LongSupplier durable;

    /**
     * Reads the trail of a folder.
     *
     * @param dir the folder
     * @param keys the keys that wrote it
     */
    public TrailReader(Path dir, TrailKeys keys) {
        this(dir, keys.recordKeys(), false, () -> Long.MAX_VALUE);
    }

    /**
     * Reads the trail of a folder.
     *
     * @param dir the folder
     * @param key the auditor's key
     */
    public TrailReader(Path dir, ReadingKey key) {
        this(dir, key.recordKeys(), false, () -> Long.MAX_VALUE);
    }

    private TrailReader(Path dir, RecordKeys keys, boolean mends, LongSupplier durable) {
        this.dir = dir;
        this.keys = keys;
        this.mends = mends;
        this.durable = durable;
    }

    /**
     * Reads the trail of its writer, which puts missing indexes back and says how many records are on the disk: what
     * stands behind them, it may be writing.
     */
    static TrailReader ofWriter(Path dir, TrailKeys keys, LongSupplier durable) {
        return new TrailReader(dir, keys.recordKeys(), true, durable);
    }

    /**
     * Reads all records in order.
     *
     * @param visitor takes each record
     * @throws TrailException when a record is not authentic
     * @throws IOException when the files cannot be read
     */
    public void read(Visitor visitor) throws IOException {
        read(0, visitor);
    }

    /**
     * Reads the records from a number on, in order. Segments before it are not read.
     *
     * @param from the number of the first record to take
     * @param visitor takes each record
     * @throws TrailException when a record is not authentic
     * @throws IOException when the files cannot be read
     */
    public void read(long from, Visitor visitor) throws IOException {
        RecordCipher cipher = new RecordCipher(keys);
        long sure = durable.getAsLong();
        Segments.End end = Segments.read(dir, from, (seq, stored) -> {
            if (seq < from) {
                return;
            }
            AuditRecord entry = cipher.open(seq, stored);
            if (entry == null) {
                visitor.erased(seq);
            } else {
                visitor.entry(seq, entry);
            }
        });
        if (!end.damage().isEmpty() && !(end.damageInLast() && mayBeWriting(end, sure))) {
            throw new TrailException(end.damage());
        }
    }

    private static boolean mayBeWriting(Segments.End end, long sure) throws IOException {
        return end.records() >= sure || UnfinishedFrame.becomesWhole(Objects.requireNonNull(end.last()), end.end());
    }

    /**
     * Reads the wanted records, in order, by the indexes of the segments. What no index that the trail vouches for
     * covers is read record by record, and so is always the last segment.
     *
     * <p>No record that {@link #read(Visitor)} would show is left out because of what an index file says: the record
     * with which the next segment begins has the digest of the index, and whatever in the file does not fit it counts
     * for nothing. Only who wrote the records could have recorded an index that leaves one of them out;
     * {@link TrailIndexes} finds that. Damage to records that are not wanted is not seen here.
     *
     * @param filter says which are wanted; records whose keys were destroyed never are
     * @param visitor takes each of them
     * @throws TrailException when a record that was read is not authentic, or a segment is missing
     * @throws IOException when the files cannot be read
     */
    public void read(RecordFilter filter, Visitor visitor) throws IOException {
        new FilteredReading(dir, keys, mends, filter, visitor).run(durable.getAsLong());
    }

    /** Takes the records of a trail, in order. */
    @FunctionalInterface
    public interface Visitor {

        /**
         * Takes one record.
         *
         * @param seq its number, from 0
         * @param entry the record
         * @throws IOException to stop reading
         */
        void entry(long seq, AuditRecord entry) throws IOException;

        /**
         * Takes a record whose key was destroyed. By default it is passed over.
         *
         * @param seq its number
         * @throws IOException to stop reading
         */
        default void erased(long seq) throws IOException {}
    }
}

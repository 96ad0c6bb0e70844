package dev.sekisho.dlp.audit;

import java.io.IOException;
import java.nio.file.Path;

/** Reads the records of a trail back. Thread-safe; reads beside a writer. */
public final class TrailReader {
    private final Path dir;
    private final RecordKeys keys;

    /**
     * Reads the trail of a folder.
     *
     * @param dir the folder
     * @param keys the keys that wrote it
     */
    public TrailReader(Path dir, TrailKeys keys) {
        this.dir = dir;
        this.keys = keys.recordKeys();
    }

    /**
     * Reads the trail of a folder.
     *
     * @param dir the folder
     * @param key the auditor's key
     */
    public TrailReader(Path dir, ReadingKey key) {
        this.dir = dir;
        this.keys = key.recordKeys();
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
        if (!end.damage().isEmpty()) {
            throw new TrailException(end.damage());
        }
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

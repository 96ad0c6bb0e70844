package dev.sekisho.dlp.audit;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The writer of a trail. One process writes a trail at a time; a second one waits until the first closes.
 *
 * <p>Opening reads the records since the last segment began, at most a little more than 16 MB, and checks them against
 * the last checkpoint. Records before are not read: whether they are as they were, {@link TrailVerifier} tells.
 *
 * <p>Thread-safe. After a write or force has failed the trail takes no more records: what the disk then holds is
 * unknown, so nothing may leave any more.
 */
public final class AuditTrail implements Closeable {
    /** What is read to open a trail, and by each search in it, is at most a little more. */
    private static final long SEGMENT_BYTES = 16L << 20;
    /** A checkpoint is signed when no record came for this long. */
    private static final long QUIET_MILLIS = 10;
    /** While records keep coming, a checkpoint is signed this often: signing costs as much as many records. */
    private static final long UNSIGNED_NANOS = 250_000_000;

    /** A character takes at most three bytes: what is longer could be written, and then not be read any more. */
    private static final int MAX_RECORD_CHARS = Segments.MAX_RECORD_BYTES / 4;

    private final Path dir;
    private final TrailKeys keys;
    private final FileChannel lock;
    private final RecordQueue queue;
    private final Thread writerThread;
    private final CheckpointCourier courier;
    private SegmentWriter segment;
    /** The tree over the records that were written; signed only when they are on the disk. */
    private final MerkleTree written;
    /** The tree where a segment began, until it is stored. */
    private @Nullable MerkleTree frontier;

    private volatile String checkpoint = "";
    /** How many records are on the disk for sure. */
    private volatile long durable;
    /** When the first record was written that no checkpoint covers yet. */
    private long unsignedSince;

    private boolean unsigned;

    private AuditTrail(Path dir, TrailKeys keys, CheckpointKeeping keeping, long segmentBytes, FileChannel lock)
            throws IOException {
        this.dir = dir;
        this.keys = keys;
        this.lock = lock;
        TrailEnd known = TrailEnd.withoutEmptySegment(dir, keys);
        this.written = known.tree();
        this.durable = written.size();
        this.frontier = known.lastSegment();
        Segments.End end = known.end();
        Path last = end.last();
        if (last == null) {
            sign(); // before the first segment: records without a checkpoint are refused when the trail is opened again
        }
        this.segment = last == null
                ? SegmentWriter.create(Segments.file(dir, 0))
                : SegmentWriter.resume(last, end.end(), !end.damage().isEmpty());
        OpenSegment sealing = new OpenSegment(
                dir, keys.recordKeys(), Segments.startOfLast(dir), end.records(), end.end(), segmentBytes);
        RecordNumbers numbers = new RecordNumbers(keys.recordKeys(), sealing, end.records());
        this.queue = new RecordQueue(numbers, () -> new RecordSealer(new RecordCipher(keys.recordKeys())));
        this.writerThread = new Thread(this::writeAll, "sekisho-trail");
        writerThread.setDaemon(true);
        writerThread.start();
        try {
            if (end.damage().isEmpty()) {
                sign();
            } else {
                Map<String, Object> facts = Map.of("records", end.records());
                append(new AuditRecord("trail-recovered", Clock.systemUTC().instant(), facts));
            }
            this.courier = new CheckpointCourier(dir, keeping, () -> checkpoint);
        } catch (IOException | RuntimeException e) {
            endWriting();
            segment.close();
            throw e;
        }
    }

    /**
     * Opens a trail, or starts one in an empty folder. Its checkpoints go to the log ({@link CheckpointKeeping#LOG}).
     *
     * @param dir the folder, made when it is not there
     * @param keys the writer's keys
     * @return the trail
     * @throws TrailException when records that were signed are damaged or missing, as far as they are read
     * @throws IOException when the folder cannot be read or written
     */
    public static AuditTrail open(Path dir, TrailKeys keys) throws IOException {
        return open(dir, keys, CheckpointKeeping.LOG);
    }

    /**
     * Opens a trail, or starts one in an empty folder.
     *
     * @param dir the folder, made when it is not there
     * @param keys the writer's keys
     * @param keeping where checkpoints are kept
     * @return the trail
     * @throws TrailException when records that were signed are damaged or missing, as far as they are read
     * @throws IOException when the folder cannot be read or written
     */
    public static AuditTrail open(Path dir, TrailKeys keys, CheckpointKeeping keeping) throws IOException {
        return open(dir, keys, keeping, SEGMENT_BYTES);
    }

    /** Opens a trail whose segments end when they have so many bytes. */
    static AuditTrail open(Path dir, TrailKeys keys, CheckpointKeeping keeping, long segmentBytes) throws IOException {
        Files.createDirectories(dir);
        FileChannel lock = FileChannel.open(dir.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            lock.lock();
            SideFiles.prepare(dir);
            return new AuditTrail(dir, keys, keeping, segmentBytes, lock);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Appends a record and waits until it is on the disk.
     *
     * @param entry the record
     * @return its number, from 0
     * @throws TrailException when it could not be made durable; nothing may leave then
     */
    public long append(AuditRecord entry) throws TrailException {
        return append(entry, new byte[0]);
    }

    /**
     * Appends a record with a side file: what is too large for a record, in a file of its own that the tree covers by
     * its digest.
     *
     * @param entry the record
     * @param sideFile a file that lies in {@link #sideFiles()}, is forced to the disk, and is named by its SHA-256
     * @return its number, from 0
     * @throws TrailException when the file is not there, or the record could not be made durable; nothing may leave
     *     then
     */
    public long append(AuditRecord entry, Path sideFile) throws TrailException {
        return append(entry, SideFiles.digest(dir, sideFile));
    }

    private long append(AuditRecord entry, byte[] sideFile) throws TrailException {
        String json = RecordCipher.json(entry);
        if (json.length() > MAX_RECORD_CHARS) {
            throw new TrailException("record-too-large");
        }
        return queue.append(entry, json.getBytes(StandardCharsets.UTF_8), sideFile);
    }

    /**
     * A checkpoint that covers every record appended before. Kept elsewhere, it later proves that nothing was taken
     * away.
     *
     * @return a signed note; the last one there is when the trail is closed
     * @throws TrailException when it could not be made durable
     */
    public String checkpoint() throws TrailException {
        queue.signature();
        return checkpoint;
    }

    /**
     * Signs a statement, such as an approval, with the key of the trail.
     *
     * @param statement the text; its first line holds a space, so that it can never be taken for a checkpoint, and it
     *     ends with a line feed
     * @return a signed note, which {@link SignedStatement#open} reads
     */
    public String sign(String statement) {
        return keys.signStatement(statement);
    }

    /**
     * The key by which others know what this trail signed.
     *
     * @return the public key in the form of C2SP signed notes
     */
    public String verifierKey() {
        return keys.verifierKey();
    }

    /**
     * Where the side files of records lie. Files here whose names end in {@code .tmp} are deleted when the trail is
     * opened.
     *
     * @return the folder
     */
    public Path sideFiles() {
        return SideFiles.folder(dir);
    }

    /**
     * Reads what was written, beside the writing: all records that are on the disk when a reading begins.
     *
     * @return a reader of this trail
     */
    public TrailReader reader() {
        return TrailReader.ofWriter(dir, keys, () -> durable);
    }

    /** Writes what waits in the queue, then ends. */
    @Override
    public void close() throws IOException {
        endWriting();
        courier.close();
        segment.close();
        lock.close();
    }

    private void endWriting() {
        queue.end();
        boolean interrupted = false;
        while (writerThread.isAlive()) { // it may be signing: nobody else may open the trail before it has
            try {
                writerThread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void writeAll() {
        Batch batch = new Batch();
        try {
            boolean more = true;
            while (more) {
                batch = queue.take(unsigned ? QUIET_MILLIS : 0);
                write(batch);
                if (!batch.wantsSignature()) {
                    batch.done();
                }
                if (unsigned && (batch.isEmpty() || batch.wantsSignature() || signatureIsDue())) {
                    sign();
                }
                batch.done();
                more = !batch.isEmpty() || !queue.finished();
            }
        } catch (Throwable e) { // an Error too: whoever waits for a record must hear that it is not durable
            batch.failed(e);
            queue.fail(e);
        }
    }

    private boolean signatureIsDue() {
        return System.nanoTime() - unsignedSince > UNSIGNED_NANOS;
    }

    /** Writes the records of a batch and forces them, once unless a segment begins. */
    private void write(Batch batch) throws IOException {
        List<Arrival> records = batch.records();
        if (records.isEmpty()) {
            return;
        }
        for (Arrival record : records) {
            if (record.beginsSegment()) {
                segment.force();
                begin(record);
            }
            segment.append(record.stored());
            written.addHash(record.leaf());
        }
        segment.force();
        durable = written.size();
        unsignedSince = unsigned ? unsignedSince : System.nanoTime();
        unsigned = true;
    }

    /** The index of the segment before is durable before the record that tells its digest. */
    private void begin(Arrival first) throws IOException {
        segment.close();
        IndexKeys indexKeys = keys.recordKeys().indexKeys();
        SegmentIndex index = first.indexBefore();
        if (index != null && indexKeys != null) {
            index.store(dir, indexKeys);
        }
        frontier = written.copy();
        segment = SegmentWriter.create(Segments.file(dir, first.key().seq()));
    }

    private void sign() throws IOException {
        try {
            checkpoint = keys.sign(new TreeHead(keys.origin(), written.size(), written.rootBase64()));
        } catch (GeneralSecurityException e) {
            throw new TrailException("cannot-sign", e);
        }
        WholeFile.replace(dir.resolve(TrailEnd.CHECKPOINT), checkpoint);
        if (frontier != null) { // after the checkpoint, which must not be the smaller one
            Frontier.store(dir, frontier);
            frontier = null;
        }
        unsigned = false;
    }
}

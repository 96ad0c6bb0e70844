package dev.sekisho.dlp.audit;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The writer of a trail. One process writes a trail at a time; a second one waits until the first closes.
 *
 * <p>Thread-safe. After a write or force has failed the trail takes no more records: what the disk then holds is
 * unknown, so nothing may leave any more.
 */
public final class AuditTrail implements Closeable {
    private static final String CHECKPOINT = "checkpoint";
    private static final long SEGMENT_BYTES = 64L << 20;
    private static final int BATCH = 1024;
    /** A character takes at most three bytes: what is longer could be written, and then not be read any more. */
    private static final int MAX_RECORD_CHARS = Segments.MAX_RECORD_BYTES / 4;

    private static final String END = "";

    private final Path dir;
    private final TrailKeys keys;
    private final RecordCipher cipher;
    private final FileChannel lock;
    private final MerkleTree tree = new MerkleTree();
    private final BlockingQueue<Pending> queue = new LinkedBlockingQueue<>();
    private final Thread writerThread;
    private SegmentWriter segment;
    private volatile String checkpoint = "";
    private boolean ended;

    /** A record that waits to be written; an empty one tells the writing thread to end. */
    private record Pending(String json, CompletableFuture<Long> seq) {}

    private AuditTrail(Path dir, TrailKeys keys, FileChannel lock) throws IOException {
        this.dir = dir;
        this.keys = keys;
        this.cipher = new RecordCipher(keys.recordKey());
        this.lock = lock;
        Segments.End end = readSigned(signedHead(dir, keys));
        Path last = end.last();
        this.segment = last == null
                ? SegmentWriter.create(Segments.file(dir, 0))
                : SegmentWriter.resume(last, end.end(), !end.damage().isEmpty());
        this.writerThread = new Thread(this::writeAll, "sekisho-trail");
        writerThread.setDaemon(true);
        writerThread.start();
        if (!end.damage().isEmpty()) {
            append(new AuditRecord("trail-recovered", Clock.systemUTC().instant(), Map.of("records", end.records())));
        } else {
            sign();
        }
    }

    /**
     * Opens a trail, or starts one in an empty folder.
     *
     * @param dir the folder, made when it is not there
     * @param keys the writer's keys
     * @return the trail
     * @throws TrailException when records that were signed are damaged or missing
     * @throws IOException when the folder cannot be read or written
     */
    public static AuditTrail open(Path dir, TrailKeys keys) throws IOException {
        Files.createDirectories(dir);
        FileChannel lock = FileChannel.open(dir.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            lock.lock();
            return new AuditTrail(dir, keys, lock);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Grows the tree. What no longer gives the signed root is refused: signing it anew would hide the change. */
    private Segments.End readSigned(TreeHead signed) throws IOException {
        boolean[] seen = {matches(signed)};
        Segments.End end = Segments.read(dir, (seq, stored) -> {
            tree.add(stored);
            seen[0] |= matches(signed);
        });
        if (!seen[0] || (!end.damage().isEmpty() && !end.damageInLast())) {
            throw new TrailException("trail-damaged");
        }
        return end;
    }

    private boolean matches(TreeHead head) {
        return tree.size() == head.size() && tree.rootBase64().equals(head.root());
    }

    private static TreeHead signedHead(Path dir, TrailKeys keys) throws IOException {
        Path file = dir.resolve(CHECKPOINT);
        if (!Files.exists(file)) {
            if (!Segments.isEmpty(dir)) {
                throw new TrailException("checkpoint-missing");
            }
            return new TreeHead(keys.origin(), 0, new MerkleTree().rootBase64());
        }
        return TreeHead.parse(SignedNote.open(Files.readString(file, StandardCharsets.UTF_8), keys.verifierKey()));
    }

    /**
     * Appends a record and waits until it is on the disk.
     *
     * @param entry the record
     * @return its number, from 0
     * @throws TrailException when it could not be made durable; nothing may leave then
     */
    public long append(AuditRecord entry) throws TrailException {
        String json = RecordCipher.json(entry);
        if (json.length() > MAX_RECORD_CHARS) {
            throw new TrailException("record-too-large");
        }
        Pending pending = new Pending(json, new CompletableFuture<>());
        synchronized (queue) {
            if (ended) {
                throw new TrailException("trail-closed");
            }
            queue.add(pending);
        }
        try {
            return pending.seq.join();
        } catch (CompletionException e) {
            throw new TrailException("not-durable", e);
        }
    }

    /**
     * The latest checkpoint. Kept elsewhere, it later proves that nothing was taken away.
     *
     * @return a signed note
     */
    public String checkpoint() {
        return checkpoint;
    }

    /**
     * Reads what was written, beside the writing.
     *
     * @return a reader of this trail
     */
    public TrailReader reader() {
        return new TrailReader(dir, keys);
    }

    /** Writes what waits in the queue, then ends. */
    @Override
    public void close() throws IOException {
        synchronized (queue) {
            if (!ended) {
                ended = true;
                queue.add(new Pending(END, new CompletableFuture<>()));
            }
        }
        try {
            writerThread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        segment.close();
        lock.close();
    }

    private void writeAll() {
        List<Pending> batch = new ArrayList<>(BATCH);
        boolean more = true;
        while (more) {
            batch.clear();
            try {
                batch.add(queue.take());
                queue.drainTo(batch, BATCH - 1);
                more = batch.stream().noneMatch(p -> p.json.equals(END));
                batch.removeIf(p -> p.json.equals(END));
                write(batch);
            } catch (Throwable e) { // an Error too: whoever waits for a record must hear that it is not durable
                fail(batch, e);
                return;
            }
        }
    }

    private void write(List<Pending> batch) throws IOException, GeneralSecurityException {
        if (batch.isEmpty()) {
            return;
        }
        long first = tree.size();
        if (segment.position() >= SEGMENT_BYTES) {
            segment.close();
            segment = SegmentWriter.create(Segments.file(dir, first));
        }
        for (Pending pending : batch) {
            byte[] stored = cipher.seal(tree.size(), pending.json.getBytes(StandardCharsets.UTF_8));
            segment.append(stored);
            tree.add(stored);
        }
        segment.force();
        sign();
        for (int i = 0; i < batch.size(); i++) {
            batch.get(i).seq.complete(first + i);
        }
    }

    private void sign() throws IOException {
        try {
            checkpoint = keys.sign(new TreeHead(keys.origin(), tree.size(), tree.rootBase64()));
        } catch (GeneralSecurityException e) {
            throw new TrailException("cannot-sign", e);
        }
        Path next = dir.resolve(CHECKPOINT + ".next");
        try (FileChannel channel = FileChannel.open(
                next, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(checkpoint);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(next, dir.resolve(CHECKPOINT), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private void fail(List<Pending> batch, Throwable cause) {
        synchronized (queue) {
            ended = true;
            queue.drainTo(batch);
        }
        batch.forEach(p -> p.seq.completeExceptionally(cause));
    }
}

package dev.sekisho.dlp.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a writer is at behind the records that are on the disk disturbs nobody who reads beside it. */
class TrailBesideWriterTest {
    private static final int RECORDS = 5;
    private static final RecordFilter WANTED =
            RecordFilter.ofKinds(TrailFixture.entry(0).kind());

    @TempDir
    Path dir;

    @BeforeEach
    void records() throws IOException {
        TrailFixture.write(dir, 0, RECORDS);
    }

    @Test
    void aFrameThatIsBeingWritten() throws IOException {
        Path segment = TrailFixture.segment(dir);
        half(segment, Segments.readOne(segment, 0, (seq, stored) -> {}).end());
        assertEquals(RECORDS, wanted(RECORDS).size());
        assertEquals(RECORDS, all(RECORDS).size());
    }

    @Test
    void aSegmentThatBegins() throws IOException {
        half(Segments.file(dir, RECORDS), 0);
        assertEquals(RECORDS, wanted(RECORDS).size());
        assertEquals(RECORDS, all(RECORDS).size());
    }

    @Test
    void recordsThatWereOnTheDiskAreMissed() throws IOException {
        Path segment = TrailFixture.segment(dir);
        half(segment, Segments.readOne(segment, 0, (seq, stored) -> {}).end());
        assertThrows(TrailException.class, () -> wanted(RECORDS + 1));
        assertThrows(TrailException.class, () -> all(RECORDS + 1));
        assertThrows(TrailException.class, () -> new TrailReader(dir, TrailFixture.KEYS).read((seq, entry) -> {}));
    }

    /** A reader of another process does not know what is on the disk: it waits for the frame. */
    @Test
    void aFrameThatTheWriterOfAnotherProcessEnds() throws Exception {
        Path segment = TrailFixture.segment(dir);
        long end = Segments.readOne(segment, 0, (seq, stored) -> {}).end();
        half(segment, end);
        byte[] whole = new byte[400];
        Arrays.fill(whole, (byte) 7);
        ByteBuffer frame = ByteBuffer.allocate(408)
                .putInt(400)
                .putInt(Segments.crc(whole))
                .put(whole)
                .flip();
        CountDownLatch read = new CountDownLatch(1);
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
            try (FileChannel channel = FileChannel.open(segment, StandardOpenOption.WRITE)) {
                read.await();
                channel.write(frame, end);
            } catch (IOException | InterruptedException e) {
                throw new CompletionException(e);
            }
        });
        List<Long> seen = new ArrayList<>();
        new TrailReader(dir, TrailFixture.KEYS).read((seq, entry) -> {
            seen.add(seq);
            if (seq == RECORDS - 1) {
                read.countDown();
            }
        });
        writer.get();
        assertEquals(RECORDS, seen.size());
    }

    private List<Long> wanted(long durable) throws IOException {
        List<Long> seen = new ArrayList<>();
        TrailReader.ofWriter(dir, TrailFixture.KEYS, () -> durable).read(WANTED, (seq, entry) -> seen.add(seq));
        return seen;
    }

    private List<Long> all(long durable) throws IOException {
        List<Long> seen = new ArrayList<>();
        TrailReader.ofWriter(dir, TrailFixture.KEYS, () -> durable).read((seq, entry) -> seen.add(seq));
        return seen;
    }

    /** The length of a frame and a part of it, as a reader may see it while it is written. */
    private static void half(Path segment, long at) throws IOException {
        try (FileChannel channel = FileChannel.open(segment, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(100).putInt(0, 400).putInt(4, 1), at);
            channel.write(ByteBuffer.allocate(1000), at + 100);
        }
    }
}

package dev.sekisho.dlp.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.audit.TrailVerifier.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointKeepingTest {
    @TempDir
    Path dir;

    @TempDir
    Path auditor;

    private final BlockingQueue<String> taken = new LinkedBlockingQueue<>();

    /** A place that can be out of order. */
    private final class Place implements CheckpointSink {
        private boolean broken;

        @Override
        public String name() {
            return "place";
        }

        @Override
        public boolean leavesHost() {
            return true;
        }

        @Override
        public void keep(String checkpoint) throws IOException {
            if (broken) {
                throw new IOException("broken");
            }
            taken.add(checkpoint);
        }
    }

    private final Place place = new Place();

    private void write(int from, int to, Duration every) throws IOException {
        CheckpointKeeping keeping = new CheckpointKeeping(List.of(place), every);
        try (AuditTrail trail = AuditTrail.open(dir, TrailFixture.KEYS, keeping)) {
            for (int i = from; i < to; i++) {
                trail.append(TrailFixture.entry(i));
            }
        }
    }

    @Test
    void theLastCheckpointLeavesWhenTheTrailIsClosed() throws IOException {
        write(0, 5, Duration.ofDays(1));
        assertEquals(1, taken.size());
        assertEquals(Files.readString(dir.resolve("checkpoint")), taken.remove());
        write(5, 5, Duration.ofDays(1));
        assertTrue(taken.isEmpty(), "it has that one already");
    }

    @Test
    void checkpointsLeaveWhileTheTrailIsOpen() throws Exception {
        CheckpointKeeping keeping = new CheckpointKeeping(List.of(place), Duration.ofMillis(5));
        try (AuditTrail trail = AuditTrail.open(dir, TrailFixture.KEYS, keeping)) {
            trail.append(TrailFixture.entry(0));
            String first = taken.poll(30, TimeUnit.SECONDS);
            while (first != null && !first.contains("\n1\n")) {
                first = taken.poll(30, TimeUnit.SECONDS);
            }
            assertTrue(first != null);
        }
    }

    @Test
    void aPlaceThatIsOutOfOrderStopsNoRecordAndGetsTheNextOne() throws IOException {
        place.broken = true;
        write(0, 5, Duration.ofDays(1));
        assertTrue(Files.readString(dir.resolve("kept")).endsWith("\tIOException\n"));
        place.broken = false;
        write(5, 5, Duration.ofDays(1));
        assertEquals(1, taken.size());
        assertEquals(5, TrailFixture.verify(dir).records());
    }

    @Test
    void theFolderOfAnAuditorProvesWhatTheTrailAloneDoesNot() throws IOException {
        FolderSink sink = new FolderSink(auditor, dir);
        assertFalse(sink.leavesHost(), "the same file system is within reach");
        sink.keep(TrailFixture.write(dir, 0, 3));
        byte[] early = Files.readAllBytes(TrailFixture.segment(dir));
        String earlyCheckpoint = Files.readString(dir.resolve("checkpoint"));
        sink.keep(TrailFixture.write(dir, 3, 6));
        Files.writeString(auditor.resolve("of-another.checkpoint"), "another\n1\nx\n\n— another x\n");
        List<String> kept = FolderSink.kept(auditor, TrailFixture.KEYS.verifierKey());
        assertEquals(2, kept.size());
        assertEquals(Verdict.COMPLETE, verify(kept).verdict());
        assertEquals(6, verify(kept).proven());
        Files.write(TrailFixture.segment(dir), early);
        Files.writeString(dir.resolve("checkpoint"), earlyCheckpoint, StandardCharsets.UTF_8);
        assertEquals("tail-cut", verify(kept).reason());
    }

    private TrailVerifier.Result verify(List<String> kept) throws IOException {
        return TrailVerifier.verify(dir, TrailFixture.KEYS.verifierKey(), kept, List.of());
    }

    @Test
    void aForkIsFoundByAnyOfTheKeptCheckpoints() throws IOException {
        String honest = TrailFixture.write(dir, 0, 3);
        Path fork = Files.createDirectory(auditor.resolve("fork"));
        TrailFixture.write(fork, 1, 4);
        String forked = TrailFixture.write(fork, 4, 8);
        TrailVerifier.Result result =
                TrailVerifier.verify(fork, TrailFixture.KEYS.verifierKey(), List.of(forked, honest), List.of());
        assertEquals("rewritten", result.reason());
    }

    @Test
    void aFolderKeepsTheFirstCheckpointOfASize() throws IOException {
        FolderSink sink = new FolderSink(auditor, dir);
        String first = TrailFixture.write(dir, 0, 3);
        sink.keep(first);
        sink.keep(first);
        Path fork = Files.createDirectory(auditor.resolve("fork"));
        String other = TrailFixture.write(fork, 1, 4);
        assertThrows(TrailException.class, () -> sink.keep(other));
    }
}

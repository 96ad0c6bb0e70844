package dev.sekisho.dlp.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditTrailTest {
    @TempDir
    Path dir;

    private List<AuditRecord> readAll() throws IOException {
        List<AuditRecord> all = new ArrayList<>();
        new TrailReader(dir, TrailFixture.KEYS).read((seq, entry) -> {
            assertEquals(all.size(), seq);
            all.add(entry);
        });
        return all;
    }

    @Test
    void givesBackWhatWasAppendedAlsoAfterReopening() throws IOException {
        TrailFixture.write(dir, 0, 5);
        TrailFixture.write(dir, 5, 9);
        List<AuditRecord> all = readAll();
        assertEquals(9, all.size());
        for (int i = 0; i < 9; i++) {
            assertEquals(TrailFixture.entry(i), all.get(i));
        }
    }

    @Test
    void storesNothingReadable() throws IOException {
        TrailFixture.write(dir, 0, 3);
        String bytes = Files.readString(TrailFixture.segment(dir), StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains("FREE-01"));
        assertFalse(bytes.contains("decision"));
    }

    @Test
    void numbersRecordsOfManyThreadsWithoutGapOrRepetition() throws Exception {
        Set<Long> numbers = ConcurrentHashMap.newKeySet();
        try (AuditTrail trail = AuditTrail.open(dir, TrailFixture.KEYS)) {
            List<Thread> threads = new ArrayList<>();
            for (int t = 0; t < 16; t++) {
                threads.add(new Thread(() -> {
                    for (int i = 0; i < 50; i++) {
                        try {
                            numbers.add(trail.append(TrailFixture.entry(i)));
                        } catch (IOException e) {
                            throw new IllegalStateException(e);
                        }
                    }
                }));
            }
            threads.forEach(Thread::start);
            for (Thread thread : threads) {
                thread.join();
            }
        }
        assertEquals(800, numbers.size());
        assertTrue(numbers.contains(0L) && numbers.contains(799L));
        assertEquals(800, readAll().size());
        assertEquals(TrailVerifier.Verdict.CONSISTENT, TrailFixture.verify(dir).verdict());
    }

    @Test
    void recoversFromATornFrameAndSaysSo() throws IOException {
        TrailFixture.write(dir, 0, 4);
        Path segment = TrailFixture.segment(dir);
        byte[] bytes = Files.readAllBytes(segment);
        int end = endOfFrames(bytes);
        ByteBuffer.wrap(bytes).putInt(end, 400).putInt(end + 4, 12345).putInt(end + 8, 99);
        Files.write(segment, bytes);
        assertEquals("torn-tail", TrailFixture.verify(dir).reason());

        TrailFixture.write(dir, 4, 5);
        List<AuditRecord> all = readAll();
        assertEquals(6, all.size());
        assertEquals("trail-recovered", all.get(4).kind());
        assertEquals(TrailFixture.entry(4), all.get(5));
    }

    @Test
    void refusesToGoOnWhenSignedRecordsAreMissing() throws IOException {
        TrailFixture.write(dir, 0, 4);
        Path segment = TrailFixture.segment(dir);
        byte[] bytes = Files.readAllBytes(segment);
        java.util.Arrays.fill(bytes, 200, bytes.length, (byte) 0);
        Files.write(segment, bytes);
        assertThrows(TrailException.class, () -> AuditTrail.open(dir, TrailFixture.KEYS));
    }

    @Test
    void takesNoRecordAfterItIsClosed() throws IOException {
        AuditTrail trail = AuditTrail.open(dir, TrailFixture.KEYS);
        trail.close();
        trail.close();
        assertThrows(TrailException.class, () -> trail.append(TrailFixture.entry(0)));
    }

    @Test
    void keysComeBackFromTheirFileAndPrintNothing() throws IOException {
        Path file = dir.resolve("keys");
        TrailFixture.KEYS.store(file);
        assertEquals(TrailFixture.KEYS.verifierKey(), TrailKeys.load(file).verifierKey());
        assertEquals("TrailKeys[example.test/sekisho]", TrailFixture.KEYS.toString());
        assertEquals(Set.of("OWNER_READ", "OWNER_WRITE"), permissions(file));
    }

    private static Set<String> permissions(Path file) throws IOException {
        Set<String> names = new java.util.TreeSet<>();
        Files.getPosixFilePermissions(file).forEach(p -> names.add(p.name()));
        return names;
    }

    static int endOfFrames(byte[] segment) {
        ByteBuffer buffer = ByteBuffer.wrap(segment);
        int at = 0;
        while (buffer.getInt(at) != 0) {
            at += 8 + buffer.getInt(at);
        }
        return at;
    }
}

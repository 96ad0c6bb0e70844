package dev.sekisho.dlp.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.audit.TrailVerifier.Verdict;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrailVerifierTest {
    @TempDir
    Path dir;

    @TempDir
    Path other;

    @Test
    void saysThatCompletenessIsUnprovenWithoutAKeptCheckpoint() throws IOException {
        TrailFixture.write(dir, 0, 7);
        TrailVerifier.Result result = TrailFixture.verify(dir);
        assertEquals(Verdict.CONSISTENT, result.verdict());
        assertEquals(7, result.records());
        assertEquals(-1, result.proven());
    }

    @Test
    void provesATrailThatGrewPastTheKeptCheckpoint() throws IOException {
        String kept = TrailFixture.write(dir, 0, 7);
        TrailFixture.write(dir, 7, 13);
        TrailVerifier.Result result = against(kept);
        assertEquals(Verdict.COMPLETE, result.verdict());
        assertEquals(7, result.proven());
        assertEquals(13, result.records());
    }

    @Test
    void findsOneFlippedByteWhereverItIs() throws IOException {
        TrailFixture.write(dir, 0, 5);
        Path segment = TrailFixture.segment(dir);
        byte[] good = Files.readAllBytes(segment);
        int end = AuditTrailTest.endOfFrames(good);
        for (int at = 0; at < end; at += 7) {
            byte[] bad = good.clone();
            bad[at] ^= 0x10;
            Files.write(segment, bad);
            assertEquals(Verdict.ALTERED, TrailFixture.verify(dir).verdict(), "byte " + at);
        }
    }

    @Test
    void findsAChangedRecordWhoseChecksumWasMadeToFit() throws IOException {
        TrailFixture.write(dir, 0, 5);
        Path segment = TrailFixture.segment(dir);
        byte[] bytes = Files.readAllBytes(segment);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        byte[] stored = new byte[buffer.getInt(0)];
        buffer.get(8, stored);
        stored[20] ^= 1;
        buffer.put(8, stored).putInt(4, Segments.crc(stored));
        Files.write(segment, bytes);
        assertEquals("records-changed", TrailFixture.verify(dir).reason());
    }

    @Test
    void findsRemovedAndReorderedRecords() throws IOException {
        TrailFixture.write(dir, 0, 5);
        Path segment = TrailFixture.segment(dir);
        byte[] good = Files.readAllBytes(segment);
        int first = 8 + ByteBuffer.wrap(good).getInt(0);
        int second = first + 8 + ByteBuffer.wrap(good).getInt(first);

        byte[] removed = new byte[good.length];
        System.arraycopy(good, first, removed, 0, good.length - first);
        Files.write(segment, removed);
        assertEquals("records-missing", TrailFixture.verify(dir).reason());

        byte[] swapped = good.clone();
        System.arraycopy(good, first, swapped, 0, second - first);
        System.arraycopy(good, 0, swapped, second - first, first);
        Files.write(segment, swapped);
        assertEquals("records-changed", TrailFixture.verify(dir).reason());
    }

    @Test
    void findsACutTailOnlyAgainstTheKeptCheckpoint() throws IOException {
        TrailFixture.write(dir, 0, 5);
        byte[] segment = Files.readAllBytes(TrailFixture.segment(dir));
        String early = Files.readString(dir.resolve("checkpoint"), StandardCharsets.UTF_8);
        String kept = TrailFixture.write(dir, 5, 9);
        Files.write(TrailFixture.segment(dir), segment);
        Files.writeString(dir.resolve("checkpoint"), early);

        assertEquals(Verdict.CONSISTENT, TrailFixture.verify(dir).verdict());
        assertEquals(Verdict.ALTERED, against(kept).verdict());
        assertEquals("tail-cut", against(kept).reason());
    }

    @Test
    void findsARewrittenTrailAgainstTheKeptCheckpoint() throws IOException {
        String kept = TrailFixture.write(dir, 0, 5);
        TrailFixture.write(other, 100, 109);
        TrailVerifier.Result result = TrailVerifier.verify(other, TrailFixture.KEYS.verifierKey(), kept);
        assertEquals(Verdict.ALTERED, result.verdict());
        assertEquals("rewritten", result.reason());
    }

    @Test
    void refusesACheckpointThatAnotherKeySigned() throws IOException {
        TrailFixture.write(dir, 0, 2);
        TrailKeys stranger = TrailKeys.generate(TrailFixture.KEYS.origin());
        assertEquals(
                "checkpoint-signature-invalid",
                TrailVerifier.verify(dir, stranger.verifierKey(), null).reason());
        assertEquals("checkpoint-malformed", against("no note at all").reason());
    }

    @Test
    void aDamagedKeySaysNothingOfTheTrail() throws IOException {
        TrailFixture.write(dir, 0, 3);
        String key = TrailFixture.KEYS.verifierKey();
        for (String bad : List.of("", "no key", "a+b+!", "a+b+AAAA", key.substring(0, key.length() - 4))) {
            TrailException e = assertThrows(TrailException.class, () -> TrailVerifier.verify(dir, bad, null));
            assertEquals("verifier-key-malformed", e.getMessage());
        }
    }

    @Test
    void aStrangersVerifierAcceptsTheTrailAndRefusesAChangedOne() throws Exception {
        TrailFixture.write(dir, 0, 700);
        Path checker = GoVerifier.build("go/main.go", other);
        assertEquals("ACCEPTED 700", run(checker));
        Path segment = TrailFixture.segment(dir);
        byte[] bytes = Files.readAllBytes(segment);
        bytes[Segments.HEADER_BYTES + 20] ^= 1;
        Files.write(segment, bytes);
        assertTrue(run(checker).startsWith("REFUSED"));
    }

    private TrailVerifier.Result against(String kept) throws IOException {
        return TrailVerifier.verify(dir, TrailFixture.KEYS.verifierKey(), kept);
    }

    private String run(Path checker) throws Exception {
        Path checkpoint = dir.resolve("checkpoint");
        Path segment = TrailFixture.segment(dir);
        return GoVerifier.output(
                other,
                List.of(
                        checker.toString(),
                        TrailFixture.KEYS.verifierKey(),
                        checkpoint.toString(),
                        segment.toString()));
    }
}

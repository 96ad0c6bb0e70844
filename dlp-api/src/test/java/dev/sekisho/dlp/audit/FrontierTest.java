package dev.sekisho.dlp.audit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A trail of several segments is opened by its stored frontier, which is trusted only when it gives the signed root.
 */
class FrontierTest {
    /** A few records a segment. */
    private static final long SEGMENT_BYTES = 1000;

    private static final int RECORDS = 30;

    @TempDir
    Path dir;

    private String kept = "";

    private AuditTrail open() throws IOException {
        return AuditTrail.open(dir, TrailFixture.KEYS, CheckpointKeeping.LOG, SEGMENT_BYTES);
    }

    private String append(int from, int to) throws IOException {
        try (AuditTrail trail = open()) {
            for (int i = from; i < to; i++) {
                trail.append(TrailFixture.entry(i));
            }
            return trail.checkpoint();
        }
    }

    @BeforeEach
    void aTrailOfSeveralSegments() throws IOException {
        kept = append(0, RECORDS);
        assertTrue(segments().size() > 3);
    }

    private List<Path> segments() throws IOException {
        try (Stream<Path> files = Files.list(dir)) {
            return files.filter(f -> f.toString().endsWith(Segments.SUFFIX))
                    .sorted()
                    .toList();
        }
    }

    private long stored() throws IOException {
        return Objects.requireNonNull(Frontier.read(dir)).size();
    }

    /**
     * The trail has as many records as given, beside those that segments begin with, and what the auditor kept fits.
     */
    private void isWhole(int records) throws IOException {
        TrailVerifier.Result result = TrailVerifier.verify(dir, TrailFixture.KEYS.verifierKey(), kept);
        assertEquals(TrailVerifier.Verdict.COMPLETE, result.verdict(), result.reason());
        int ofIndexes = segments().size() - 1;
        assertEquals(records + ofIndexes, result.records());
    }

    /** Changes a byte of the first record of a segment and mends its checksum. */
    private static void edit(Path segment) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(segment));
        byte[] record = new byte[bytes.getInt(0)];
        bytes.get(Segments.HEADER_BYTES, record);
        record[record.length - 1] ^= 1;
        bytes.putInt(4, Segments.crc(record)).put(Segments.HEADER_BYTES, record);
        Files.write(segment, bytes.array());
    }

    /** A byte that no reading gets past: whoever opens the trail all the same did not read the segment. */
    private static void makeUnreadable(Path segment) throws IOException {
        byte[] bytes = Files.readAllBytes(segment);
        bytes[0] = -1;
        Files.write(segment, bytes);
    }

    @Test
    void isTheTreeWhereTheLastSegmentBegins() throws IOException {
        assertEquals(Segments.startOfLast(dir), stored());
        MerkleTree tree = new MerkleTree();
        Segments.read(dir, (seq, record) -> {
            if (seq < stored()) {
                tree.add(record);
            }
        });
        assertArrayEquals(
                tree.root(), Objects.requireNonNull(Frontier.read(dir)).root());
    }

    @Test
    void segmentsBeforeItAreNotReadToOpenTheTrail() throws IOException {
        byte[] whole = Files.readAllBytes(segments().get(0));
        makeUnreadable(segments().get(0));
        append(RECORDS, RECORDS + 5);
        assertEquals("frame-damaged", TrailFixture.verify(dir).reason());
        Files.write(segments().get(0), whole);
        isWhole(RECORDS + 5);
    }

    @Test
    void aTrailWithoutOneIsReadWholeAndHasOneThen() throws IOException {
        Files.delete(dir.resolve(Frontier.FILE));
        append(RECORDS, RECORDS);
        assertEquals(Segments.startOfLast(dir), stored());
        isWhole(RECORDS);
    }

    /** Each changed line of it, and each cut of it, leads to the reading of all, and never to another tree. */
    @Test
    void oneThatWasEditedOrCutIsNotTrusted() throws IOException {
        Path file = dir.resolve(Frontier.FILE);
        String right = Files.readString(file, StandardCharsets.US_ASCII);
        List<String> wrong = new ArrayList<>();
        String[] lines = right.split("\n", -1);
        for (int i = 0; i < lines.length - 1; i++) {
            String[] edited = lines.clone();
            char first = lines[i].charAt(0);
            edited[i] = i == 1 ? String.valueOf(stored() ^ 3) : lines[i].replace(first, first == 'Q' ? 'R' : 'Q');
            wrong.add(String.join("\n", edited));
        }
        for (int length = 0; length < right.length(); length += 7) {
            wrong.add(right.substring(0, length));
        }
        wrong.add(right + right);
        wrong.add("\0".repeat(100));
        wrong.add("A".repeat(1 << 20));
        int records = RECORDS;
        for (String text : wrong) {
            assertFalse(text.equals(right));
            Files.writeString(file, text, StandardCharsets.US_ASCII);
            append(records, records + 1);
            records++;
            isWhole(records);
        }
    }

    @Test
    void oneThatWasEditedDoesNotHideAChangedRecord() throws IOException {
        edit(segments().get(segments().size() - 1));
        TrailException e = assertThrows(TrailException.class, this::open);
        assertEquals("trail-damaged", e.getMessage());
        MerkleTree forged = new MerkleTree();
        Segments.read(dir, (seq, record) -> forged.add(record));
        Frontier.store(dir, forged);
        assertEquals(
                "trail-damaged", assertThrows(TrailException.class, this::open).getMessage());
    }

    @Test
    void oneOfAnOlderSizeLeadsToTheSameRoot() throws IOException {
        byte[] older = Files.readAllBytes(dir.resolve(Frontier.FILE));
        append(RECORDS, RECORDS + 20);
        assertTrue(stored() > Long.parseLong(new String(older, StandardCharsets.US_ASCII).split("\n", -1)[1]));
        Files.write(dir.resolve(Frontier.FILE), older);
        makeUnreadable(segments().get(0)); // not read: the older one was taken
        append(RECORDS + 20, RECORDS + 25);
        assertEquals(Segments.startOfLast(dir), stored());
    }

    @Test
    void oneOfALargerTreeThanIsThereDoesNotHideACutTail() throws IOException {
        MerkleTree all = new MerkleTree();
        Segments.read(dir, (seq, record) -> all.add(record));
        Frontier.store(dir, all);
        append(RECORDS, RECORDS);
        Frontier.store(dir, all);
        Files.delete(segments().get(segments().size() - 1));
        assertEquals(
                "trail-damaged", assertThrows(TrailException.class, this::open).getMessage());
    }

    /** The tree goes on over the record as it was signed: what was changed is never signed anew. */
    @Test
    void aRecordChangedBeforeItIsFoundByTheVerifierAlsoAfterTheTrailWentOn() throws IOException {
        byte[] whole = Files.readAllBytes(segments().get(0));
        edit(segments().get(0));
        append(RECORDS, RECORDS + 5);
        assertEquals("records-changed", TrailFixture.verify(dir).reason());
        Files.write(segments().get(0), whole);
        isWhole(RECORDS + 5);
    }

    @Test
    void aTornTailIsRecoveredFromIt() throws IOException {
        Path last = segments().get(segments().size() - 1);
        byte[] bytes = Files.readAllBytes(last);
        int end = AuditTrailTest.endOfFrames(bytes);
        ByteBuffer.wrap(bytes).putInt(end, 400).putInt(end + 4, 12345).putInt(end + 8, 99);
        Files.write(last, bytes);
        append(RECORDS, RECORDS);
        isWhole(RECORDS + 1);
    }

    @Test
    void aSmallTrailHasNone(@TempDir Path other) throws IOException {
        TrailFixture.write(other, 0, 3);
        assertNull(Frontier.read(other));
    }
}

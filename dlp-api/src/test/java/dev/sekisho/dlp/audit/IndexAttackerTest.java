package dev.sekisho.dlp.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * An attacker with all that the operator has, the keys too, who wants that searches do not find one record: he changes
 * the index and leaves the record where it is.
 */
class IndexAttackerTest {
    private static final long SEGMENT_BYTES = 20_000;
    private static final int RECORDS = 400;
    /** The record he wants to hide: the change of the policy in the first segment. */
    private static final long HIDDEN = 7;

    private static final RecordFilter WANTED = RecordFilter.ofKinds("change-activated");

    @TempDir
    Path dir;

    private final RecordKeys keys = TrailFixture.KEYS.recordKeys();
    private final IndexKeys indexKeys = Objects.requireNonNull(keys.indexKeys());
    private String kept = "";

    @BeforeEach
    void theTrail() throws IOException {
        kept = append(dir, 0, RECORDS);
        assertTrue(found(dir).contains(HIDDEN));
    }

    private static String append(Path trail, int from, int to) throws IOException {
        try (AuditTrail writer = AuditTrail.open(trail, TrailFixture.KEYS, CheckpointKeeping.LOG, SEGMENT_BYTES)) {
            for (int n = from; n < to; n++) {
                writer.append(TrailIndexTest.entry(n));
            }
            return writer.checkpoint();
        }
    }

    private static List<Long> found(Path trail) throws IOException {
        List<Long> found = new ArrayList<>();
        new TrailReader(trail, TrailFixture.KEYS).read(WANTED, (seq, entry) -> found.add(seq));
        return found;
    }

    private static long secondSegment(Path trail) throws IOException {
        return Segments.first(Segments.list(trail).get(1));
    }

    /** The index that he would like: of the same records, one of which it calls by another kind. */
    private SegmentIndex forged() throws IOException {
        List<IndexEntry> entries = IndexCollector.read(dir, keys, indexKeys, 0, secondSegment(dir));
        AuditRecord harmless =
                new AuditRecord("delivered", TrailIndexTest.entry((int) HIDDEN).time(), Map.of());
        entries.set(
                (int) HIDDEN, IndexEntry.of(harmless, entries.get((int) HIDDEN).length(), indexKeys.labels()));
        return SegmentIndex.of(0, entries);
    }

    /** What he does to the file of the index. */
    enum Attack {
        ANOTHER_INDEX {
            @Override
            void on(Path file, SegmentIndex forged, IndexKeys keys) throws IOException {
                forged.store(Objects.requireNonNull(file.getParent()), keys);
            }
        },
        ANOTHER_BLOCK_BELOW_THE_TRUE_HEAD {
            @Override
            void on(Path file, SegmentIndex forged, IndexKeys keys) throws IOException {
                ByteBuffer real = ByteBuffer.wrap(Files.readAllBytes(file));
                int head = Integer.BYTES + real.getInt(0);
                forged.store(Objects.requireNonNull(file.getParent()), keys);
                ByteBuffer other = ByteBuffer.wrap(Files.readAllBytes(file));
                int otherHead = Integer.BYTES + other.getInt(0);
                other.position(otherHead);
                real.position(head);
                assertEquals(real.remaining(), other.remaining());
                real.put(other);
                Files.write(file, real.array());
            }
        },
        THE_INDEX_OF_ANOTHER_SEGMENT {
            @Override
            void on(Path file, SegmentIndex forged, IndexKeys keys) throws IOException {
                Path trail = Objects.requireNonNull(file.getParent());
                Files.write(file, Files.readAllBytes(IndexKeys.file(trail, secondSegment(trail))));
            }
        },
        NO_INDEX {
            @Override
            void on(Path file, SegmentIndex forged, IndexKeys keys) throws IOException {
                Files.delete(file);
            }
        },
        AN_EMPTY_FILE {
            @Override
            void on(Path file, SegmentIndex forged, IndexKeys keys) throws IOException {
                Files.write(file, new byte[0]);
            }
        },
        CUT {
            @Override
            void on(Path file, SegmentIndex forged, IndexKeys keys) throws IOException {
                byte[] bytes = Files.readAllBytes(file);
                Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
            }
        },
        LENGTH_BEYOND_ALL {
            @Override
            void on(Path file, SegmentIndex forged, IndexKeys keys) throws IOException {
                byte[] bytes = Files.readAllBytes(file);
                ByteBuffer.wrap(bytes).putInt(0, Integer.MAX_VALUE);
                Files.write(file, bytes);
            }
        };

        abstract void on(Path file, SegmentIndex forged, IndexKeys keys) throws IOException;
    }

    @ParameterizedTest
    @EnumSource
    void theRecordIsFoundAllTheSame(Attack attack) throws IOException {
        List<Long> before = found(dir);
        Path file = IndexKeys.file(dir, 0);
        byte[] real = Files.readAllBytes(file);
        attack.on(file, forged(), indexKeys);
        assertTrue(!Files.exists(file) || !Arrays.equals(real, Files.readAllBytes(file)));
        assertEquals(before, found(dir));
    }

    /** Each byte of the file: whatever he changes, nothing is left out and nothing else fails. */
    @Test
    void noByteOfTheFileHidesARecord() throws IOException {
        List<Long> before = found(dir);
        Path file = IndexKeys.file(dir, 0);
        byte[] real = Files.readAllBytes(file);
        for (int i = 0; i < real.length; i += 13) {
            byte[] changed = real.clone();
            changed[i] ^= 0x55;
            Files.write(file, changed);
            assertEquals(before, found(dir));
        }
    }

    /** He announces his own index in a record at the end, which the tree takes as any other. */
    @Test
    void anIndexAnnouncedLaterCountsForNothing() throws IOException {
        List<Long> before = found(dir);
        SegmentIndex forged = forged();
        Map<String, Object> facts = Map.of("first", 0, "next", secondSegment(dir), "sha256", forged.digest());
        try (AuditTrail trail = AuditTrail.open(dir, TrailFixture.KEYS, CheckpointKeeping.LOG, SEGMENT_BYTES)) {
            trail.append(new AuditRecord(OpenSegment.KIND, TrailFixture.entry(0).time(), facts));
        }
        forged.store(dir, indexKeys);
        assertEquals(before, found(dir));
    }

    /** He rewrites the record that announces the index: the searches believe it, and the verifier finds it. */
    @Test
    void anAnnouncementThatIsRewrittenIsFoundByTheVerifier() throws Exception {
        SegmentIndex forged = forged();
        long second = secondSegment(dir);
        Map<String, Object> facts = Map.of("first", 0, "next", second, "sha256", forged.digest());
        AuditRecord entry =
                new AuditRecord(OpenSegment.KIND, announcement(second).time(), facts);
        byte[] stored = new RecordCipher(keys)
                .seal(
                        keys.new Cursor().at(second),
                        RecordCipher.json(entry).getBytes(StandardCharsets.UTF_8),
                        new byte[0]);
        Path segment = Segments.file(dir, second);
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(segment));
        assertEquals(bytes.getInt(0), stored.length);
        bytes.putInt(4, Segments.crc(stored)).put(Segments.HEADER_BYTES, stored);
        Files.write(segment, bytes.array());
        forged.store(dir, indexKeys);
        assertTrue(!found(dir).contains(HIDDEN), "the forgery is well made");
        assertEquals(
                "records-changed",
                TrailVerifier.verify(dir, TrailFixture.KEYS.verifierKey(), kept).reason());
        assertEquals(
                List.of(0L),
                TrailIndexes.check(dir, TrailFixture.KEYS.readingKey()).wrong());
    }

    private AuditRecord announcement(long seq) throws IOException {
        List<AuditRecord> one = new ArrayList<>();
        new TrailReader(dir, TrailFixture.KEYS).read(seq, (number, entry) -> {
            if (number == seq) {
                one.add(entry);
            }
        });
        assertEquals(OpenSegment.KIND, one.get(0).kind());
        return one.get(0);
    }

    /** He takes a whole segment away, and renames the others so that no gap shows in their names. */
    @Test
    void aMissingSegmentIsNoticed() throws IOException {
        Files.delete(Segments.file(dir, secondSegment(dir)));
        assertThrows(TrailException.class, () -> found(dir));
        Path third = Segments.list(dir).get(1);
        long second = Segments.first(third) - 1;
        assertNotEquals(0, second);
        Files.move(third, Segments.file(dir, second));
        assertThrows(TrailException.class, () -> found(dir));
    }
}

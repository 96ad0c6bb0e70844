package dev.sekisho.dlp.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.sekisho.dlp.audit.TrailVerifier.Verdict;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * An attacker with all that the operator has: the files, the keys that encrypt and sign, and this library. He rewrites
 * the trail and signs it again, so that only the checkpoint that the auditor kept elsewhere can tell.
 */
class AttackerTest {
    private static final int RECORDS = 40;
    private static final int KEPT = 30;

    @TempDir
    Path dir;

    private String kept = "";

    /** What the attacker does to the records, before and after the one that the auditor's checkpoint covers last. */
    enum Attack {
        EDIT("rewritten") {
            @Override
            List<Integer> on(List<Integer> records) {
                records.set(7, 1000);
                return records;
            }
        },
        EDIT_THE_FIRST("rewritten") {
            @Override
            List<Integer> on(List<Integer> records) {
                records.set(0, 1000);
                return records;
            }
        },
        DROP("rewritten") {
            @Override
            List<Integer> on(List<Integer> records) {
                records.remove(7);
                return records;
            }
        },
        DROP_AND_FILL_UP("rewritten") {
            @Override
            List<Integer> on(List<Integer> records) {
                records.remove(7);
                records.add(1000);
                return records;
            }
        },
        REORDER("rewritten") {
            @Override
            List<Integer> on(List<Integer> records) {
                Collections.swap(records, 7, 8);
                return records;
            }
        },
        INSERT("rewritten") {
            @Override
            List<Integer> on(List<Integer> records) {
                records.add(7, 1000);
                return records;
            }
        },
        TRUNCATE("tail-cut") {
            @Override
            List<Integer> on(List<Integer> records) {
                return records.subList(0, KEPT - 1);
            }
        },
        EMPTY("tail-cut") {
            @Override
            List<Integer> on(List<Integer> records) {
                return List.of();
            }
        },
        FORK("rewritten") {
            @Override
            List<Integer> on(List<Integer> records) {
                List<Integer> forked = new ArrayList<>(records.subList(0, KEPT - 1));
                for (int i = 0; i < RECORDS; i++) {
                    forked.add(2000 + i);
                }
                return forked;
            }
        };

        private final String reason;

        Attack(String reason) {
            this.reason = reason;
        }

        abstract List<Integer> on(List<Integer> records);
    }

    @BeforeEach
    void theTrailAndTheAuditorsCheckpoint() throws IOException {
        kept = TrailFixture.write(dir.resolve("trail"), 0, KEPT);
        TrailFixture.write(dir.resolve("trail"), KEPT, RECORDS);
        assertEquals(Verdict.COMPLETE, verify(dir.resolve("trail"), kept).verdict());
    }

    private static TrailVerifier.Result verify(Path trail, @Nullable String kept) throws IOException {
        return TrailVerifier.verify(trail, TrailFixture.KEYS.verifierKey(), kept);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsRewrittenAndSignedAgainIsCaught(Attack attack) throws IOException {
        Path forged = dir.resolve("forged");
        List<AuditRecord> records = new ArrayList<>();
        new TrailReader(dir.resolve("trail"), TrailFixture.KEYS).read((seq, entry) -> records.add(entry));
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            numbers.add(i);
        }
        try (AuditTrail trail = AuditTrail.open(forged, TrailFixture.KEYS)) {
            for (int number : attack.on(numbers)) {
                trail.append(number < records.size() ? records.get(number) : TrailFixture.entry(number));
            }
        }
        assertEquals(Verdict.CONSISTENT, verify(forged, null).verdict(), "the forgery is well made");
        TrailVerifier.Result result = verify(forged, kept);
        assertEquals(Verdict.ALTERED, result.verdict());
        assertEquals(attack.reason, result.reason());
    }

    /** Even the very same records give other leaves: the attacker cannot choose the nonces that were. */
    @Test
    void evenTheSameRecordsWrittenAnewAreCaught() throws IOException {
        TrailFixture.write(dir.resolve("forged"), 0, RECORDS);
        assertEquals("rewritten", verify(dir.resolve("forged"), kept).reason());
    }

    /** He keeps the stored bytes, and with them the leaves, and changes only where the frames stand. */
    @Test
    void framesMovedWithTheirBytesAreCaughtAfterSigningAgain() throws Exception {
        List<byte[]> stored = new ArrayList<>();
        Segments.read(dir.resolve("trail"), (seq, bytes) -> stored.add(bytes));
        for (int cut : new int[] {0, 7, KEPT - 1}) {
            List<byte[]> fewer = new ArrayList<>(stored);
            fewer.remove(cut);
            assertEquals("rewritten", verify(resigned(fewer), kept).reason());
            List<byte[]> swapped = new ArrayList<>(stored);
            Collections.swap(swapped, cut, RECORDS - 1);
            assertEquals("rewritten", verify(resigned(swapped), kept).reason());
            assertEquals(
                    "tail-cut", verify(resigned(stored.subList(0, cut)), kept).reason());
        }
        assertEquals(Verdict.COMPLETE, verify(resigned(stored), kept).verdict(), "the forger's tool is right");
    }

    private Path resigned(List<byte[]> stored) throws Exception {
        Path forged = Files.createTempDirectory(dir, "forged");
        MerkleTree tree = new MerkleTree();
        int size = stored.stream()
                .mapToInt(bytes -> Segments.HEADER_BYTES + bytes.length)
                .sum();
        ByteBuffer segment = ByteBuffer.allocate(size);
        for (byte[] bytes : stored) {
            segment.putInt(bytes.length).putInt(Segments.crc(bytes)).put(bytes);
            tree.add(bytes);
        }
        Files.write(Segments.file(forged, 0), segment.array());
        TreeHead head = new TreeHead(TrailFixture.KEYS.origin(), tree.size(), tree.rootBase64());
        Files.writeString(forged.resolve("checkpoint"), TrailFixture.KEYS.sign(head), StandardCharsets.UTF_8);
        return forged;
    }

    @Test
    void anotherTrailAndAnotherKeyInItsPlaceAreCaught() throws IOException {
        TrailKeys other = TrailKeys.generate(TrailFixture.KEYS.origin());
        Path forged = dir.resolve("forged");
        try (AuditTrail trail = AuditTrail.open(forged, other)) {
            for (int i = 0; i < RECORDS; i++) {
                trail.append(TrailFixture.entry(i));
            }
        }
        assertEquals("checkpoint-signature-invalid", verify(forged, kept).reason());
    }

    /** A backup from before the auditor's checkpoint is the real trail, but not all of it. */
    @Test
    void anOldCopyPutBackIsCaught() throws IOException {
        Path trail = dir.resolve("trail");
        Path copy = Files.createDirectory(dir.resolve("copy"));
        String later = TrailFixture.write(trail, RECORDS, RECORDS + 5);
        copy(trail, copy);
        TrailFixture.write(trail, RECORDS + 5, RECORDS + 9);
        String last = Files.readString(trail.resolve("checkpoint"), StandardCharsets.UTF_8);
        assertNotEquals(later, last);
        assertEquals(Verdict.COMPLETE, verify(copy, later).verdict());
        assertEquals("tail-cut", verify(copy, last).reason());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}

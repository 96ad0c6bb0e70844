package dev.sekisho.dlp.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sekisho.dlp.audit.TrailVerifier.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrailErasureTest {
    private static final TrailErasure.Authority AUTHORITY =
            new TrailErasure.Authority("operator", List.of("aoki", "baba"), "開示等の請求 2026-17");

    @TempDir
    Path dir;

    private final List<Long> erased = new ArrayList<>();
    private final List<AuditRecord> read = new ArrayList<>();
    private Path keys = Path.of("");
    private Path trail = Path.of("");
    private String kept = "";

    @BeforeEach
    void write() throws IOException {
        trail = dir.resolve("trail");
        keys = dir.resolve("keys");
        TrailFixture.KEYS.store(keys);
        kept = TrailFixture.write(trail, 0, 20);
    }

    private void readWith(TrailKeys with) throws IOException {
        erased.clear();
        read.clear();
        new TrailReader(trail, with).read(new TrailReader.Visitor() {
            @Override
            public void entry(long seq, AuditRecord entry) {
                read.add(entry);
            }

            @Override
            public void erased(long seq) {
                erased.add(seq);
            }
        });
    }

    @Test
    void theRecordIsGoneAndTheTreeStillComplete() throws IOException {
        String before = Files.readString(keys);
        TrailErasure.erase(trail, keys, new TreeSet<>(List.of(3L, 4L, 9L)), AUTHORITY, Clock.systemUTC());
        assertNotEquals(before, Files.readString(keys));
        assertEquals(
                Verdict.COMPLETE,
                TrailVerifier.verify(trail, TrailFixture.KEYS.verifierKey(), kept)
                        .verdict());
        readWith(TrailKeys.load(keys));
        assertEquals(List.of(3L, 4L, 9L), erased);
        AuditRecord last = read.get(read.size() - 1);
        assertEquals("audit-erasure", last.kind());
        assertEquals(List.of("3-4", "9"), last.facts().get("records"));
        assertEquals(List.of("aoki", "baba"), last.facts().get("authorisedBy"));
    }

    @Test
    void theTrailGoesOnWithTheKeysThatAreLeft() throws IOException {
        TrailErasure.erase(trail, keys, new TreeSet<>(List.of(0L)), AUTHORITY, Clock.systemUTC());
        try (AuditTrail open = AuditTrail.open(trail, TrailKeys.load(keys))) {
            assertEquals(21, open.append(TrailFixture.entry(21)));
        }
        readWith(TrailKeys.load(keys));
        assertEquals(21, read.size());
    }

    @Test
    void nobodyErasesAlone() {
        assertThrows(IllegalArgumentException.class, () -> new TrailErasure.Authority("op", List.of("op"), "because"));
        assertThrows(IllegalArgumentException.class, () -> new TrailErasure.Authority("op", List.of(), "because"));
        assertThrows(IllegalArgumentException.class, () -> new TrailErasure.Authority("op", List.of("x"), " "));
    }

    @Test
    void nothingYoungerThanTenYearsIsPruned() throws IOException {
        Instant recorded = TrailFixture.entry(0).time();
        Clock nearly = Clock.fixed(Instant.parse("2036-11-22T23:59:59Z"), ZoneOffset.UTC);
        String before = Files.readString(keys);
        TrailException refused = assertThrows(
                TrailException.class,
                () -> TrailErasure.prune(trail, keys, recorded.plusSeconds(5), AUTHORITY, nearly));
        assertEquals("retention", refused.getMessage());
        assertEquals(before, Files.readString(keys));
        readWith(TrailKeys.load(keys));
        assertEquals(20, read.size());
    }

    @Test
    void whatIsOlderCanBePruned() throws IOException {
        Instant recorded = TrailFixture.entry(0).time();
        Clock later = Clock.fixed(Instant.parse("2037-01-01T00:00:00Z"), ZoneOffset.UTC);
        assertEquals(5, TrailErasure.prune(trail, keys, recorded.plusSeconds(5), AUTHORITY, later));
        readWith(TrailKeys.load(keys));
        assertEquals(List.of(0L, 1L, 2L, 3L, 4L), erased);
        assertEquals(0, TrailErasure.prune(trail, keys, recorded.plusSeconds(5), AUTHORITY, later));
    }

    @Test
    void recordsThatOthersAreCheckedAgainstStay() throws IOException {
        TrailErasure.erase(trail, keys, new TreeSet<>(List.of(3L)), AUTHORITY, Clock.systemUTC());
        Instant recorded = TrailFixture.entry(0).time();
        AuditRecord activated = new AuditRecord("change-activated", recorded, Map.of("file", "policy", "version", 1));
        try (AuditTrail open = AuditTrail.open(trail, TrailKeys.load(keys))) {
            assertEquals(21, open.append(activated));
            assertEquals(22, open.append(TrailFixture.entry(22)));
        }
        String before = Files.readString(keys);
        for (long standing : new long[] {20, 21}) { // the erasure itself is 20
            TreeSet<Long> records = new TreeSet<>(List.of(5L, standing));
            TrailException refused = assertThrows(
                    TrailException.class, () -> TrailErasure.erase(trail, keys, records, AUTHORITY, Clock.systemUTC()));
            assertEquals("standing-record", refused.getMessage());
        }
        assertEquals(before, Files.readString(keys));
        Clock later = Clock.fixed(Instant.parse("2050-01-01T00:00:00Z"), ZoneOffset.UTC);
        Instant all = Instant.parse("2039-12-31T00:00:00Z");
        assertEquals(20, TrailErasure.prune(trail, keys, all, AUTHORITY, later));
        readWith(TrailKeys.load(keys));
        assertEquals(
                List.of("audit-erasure", "change-activated", "audit-pruned"),
                read.stream().map(AuditRecord::kind).toList());
    }

    @Test
    void refusesRecordsThatAreNotThere() {
        assertThrows(
                TrailException.class,
                () -> TrailErasure.erase(trail, keys, new TreeSet<>(List.of(20L)), AUTHORITY, Clock.systemUTC()));
    }

    @Test
    void anAuditorReadsWithoutAKeyThatSigns() throws IOException {
        Path file = dir.resolve("auditor.key");
        TrailFixture.KEYS.readingKey().store(file);
        ReadingKey key = ReadingKey.load(file);
        List<AuditRecord> seen = new ArrayList<>();
        new TrailReader(trail, key).read((seq, entry) -> seen.add(entry));
        assertEquals(20, seen.size());
        assertEquals(TrailFixture.KEYS.verifierKey(), key.verifierKey());
        assertThrows(TrailException.class, () -> TrailKeys.load(file));
        assertThrows(TrailException.class, () -> ReadingKey.load(keys));
    }
}

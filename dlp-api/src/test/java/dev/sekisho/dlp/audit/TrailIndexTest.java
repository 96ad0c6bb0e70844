package dev.sekisho.dlp.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a search by the indexes of a trail gives is what reading all of it gives. */
class TrailIndexTest {
    /** More than a thousand records a segment, so that an index has two blocks. */
    private static final long SEGMENT_BYTES = 250_000;

    private static final int RECORDS = 4000;
    private static final String ODD_KIND = "種\"別\\ \u2028";
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    Path dir;

    @BeforeEach
    void aTrailOfSeveralSegments() throws IOException {
        append(0, RECORDS);
        assertTrue(indexes().size() > 1);
    }

    static AuditRecord entry(int n) {
        Instant time = START.plusSeconds(60L * n);
        if (n % 1500 == 7) {
            return new AuditRecord("change-activated", time, Map.of("file", "policy.yaml", "version", n));
        }
        if (n % 1500 == 11) {
            return new AuditRecord(ODD_KIND, time, Map.of("kind-of-kind", "\"kind\":\"decision\""));
        }
        Map<String, Object> facts = Map.of(
                "transfer",
                "t" + n / 2,
                "actor",
                "a" + n / 2 % 100,
                "leaving",
                n % 500 == 0 ? List.of(Map.of("forms", List.of(Map.of("sha256", "0a" + n)))) : List.of());
        return new AuditRecord(n % 2 == 0 ? "decision" : "delivered", time, facts);
    }

    private AuditTrail open() throws IOException {
        return AuditTrail.open(dir, TrailFixture.KEYS, CheckpointKeeping.LOG, SEGMENT_BYTES);
    }

    private void append(int from, int to) throws IOException {
        try (AuditTrail trail = open()) {
            for (int n = from; n < to; n++) {
                trail.append(entry(n));
            }
        }
    }

    private List<Path> indexes() throws IOException {
        try (Stream<Path> files = Files.list(dir)) {
            return files.filter(file -> file.toString().endsWith(".idx"))
                    .sorted()
                    .toList();
        }
    }

    private List<Long> found(RecordFilter filter) throws IOException {
        List<Long> found = new ArrayList<>();
        new TrailReader(dir, TrailFixture.KEYS).read(filter, (seq, entry) -> found.add(seq));
        return found;
    }

    private List<Long> expected(RecordFilter filter) throws IOException {
        List<Long> all = new ArrayList<>();
        new TrailReader(dir, TrailFixture.KEYS).read((seq, entry) -> {
            if (filter.matches(entry)) {
                all.add(seq);
            }
        });
        return all;
    }

    private static List<RecordFilter> filters() {
        Instant from = START.plusSeconds(60L * 1000);
        return List.of(
                RecordFilter.ofKinds(),
                RecordFilter.ofKinds("change-activated"),
                RecordFilter.ofKinds("trail-index"),
                RecordFilter.ofKinds("change-activated", "decision"),
                RecordFilter.ofKinds("nothing-of-this-kind"),
                RecordFilter.ofKinds(ODD_KIND),
                RecordFilter.ofKinds("decision").byActor("a17"),
                RecordFilter.ofKinds().byActor("a17").within(from, from.plusSeconds(60L * 777)),
                RecordFilter.ofKinds().ofTransfers(List.of("t5", "t850", "t1999", "t-of-nobody")),
                RecordFilter.ofKinds("delivered").byActor("a5").ofTransfers(List.of("t5", "t6")),
                RecordFilter.ofKinds().ofTransfers(List.of()),
                RecordFilter.ofKinds("decision").withForms(),
                RecordFilter.ofKinds().within(Instant.MIN, from),
                RecordFilter.ofKinds().within(from, Instant.MAX));
    }

    private void givesWhatReadingAllGives() throws IOException {
        for (RecordFilter filter : filters()) {
            assertEquals(expected(filter), found(filter), filter.toString());
        }
        assertFalse(found(RecordFilter.ofKinds("change-activated")).isEmpty());
        assertEquals(3, found(RecordFilter.ofKinds(ODD_KIND)).size());
        assertFalse(found(RecordFilter.ofKinds("decision").byActor("a17")).isEmpty());
        assertFalse(found(RecordFilter.ofKinds("decision").withForms()).isEmpty());
    }

    @Test
    void aSearchGivesWhatReadingAllGives() throws IOException {
        givesWhatReadingAllGives();
        assertEquals(new TrailIndexes.Result(indexes().size(), 0, List.of()), check());
    }

    private TrailIndexes.Result check() throws IOException {
        return TrailIndexes.check(dir, TrailFixture.KEYS.readingKey());
    }

    /** A byte that no reading gets past: whoever answers all the same did not read the record. */
    @Test
    void recordsThatAreNotWantedAreNotRead() throws IOException {
        List<Long> wanted = expected(RecordFilter.ofKinds("change-activated"));
        List<Long> unwanted = expected(RecordFilter.ofKinds("decision").byActor("a17"));
        Path segment = Segments.file(dir, 0);
        byte[] bytes = Files.readAllBytes(segment);
        bytes[Segments.HEADER_BYTES + 40] ^= 1; // in the first record, a decision of a0
        Files.write(segment, bytes);
        assertEquals(wanted, found(RecordFilter.ofKinds("change-activated")));
        assertEquals(unwanted, found(RecordFilter.ofKinds("decision").byActor("a17")));
        assertThrows(
                TrailException.class,
                () -> found(RecordFilter.ofKinds("decision").byActor("a0")));
    }

    @Test
    void segmentsThatWereBegunByAnotherProcessHaveAnIndexToo(@TempDir Path other) throws IOException {
        for (int n = 0; n < 40; n++) {
            try (AuditTrail trail = AuditTrail.open(other, TrailFixture.KEYS, CheckpointKeeping.LOG, 2000)) {
                trail.append(entry(n));
            }
        }
        TrailIndexes.Result result = TrailIndexes.check(other, TrailFixture.KEYS.readingKey());
        assertTrue(result.indexed() > 2);
        assertEquals(List.of(), result.wrong());
        assertEquals(0, result.untold());
    }

    /** The trail of the writer puts a missing index back, byte for byte what the trail says of it. */
    @Test
    void aMissingIndexIsMadeAgain() throws IOException {
        List<Path> all = indexes();
        for (Path index : all) {
            Files.delete(index);
        }
        givesWhatReadingAllGives();
        assertEquals(List.of(), indexes(), "an auditor writes nothing");
        try (AuditTrail trail = open()) {
            trail.reader().read(RecordFilter.ofKinds("change-activated"), (seq, entry) -> {});
        }
        assertEquals(all, indexes());
        recordsThatAreNotWantedAreNotRead();
    }

    @Test
    void whatIsErasedIsForgottenByTheIndexAndTheOthersAreStillFound() throws IOException {
        Path keyFile = dir.resolve("keys");
        TrailFixture.KEYS.store(keyFile);
        List<Path> files = indexes();
        TrailErasure.Authority authority = new TrailErasure.Authority("operator", List.of("aoki"), "請求");
        TrailErasure.erase(dir, keyFile, new TreeSet<>(List.of(34L, 35L, 2000L)), authority, Clock.systemUTC());
        TrailKeys left = TrailKeys.load(keyFile);
        assertEquals(1, zeroRuns(Files.readAllBytes(files.get(0))), "one block of it is empty");
        assertEquals(1, zeroRuns(Files.readAllBytes(files.get(1))), "one block of it is empty");
        List<Long> ofActor = new ArrayList<>();
        new TrailReader(dir, left)
                .read(RecordFilter.ofKinds("decision").byActor("a17"), (seq, entry) -> ofActor.add(seq));
        List<Long> all = expected(RecordFilter.ofKinds("decision").byActor("a17")); // with the key as it was
        assertTrue(all.remove(34L));
        assertEquals(all, ofActor);
        assertEquals(2, TrailIndexes.check(dir, left.readingKey()).untold());
    }

    private static int zeroRuns(byte[] bytes) {
        int runs = 0;
        int length = 0;
        for (byte one : bytes) {
            length = one == 0 ? length + 1 : 0;
            runs += length == 64 ? 1 : 0;
        }
        return runs;
    }

    /** A crash between the making of a segment and its first record. */
    @Test
    void aSegmentWithoutAnyRecordIsBegunAnew() throws IOException {
        long size =
                TrailVerifier.verify(dir, TrailFixture.KEYS.verifierKey(), null).records();
        Files.write(Segments.file(dir, size), new byte[4096]);
        append(RECORDS, RECORDS + 10);
        assertFalse(Files.exists(Segments.file(dir, size)));
        givesWhatReadingAllGives();
        assertEquals(TrailVerifier.Verdict.CONSISTENT, TrailFixture.verify(dir).verdict());
    }
}

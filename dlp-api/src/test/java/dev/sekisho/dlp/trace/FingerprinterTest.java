package dev.sekisho.dlp.trace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.audit.TrailException;
import dev.sekisho.dlp.audit.TrailReader;
import dev.sekisho.dlp.audit.TrailVerifier;
import dev.sekisho.dlp.inspect.PersonDatum;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprinterTest {
    @TempDir
    Path dir;

    private List<Path> sideFiles(Transfers transfers) throws IOException {
        try (Stream<Path> files = Files.list(transfers.trail.sideFiles())) {
            return files.sorted().toList();
        }
    }

    private static Map<PersonDatum, long[]> read(Path file, YearKey key) throws IOException {
        Map<PersonDatum, Longs> all = new EnumMap<>(PersonDatum.class);
        FingerprintFile.read(file, key, (datum, block) -> {
            for (long value : block) {
                all.computeIfAbsent(datum, d -> new Longs()).add(value);
            }
        });
        Map<PersonDatum, long[]> result = new EnumMap<>(PersonDatum.class);
        all.forEach((datum, values) -> {
            long[] distinct = values.distinct();
            assertEquals(values.size(), distinct.length);
            for (int i = 0; i < distinct.length; i++) {
                assertEquals(distinct[i], values.get(i));
            }
            result.put(datum, distinct);
        });
        return result;
    }

    @Test
    void keepsEachDatumOnceSortedAndBoundToTheRecord() throws IOException {
        try (Transfers transfers = new Transfers(dir)) {
            transfers.transfer(2025, "t1", "a", Fate.LEFT, 1, 2, 3, 2, 1);
            Map<PersonDatum, long[]> kept = read(sideFiles(transfers).get(0), transfers.root.at(2025));
            assertEquals(3, count(kept, PersonDatum.PHONE));
            assertEquals(3, count(kept, PersonDatum.NAME_AND_ADDRESS));
            List<Object> names = new ArrayList<>();
            new TrailReader(dir.resolve("trail"), Transfers.KEYS).read((seq, entry) -> {
                if (entry.kind().equals("people")) {
                    names.add(entry.facts().get("sha256"));
                }
            });
            assertEquals(List.of(String.valueOf(sideFiles(transfers).get(0).getFileName())), names);
        }
    }

    @Test
    void sortsMoreThanFitsIntoMemoryAtOnceAndLeavesNothingBehind() throws IOException {
        int people = 300_000;
        try (Transfers transfers = new Transfers(dir)) {
            YearKey key = transfers.root.at(2025);
            try (Fingerprinter fingerprints = transfers.key(2025).begin(transfers.trail)) {
                for (int i = 0; i < people + 1000; i++) {
                    Transfers.phone(fingerprints, i % people);
                }
                fingerprints.record(Transfers.in(2025).instant(), "t", "a");
            }
            assertEquals(1, sideFiles(transfers).size());
            assertEquals(people, count(read(sideFiles(transfers).get(0), key), PersonDatum.PHONE));
        }
    }

    @Test
    void theHostAloneCanOpenNothingOfTheYearsGoneBy() throws IOException {
        try (Transfers transfers = new Transfers(dir)) {
            transfers.transfer(2025, "t1", "a", Fate.LEFT, 1, 2, 3);
            Path old = sideFiles(transfers).get(0);
            String oldKey = Files.readString(transfers.keyFile(), StandardCharsets.US_ASCII);
            YearKey now = transfers.key(2026).current();
            assertEquals(2026, now.year());

            assertFalse(Files.readString(transfers.keyFile(), StandardCharsets.US_ASCII)
                    .contains(oldKey.lines().skip(2).findFirst().orElseThrow()));
            assertThrows(IllegalArgumentException.class, () -> now.at(2025));
            TrailException e = assertThrows(TrailException.class, () -> read(old, now));
            assertEquals("fingerprints-of-another-year", e.getMessage());
            YearKey pretended = new YearKey(2025, now.bytes(), now.matchingBytes());
            assertEquals(
                    "fingerprints-not-authentic",
                    assertThrows(TrailException.class, () -> read(old, pretended))
                            .getMessage());
            long guess = Fingerprinter.fingerprint(now.matching(), PersonDatum.PHONE, "09010000001");
            assertTrue(contains(read(old, transfers.root.at(2025)), guess), "custodians know people in all years");
        }
    }

    private static int count(Map<PersonDatum, long[]> all, PersonDatum datum) {
        return all.getOrDefault(datum, new long[0]).length;
    }

    private static boolean contains(Map<PersonDatum, long[]> all, long value) {
        return java.util.Arrays.binarySearch(all.getOrDefault(PersonDatum.PHONE, new long[0]), value) >= 0;
    }

    @Test
    void theRootGivesTheKeyOfEachYearAsTheHostRatchetsIt() throws IOException {
        try (Transfers transfers = new Transfers(dir)) {
            Path file = dir.resolve("root");
            transfers.root.store(file);
            FingerprintRoot root = FingerprintRoot.load(file);
            for (int year : new int[] {2025, 2026, 2029, 2027}) {
                YearKey host = transfers.key(year).current();
                assertEquals(Math.max(year, host.year()), host.year(), "a key never goes back");
                assertArrayEquals(root.at(host.year()).bytes(), host.bytes());
            }
            assertThrows(IllegalArgumentException.class, () -> root.at(2024));
            assertEquals("FingerprintRoot[2025]", root.toString());
        }
    }

    @Test
    void nothingOfAPersonIsInAnyFile() throws IOException {
        try (Transfers transfers = new Transfers(dir)) {
            transfers.transfer(2025, "t1", "a", Fate.LEFT, 1, 2, 3);
            transfers.trace().people(sink -> Transfers.phone(sink, 1), transfers.root);
        }
        try (Stream<Path> files = Files.walk(dir)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE)) {
                    String text = new String(bytes, charset);
                    assertFalse(text.contains("09010000001") || text.contains("山田"), file.toString());
                }
            }
        }
    }

    @Test
    void aChangedOrMissingSideFileIsFoundWithoutAnyKey() throws IOException {
        Path side;
        try (Transfers transfers = new Transfers(dir)) {
            transfers.transfer(2025, "t1", "a", Fate.LEFT, 1, 2, 3);
            side = sideFiles(transfers).get(0);
        }
        assertEquals("", verify());
        byte[] bytes = Files.readAllBytes(side);
        bytes[40] ^= 1;
        Files.write(side, bytes);
        assertEquals("side-file-changed", verify());
        Files.delete(side);
        assertEquals("side-file-missing", verify());
    }

    private String verify() throws IOException {
        return TrailVerifier.verify(dir.resolve("trail"), Transfers.KEYS.verifierKey(), null)
                .reason();
    }
}

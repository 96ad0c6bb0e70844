package dev.sekisho.dlp.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.audit.AuditRecord;
import dev.sekisho.dlp.audit.TrailException;
import dev.sekisho.dlp.audit.TrailVerifier;
import dev.sekisho.dlp.inspect.PersonDatum;
import dev.sekisho.dlp.trace.TraceResult.ActorHit;
import dev.sekisho.dlp.trace.TraceResult.TransferHit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexTest {
    private static final int CUSTOMERS = 3_000;

    @TempDir
    Path dir;

    private final Random random = new Random(20261127);
    private final Map<String, Set<Integer>> peopleOf = new HashMap<>();
    private final Map<String, String> actorOf = new HashMap<>();

    private void some(Transfers transfers, int year, int from, int until) throws IOException {
        for (int i = from; i < until; i++) {
            String id = "t" + i;
            int[] people = Transfers.some(random, random.nextInt(1, 60), CUSTOMERS);
            actorOf.put(id, "actor-" + i % 7);
            peopleOf.put(id, new HashSet<>(IntStream.of(people).boxed().toList()));
            transfers.transfer(year, id, "actor-" + i % 7, i % 3 == 0 ? Fate.STOPPED : Fate.LEFT, people);
        }
    }

    private static TraceResult find(Transfers transfers, int[] people) throws IOException {
        return transfers
                .trace()
                .people(
                        sink -> {
                            for (int person : people) {
                                Transfers.phone(sink, person);
                                Transfers.nameAndAddress(sink, person);
                            }
                        },
                        transfers.root);
    }

    private static Map<String, Long> matched(TraceResult result) {
        Map<String, Long> matched = new TreeMap<>();
        for (TransferHit hit : result.transfers()) {
            matched.put(hit.transfer().id(), hit.overlap().matched());
        }
        return matched;
    }

    private Map<String, Long> slowly(int[] people) {
        Map<String, Long> matched = new TreeMap<>();
        peopleOf.forEach((id, all) -> {
            long count = IntStream.of(people).filter(all::contains).count();
            if (count > 0) {
                matched.put(id, count);
            }
        });
        return matched;
    }

    @Test
    void findsWhatASlowSearchFindsIndexedOrNotOrInPart() throws IOException {
        try (Transfers transfers = new Transfers(dir)) {
            some(transfers, 2025, 0, 80);
            int[] list = Transfers.some(random, 400, CUSTOMERS);
            assertEquals(slowly(list), matched(find(transfers, list)));
            assertEquals(80, transfers.trace().index(transfers.root));
            assertEquals(slowly(list), matched(find(transfers, list)));
            some(transfers, 2025, 80, 120);
            some(transfers, 2026, 120, 200);
            TraceResult half = find(transfers, list);
            assertEquals(slowly(list), matched(half));
            assertEquals(120, transfers.trace().index(transfers.root));
            assertEquals(0, transfers.trace().index(transfers.root));
            TraceResult indexed = find(transfers, list);
            assertEquals(slowly(list), matched(indexed));
            assertEquals(half.actors(), indexed.actors());
            assertEquals(half.compared(), indexed.compared());
            assertActors(indexed, list);
        }
        assertEquals(
                "",
                TrailVerifier.verify(dir.resolve("trail"), Transfers.KEYS.verifierKey(), null)
                        .reason());
    }

    private void assertActors(TraceResult result, int[] list) {
        for (ActorHit hit : result.actors()) {
            Set<Integer> all = new HashSet<>();
            peopleOf.forEach((id, people) -> {
                if (hit.actor().equals(actorOf.get(id))) {
                    all.addAll(people);
                }
            });
            assertEquals(
                    IntStream.of(list).filter(all::contains).count(),
                    hit.overlap().matched());
        }
        assertEquals(7, result.actors().size());
    }

    @Test
    void learnsWhatBecameOfATransferAfterItWasIndexed() throws IOException {
        try (Transfers transfers = new Transfers(dir)) {
            transfers.transfer(2025, "held", "a", Fate.STOPPED, 1, 2, 3);
            transfers.trace().index(transfers.root);
            assertEquals(Fate.STOPPED, only(transfers).transfer().fate());
            transfers.trail.append(
                    new AuditRecord("delivered", Transfers.in(2026).instant(), Map.of("transfer", "held")));
            assertEquals(Fate.LEFT, only(transfers).transfer().fate());
            assertEquals(3, find(transfers, new int[] {1, 2, 3}).actors().get(0).mayHaveLeft());
            transfers.trace().index(transfers.root);
            assertEquals(Fate.LEFT, only(transfers).transfer().fate());
        }
    }

    @Test
    void waitsWithATransferWhoseDecisionIsNotRecordedYet() throws IOException {
        try (Transfers transfers = new Transfers(dir)) {
            transfers.transfer(2025, "before", "a", Fate.LEFT, 7);
            try (Fingerprinter people = transfers.key(2025).begin(transfers.trail)) {
                Transfers.phone(people, 1);
                people.record(Transfers.in(2025).instant(), "half", "a");
            }
            transfers.transfer(2025, "beside", "a", Fate.LEFT, 8);
            assertEquals(1, transfers.trace().index(transfers.root));
            assertEquals("half", only(transfers).transfer().id());
            Map<String, Object> decided =
                    Map.of("facts", Map.of("channel", "download", "people", 1L, "parts", List.of()));
            transfers.trail.append(new AuditRecord(
                    "decision",
                    Transfers.in(2025).instant(),
                    Map.of("transfer", "half", "actor", "a", "action", "allow", "decision", decided)));
            assertEquals(2, transfers.trace().index(transfers.root));
            assertEquals("download", only(transfers).transfer().channel());
            assertEquals(3, find(transfers, new int[] {1}).compared());
        }
    }

    private static TransferHit only(Transfers transfers) throws IOException {
        List<TransferHit> hits = find(transfers, new int[] {1, 2, 3}).transfers();
        assertEquals(1, hits.size());
        return hits.get(0);
    }

    @Test
    void tellsTheStrongestThousandOfMoreAndCountsAll() throws IOException {
        FingerprintRoot root = FingerprintRoot.generate(2025);
        try (IndexWriter writer = new IndexWriter(dir, root.at(2025))) {
            for (int i = 0; i < 1_500; i++) {
                int number = writer.add(MadeIndex.transfer("t" + i, "a" + i % 5, "mail", 2025, Fate.LEFT));
                for (int person = 0; person <= i % 100; person++) {
                    writer.carries(number, PersonDatum.PHONE, person);
                }
            }
            Path file = writer.finish();
            Wanted wanted = new Wanted(root);
            IntStream.range(0, 100).forEach(person -> wanted.add(PersonDatum.PHONE, person));
            try (Indexes indexes = Indexes.open(List.of(file), root::at)) {
                TraceResult result = new Search(indexes, wanted, channel -> true).run();
                assertEquals(1_500, result.matched());
                assertEquals(Search.MOST, result.transfers().size());
                assertEquals(100, result.transfers().get(0).overlap().matched());
                assertTrue(result.transfers().stream()
                        .allMatch(hit -> hit.overlap().matched() >= 33));
            }
            FingerprintRoot other = FingerprintRoot.generate(2025);
            assertEquals(
                    "fingerprints-not-authentic",
                    assertThrows(TrailException.class, () -> Indexes.open(List.of(file), other::at))
                            .getMessage());
        }
    }

    @Test
    void findsTheExtractAmongYearsOfOrdinaryTransfers() throws IOException {
        int customers = 20_000;
        MadeIndex made = new MadeIndex(customers, 3, 4_000, 5);
        List<Path> files = made.write(dir);
        Wanted wanted = new Wanted(made.root());
        IntStream.range(0, customers)
                .filter(made::onTheList)
                .forEach(c -> wanted.accept(PersonDatum.PHONE, MadeIndex.value(PersonDatum.PHONE, c)));
        try (Indexes indexes = Indexes.open(files, made.root()::at)) {
            TraceResult result = new Search(indexes, wanted, channel -> true).run();
            TransferHit first = result.transfers().get(0);
            assertEquals(MadeIndex.LEAK, first.transfer().id());
            assertEquals(1, first.overlap().coverage());
            assertTrue(first.overlap().significant());
            assertEquals(MadeIndex.LEAKER, result.actors().get(0).actor());
            assertEquals(12_001, result.compared());
            assertTrue(result.matched() > 4_000);
            assertTrue(result.transfers().stream()
                    .skip(1)
                    .noneMatch(hit -> hit.overlap().significant()));
        }
    }

    @Test
    void sortsMorePostingsThanFitIntoMemoryAtOnce() throws IOException {
        int many = 1_200_000;
        long[] last = {Long.MIN_VALUE, 0, 0};
        Map<Long, List<Integer>> watched = new HashMap<>();
        try (PostingRuns runs = new PostingRuns(dir)) {
            for (int i = 0; i < many; i++) {
                // few different ones in the upper bits too, so that the lower ones decide
                runs.add(((long) (i * 31 % 1009) << 40) + i % 7, i % 5_000);
            }
            runs.drain((fingerprint, transfers, count) -> {
                assertTrue(last[1]++ == 0 || fingerprint > last[0]);
                last[0] = fingerprint;
                last[2] += count;
                for (int i = 1; i < count; i++) {
                    assertTrue(transfers[i - 1] < transfers[i]);
                }
                if (watched.size() < 3) {
                    watched.put(
                            fingerprint,
                            Arrays.stream(transfers, 0, count).boxed().toList());
                }
            });
        }
        Map<Long, Set<Integer>> expected = new HashMap<>();
        Set<Long> pairs = new HashSet<>();
        for (int i = 0; i < many; i++) {
            long fingerprint = ((long) (i * 31 % 1009) << 40) + i % 7;
            pairs.add(fingerprint * 8192 + i % 5_000);
            if (watched.containsKey(fingerprint)) {
                expected.computeIfAbsent(fingerprint, f -> new HashSet<>()).add(i % 5_000);
            }
        }
        assertEquals(pairs.size(), last[2]);
        watched.forEach((fingerprint, transfers) ->
                assertEquals(new ArrayList<>(new java.util.TreeSet<>(expected.get(fingerprint))), transfers));
        try (var files = Files.list(dir)) {
            assertEquals(0, files.count());
        }
    }
}

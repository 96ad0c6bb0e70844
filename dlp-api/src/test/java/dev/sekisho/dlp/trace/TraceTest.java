package dev.sekisho.dlp.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.inspect.PersonDatum;
import dev.sekisho.dlp.trace.TraceResult.ActorHit;
import dev.sekisho.dlp.trace.TraceResult.TransferHit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceTest {
    private static final int CUSTOMERS = 20_000;
    private static final int LIST = 3_000;

    @TempDir
    Path dir;

    private final Random random = new Random(20261126);

    @SuppressWarnings("NullAway.Init")
    private Transfers transfers;

    @BeforeEach
    void ordinaryDays() throws IOException {
        transfers = new Transfers(dir);
        for (int i = 0; i < 30; i++) {
            transfers.transfer(2025, "day-" + i, "clerk-" + i % 5, Fate.LEFT, Transfers.some(random, 400, CUSTOMERS));
        }
    }

    @AfterEach
    void close() throws IOException {
        transfers.close();
    }

    private TraceResult find(int... people) throws IOException {
        return transfers
                .trace()
                .people(sink -> Arrays.stream(people).forEach(p -> Transfers.phone(sink, p)), transfers.root);
    }

    @Test
    void ranksTheTransferThatAListCameFromFirstEvenWhenOnePercentOfItIsKnown() throws IOException {
        int[] list = Transfers.some(random, LIST, CUSTOMERS);
        transfers.transfer(2025, "leak", "leaker", Fate.LEFT, list);
        TraceResult result = find(Arrays.copyOf(list, LIST / 100));

        TransferHit first = result.transfers().get(0);
        assertEquals("leak", first.transfer().id());
        assertEquals(1, first.overlap().coverage());
        assertTrue(first.overlap().significant());
        assertEquals("leaker", result.actors().get(0).actor());
        assertEquals(31, result.compared());
        assertTrue(result.transfers().size() > 1, "others have some of them too");
        assertTrue(
                result.transfers().stream().skip(1).noneMatch(h -> h.overlap().significant()));
    }

    @Test
    void aListOfOtherColumnsIsFoundByWhatItHas() throws IOException {
        int[] list = Transfers.some(random, LIST, CUSTOMERS);
        transfers.transfer(2025, "leak", "leaker", Fate.STOPPED, list);
        TraceResult result = transfers
                .trace()
                .people(
                        sink -> Arrays.stream(list).limit(100).forEach(p -> {
                            Transfers.nameAndAddress(sink, p);
                            sink.accept(PersonDatum.MAIL, p + "@example.jp");
                        }),
                        transfers.root);
        TransferHit first = result.transfers().get(0);
        assertEquals("leak", first.transfer().id());
        assertEquals(PersonDatum.NAME_AND_ADDRESS, first.overlap().datum());
        assertEquals(100, first.overlap().matched());
    }

    @Test
    void peopleWhomEverybodyMovesAccuseNobody() throws IOException {
        TraceResult result = find(Transfers.some(random, 500, CUSTOMERS));
        assertTrue(result.transfers().size() >= 20);
        assertTrue(result.transfers().stream().noneMatch(h -> h.overlap().significant()));
        assertTrue(result.actors().stream().noneMatch(h -> h.overlap().significant()));
    }

    @Test
    void aTransferOfAllCustomersSaysNothingAboutAList() throws IOException {
        transfers.transfer(
                2025,
                "everybody",
                "backup",
                Fate.LET_GO,
                IntStream.range(0, CUSTOMERS).toArray());
        int[] list = Transfers.some(random, LIST, CUSTOMERS);
        transfers.transfer(2025, "leak", "leaker", Fate.LEFT, list);
        TraceResult result = find(Arrays.copyOf(list, 300));
        assertEquals("leak", result.transfers().get(0).transfer().id());
        TransferHit everybody = result.transfers().stream()
                .filter(h -> h.transfer().id().equals("everybody"))
                .findFirst()
                .orElseThrow();
        assertEquals(1, everybody.overlap().coverage());
        assertFalse(everybody.overlap().significant());
    }

    @Test
    void aSlowLeakInManyPiecesOverTwoYearsIsTheActorsAndWhatWasStoppedDidNotLeave() throws IOException {
        int[] list = Transfers.some(random, LIST, CUSTOMERS);
        for (int i = 0; i < 30; i++) {
            transfers.transfer(
                    2025 + i / 15,
                    "piece-" + i,
                    "leaker",
                    i % 3 == 0 ? Fate.STOPPED : Fate.LEFT,
                    Arrays.copyOfRange(list, i * 100, (i + 1) * 100));
        }
        for (int i = 0; i < 15; i++) {
            transfers.transfer(2026, "next-" + i, "clerk-" + i % 5, Fate.LEFT, Transfers.some(random, 400, CUSTOMERS));
        }
        ActorHit first = find(list).actors().get(0);
        assertEquals("leaker", first.actor());
        assertEquals(30, first.transfers());
        assertEquals(LIST, first.overlap().matched());
        assertEquals(LIST * 2 / 3, first.mayHaveLeft());
        assertTrue(first.overlap().significant());
    }

    @Test
    void tellsWhatWasTriedFromWhatLeft() throws IOException {
        transfers.transfer(2026, "tried", "actor", Fate.STOPPED, 30_000);
        transfers.transfer(2026, "gone", "actor", Fate.LET_GO, 30_000);
        transfers.transfer(2026, "left", "actor", Fate.LEFT, 30_000);
        List<TransferHit> hits = find(30_000).transfers();
        assertEquals(3, hits.size());
        List<TracedTransfer> all = transfers.trace().actor("actor");
        assertEquals(
                List.of(Fate.STOPPED, Fate.LET_GO, Fate.LEFT),
                all.stream().map(TracedTransfer::fate).toList());
        assertEquals(
                List.of("tried", "gone", "left"),
                all.stream().map(TracedTransfer::id).toList());
    }

    @Test
    void linksAnExtractOfDecemberToWhatLeftInJanuaryOverAnotherChannel() throws IOException {
        int[] list = Transfers.some(random, LIST, CUSTOMERS);
        Instant december = Instant.parse("2025-12-30T00:00:00Z");
        Instant january = Instant.parse("2026-01-20T00:00:00Z");
        transfers.transfer(december, "db-extract", "extract", "leaker", Fate.LET_GO, list);
        transfers.transfer(january, "removable", "sealed", "job", Fate.STOPPED);
        transfers.transfer(
                january.plusSeconds(60), "removable", "plain", "job", Fate.STOPPED, Arrays.copyOf(list, LIST / 10));

        TransferOrigin origin =
                transfers.trace().origin("plain", transfers.root).orElseThrow();
        List<TransferHit> significant = origin.before().stream()
                .filter(hit -> hit.overlap().significant())
                .toList();
        assertEquals(
                List.of("extract"),
                significant.stream().map(hit -> hit.transfer().id()).toList());
        assertEquals(1, significant.get(0).overlap().coverage());
        assertTrue(origin.before().size() > 1, "mails have some of them by chance");
        assertEquals(List.of(), origin.after());
        assertEquals(List.of(), origin.unread());

        TransferOrigin extract =
                transfers.trace().origin("extract", transfers.root).orElseThrow();
        assertEquals(
                List.of("plain"),
                extract.after().stream().map(hit -> hit.transfer().id()).toList());
        assertTrue(extract.after().get(0).overlap().significant());
        assertEquals(
                List.of("sealed"),
                extract.unread().stream().map(TracedTransfer::id).toList());

        TransferOrigin sealed =
                transfers.trace().origin("sealed", transfers.root).orElseThrow();
        assertFalse(sealed.hasPeople());
        assertEquals(List.of(), sealed.before());
        assertTrue(transfers.trace().origin("unheard-of", transfers.root).isEmpty());
    }

    @Test
    void recordsEachSearchWithoutThePeople() throws IOException {
        find(1);
        transfers.trace().actor("clerk-1");
        StringBuilder queries = new StringBuilder();
        transfers.trail.reader().read((seq, entry) -> {
            if (entry.kind().equals("query")) {
                queries.append(entry.facts());
            }
        });
        assertTrue(queries.toString().contains("askedBy=auditor"));
        assertTrue(queries.toString().contains("PHONE=1"));
        assertTrue(queries.toString().contains("actorAskedFor=clerk-1"));
        assertFalse(queries.toString().contains("0901000"));
    }

    @Test
    void nobodyIsFoundInATrailWithoutFingerprints() throws IOException {
        try (Transfers none = new Transfers(java.nio.file.Files.createDirectory(dir.resolve("none")))) {
            TraceResult result = none.trace().people(sink -> Transfers.phone(sink, 1), none.root);
            assertEquals(List.of(), result.transfers());
            assertEquals(List.of(), result.actors());
        }
    }
}

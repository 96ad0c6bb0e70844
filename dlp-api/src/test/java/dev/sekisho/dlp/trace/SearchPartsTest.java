package dev.sekisho.dlp.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.inspect.PersonDatum;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchPartsTest {
    private static final int CUSTOMERS = 20_000;

    @TempDir
    Path dir;

    private final MadeIndex made = new MadeIndex(CUSTOMERS, 2, 5_000, 10);

    private static SearchParts parts(Indexes indexes, List<AtomicIntegerArray> counts) throws IOException {
        for (IndexFile file : indexes.files()) {
            counts.add(new AtomicIntegerArray(file.transfers()));
        }
        return new SearchParts(indexes.files(), new SearchActors(indexes), counts);
    }

    /** Those of some customers among others that nobody has. */
    private long[] sought(int known, int unknown) {
        Wanted wanted = new Wanted(made.root());
        for (int customer = 0; customer < known; customer++) {
            wanted.accept(PersonDatum.PHONE, MadeIndex.value(PersonDatum.PHONE, customer));
        }
        long[] others = new SplittableRandom(1).longs(unknown).toArray();
        long[] all = LongStream.concat(Arrays.stream(wanted.of(PersonDatum.PHONE)), Arrays.stream(others))
                .toArray();
        Arrays.sort(all);
        return all;
    }

    private static List<String> text(List<AtomicIntegerArray> counts) {
        return counts.stream().map(AtomicIntegerArray::toString).toList();
    }

    @Test
    void findsTheSameInPartsAsAlone() throws IOException {
        long[] sought = sought(3_000, 0);
        long[] many = sought(3_000, 50_000);
        try (Indexes indexes = Indexes.open(made.write(dir), made.root()::at)) {
            List<AtomicIntegerArray> alone = new ArrayList<>();
            List<AtomicIntegerArray> inParts = new ArrayList<>();
            long known = parts(indexes, alone).run(PersonDatum.PHONE, sought);
            assertTrue(known > 2_900, known + " are known");
            assertEquals(known, parts(indexes, inParts).run(PersonDatum.PHONE, many));
            assertEquals(text(alone), text(inParts));
        }
    }

    @Test
    void anInterruptEndsTheSearchAndLeavesTheIndexesOpen() throws IOException {
        long[] sought = sought(3_000, 2_000_000);
        try (Indexes indexes = Indexes.open(made.write(dir), made.root()::at)) {
            SearchParts interrupted = parts(indexes, new ArrayList<>());
            Thread.currentThread().interrupt();
            assertThrows(InterruptedIOException.class, () -> interrupted.run(PersonDatum.PHONE, sought));
            assertTrue(Thread.interrupted(), "the caller's caller hears of it too");
            assertTrue(parts(indexes, new ArrayList<>()).run(PersonDatum.PHONE, sought) > 2_900);
        }
    }
}

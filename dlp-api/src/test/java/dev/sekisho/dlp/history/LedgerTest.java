package dev.sekisho.dlp.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static Entry entry(long name, long bytes) {
        Bucket bucket = new Bucket(20_000, 1);
        bucket.add(1, bytes, new PeopleSketch());
        return new Entry(new long[] {name}, new long[] {name}, bucket);
    }

    private static long bytes(Ledger ledger, long name) {
        Series series = ledger.find(name);
        assertNotNull(series);
        Bucket sum = new Bucket(20_000, 1);
        series.sum(1, 20_000, sum);
        return sum.bytes();
    }

    @Test
    void sharesSeriesRatherThanGrowWithoutEnd() {
        Ledger ledger = new Ledger(10);
        for (long name = 0; name < 50_000; name++) {
            ledger.add(entry(TestHistory.fingerprint(name), 1), 20_000, null);
        }
        assertTrue(ledger.series().size() <= 10 + Ledger.SHARED);
        for (long name = 0; name < 10; name++) {
            assertEquals(1, bytes(ledger, TestHistory.fingerprint(name)));
        }
        for (long name = 10; name < 50_000; name++) {
            assertTrue(bytes(ledger, TestHistory.fingerprint(name)) >= 1);
        }
    }

    @Test
    void forgetsANameOfWhichNothingWasMoved() {
        Ledger ledger = new Ledger();
        PeopleSketch nobody = new PeopleSketch();
        Movement movement = new Movement(List.of("a"), List.of(), "", "mail", 20_000, 1, nobody);
        ledger.reserve(7, movement);
        assertEquals(1, bytes(ledger, 7));
        ledger.release(7, movement);
        assertNull(ledger.find(7));
    }

    @Test
    void keepsContactsUpToALimit() {
        LongSet set = new LongSet(1_000);
        Set<Long> given = new HashSet<>();
        for (long n = 0; n < 1_000; n++) {
            set.add(TestHistory.fingerprint(n));
            given.add(TestHistory.fingerprint(n));
        }
        set.add(0);
        given.add(0L);
        set.add(TestHistory.fingerprint(5_000));
        assertFalse(set.contains(TestHistory.fingerprint(5_000)));
        Set<Long> kept = new HashSet<>();
        set.forEach(kept::add);
        assertEquals(given, kept);
        given.forEach(hash -> assertTrue(set.contains(hash)));
    }
}

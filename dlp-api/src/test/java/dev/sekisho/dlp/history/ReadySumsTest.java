package dev.sekisho.dlp.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is ready stays ready; that it is right too is told by {@link SeriesTest}. */
class ReadySumsTest {
    private static final int TODAY = 20_000;
    private static final int DAYS = 100;

    private final ReadySums ready = new ReadySums();
    private final List<Bucket> buckets = new ArrayList<>();

    private static Bucket bucket(int start, int span) {
        Bucket bucket = new Bucket(start, span);
        bucket.add(1, 10, new PeopleSketch());
        return bucket;
    }

    @BeforeEach
    void fill() {
        buckets.add(bucket(TODAY - 400, 30));
        buckets.add(bucket(TODAY - 90, 30));
        for (int day = TODAY - 50; day <= TODAY; day++) {
            buckets.add(bucket(day, 1));
        }
    }

    @Test
    void goesOnWithTheDaysSince() {
        Bucket sum = ready.window(DAYS, TODAY, buckets);
        assertEquals(51, sum.transfers());
        buckets.add(bucket(TODAY + 1, 1));
        assertSame(sum, ready.window(DAYS, TODAY + 1, buckets));
        assertEquals(52, sum.transfers());
    }

    @Test
    void takesALateTransfer() {
        Bucket sum = ready.window(DAYS, TODAY, buckets);
        ready.added(bucket(TODAY - 70, 1), buckets.get(1));
        assertSame(sum, ready.window(DAYS, TODAY, buckets));
        assertEquals(52, sum.transfers());
    }

    @Test
    void leavesOutALateTransferFromBeforeTheWindow() {
        Bucket sum = ready.window(DAYS, TODAY, buckets);
        ready.added(bucket(TODAY - 390, 1), buckets.get(0));
        assertSame(sum, ready.window(DAYS, TODAY, buckets));
        assertEquals(51, sum.transfers());
    }

    @Test
    void staysWhenDaysBecomeTen() {
        Bucket sum = ready.window(DAYS, TODAY, buckets);
        ready.merged(buckets.get(2), bucket(TODAY - 50, 10));
        assertSame(sum, ready.window(DAYS, TODAY, buckets));
    }

    @Test
    void beginsAnewWhenItsOldestDaysBecomeAPartOfWhatBeganEarlier() {
        Bucket sum = ready.window(DAYS, TODAY, buckets);
        Bucket wide = bucket(TODAY - 120, 91);
        ready.merged(buckets.get(1), wide);
        buckets.set(1, wide);
        assertNotSame(sum, ready.window(DAYS, TODAY, buckets));
    }

    @Test
    void beginsAnewWhenItsOldestBucketIsLeftBehind() {
        Bucket sum = ready.window(DAYS, TODAY, buckets);
        Bucket later = ready.window(DAYS, TODAY + 40, buckets);
        assertNotSame(sum, later);
        assertEquals(51, later.transfers());
    }

    @Test
    void addsUpALongWindowFromTheRecentDays() {
        ready.window(DAYS, TODAY, buckets);
        assertEquals(52, ready.window(1_000, TODAY, buckets).transfers());
        assertEquals(30, ready.window(31, TODAY, buckets).transfers());
    }
}

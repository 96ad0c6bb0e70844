package dev.sekisho.dlp.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesTest {
    private static final int FIRST = (int) LocalDate.of(2016, 1, 1).toEpochDay();
    private static final int[] WINDOWS = {1, 7, 30, 90, 366, 1_000, Window.MAX_DAYS};

    private record Moved(int day, int span, long bytes, Set<Long> people) {
        Moved(int day, long bytes, Set<Long> people) {
            this(day, 1, bytes, people);
        }
    }

    private static Bucket bucket(Moved moved) {
        PeopleSketch sketch = new PeopleSketch();
        moved.people().forEach(sketch::add);
        Bucket bucket = new Bucket(moved.day(), moved.span());
        bucket.add(1, moved.bytes(), sketch);
        return bucket;
    }

    /**
     * How far before a window its first bucket may begin: what is old is kept by the month, then by the quarter and
     * year.
     */
    private static int earliest(int from, int today) {
        LocalDate day = LocalDate.ofEpochDay(from);
        LocalDate now = LocalDate.ofEpochDay(today);
        if (day.withDayOfYear(1).plusYears(2).isBefore(now.plusDays(1))) {
            return (int) day.withDayOfYear(1).toEpochDay();
        }
        LocalDate month = day.withDayOfMonth(1);
        LocalDate quarter = month.minusMonths((month.getMonthValue() - 1) % 3);
        if (quarter.plusMonths(3 + 12).isBefore(now.plusDays(1))) {
            return (int) quarter.toEpochDay();
        }
        return today - from > 30 ? (int) day.withDayOfMonth(1).toEpochDay() : from;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void saysNeverTooLittleAndOnlyTheFirstBucketTooMuch(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Series series = new Series();
        List<Moved> all = new ArrayList<>();
        int today = FIRST;
        for (int i = 0; i < 600; i++) {
            today += random.nextInt(12);
            int late = random.nextInt(8) == 0 ? random.nextInt(400) : 0;
            Set<Long> people = new HashSet<>();
            for (int n = random.nextInt(3); n > 0; n--) {
                people.add(TestHistory.fingerprint(random.nextInt(150)));
            }
            Moved moved = new Moved(Math.max(FIRST, today - late), random.nextInt(100), people);
            all.add(moved);
            series.add(bucket(moved), today);
            if (i % 7 == 0) {
                check(series, all, today);
            }
        }
        assertTrue(
                series.buckets().size() <= 42 + 3 + 15 + 4 + 11,
                series.buckets().size() + " buckets");
    }

    private static void check(Series series, List<Moved> all, int today) {
        for (int days : WINDOWS) {
            Bucket sum = new Bucket(today, 1);
            series.sum(days, today, sum);
            int from = today - days + 1;
            int earliest = earliest(from, today);
            Set<Long> least = new HashSet<>();
            Set<Long> most = new HashSet<>();
            long leastBytes = 0;
            long mostBytes = 0;
            for (Moved moved : all) {
                if (moved.day() >= from) {
                    least.addAll(moved.people());
                    leastBytes += moved.bytes();
                }
                if (moved.day() >= earliest) {
                    most.addAll(moved.people());
                    mostBytes += moved.bytes();
                }
            }
            long people = sum.people().value().value();
            assertTrue(least.size() <= people && people <= most.size(), days + " days: " + people + " people");
            assertTrue(
                    leastBytes <= sum.bytes() && sum.bytes() <= mostBytes, days + " days: " + sum.bytes() + " bytes");
        }
    }

    /** Also on days on which nothing was moved, when what was added up before goes on. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void saysTheSameWhetherAskedEveryDayOrOnce(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Series asked = new Series();
        List<Moved> all = new ArrayList<>();
        List<Integer> days = new ArrayList<>();
        int today = FIRST;
        for (int i = 0; i < 300; i++) {
            int idle = random.nextInt(10) == 0 ? 60 : random.nextInt(8);
            for (int until = today + idle; today < until; today++) {
                for (int window : WINDOWS) {
                    asked.sum(window, today, new Bucket(today, 1));
                }
            }
            int late = random.nextInt(6) == 0 ? random.nextInt(random.nextBoolean() ? 60 : 900) : 0;
            int span = late > 40 && random.nextBoolean() ? 1 + random.nextInt(40) : 1; // from another node's file
            Moved moved = new Moved(
                    Math.max(FIRST, today - late), span, 1, Set.of(TestHistory.fingerprint(random.nextInt(100))));
            all.add(moved);
            days.add(today);
            asked.add(bucket(moved), today);
            if (i % 10 == 0) {
                compare(asked, all, days, today + random.nextInt(3));
            }
        }
    }

    private static void compare(Series asked, List<Moved> all, List<Integer> days, int today) {
        Series once = new Series();
        for (int i = 0; i < all.size(); i++) {
            once.add(bucket(all.get(i)), days.get(i));
        }
        for (int window : WINDOWS) {
            Bucket a = new Bucket(today, 1);
            Bucket b = new Bucket(today, 1);
            asked.sum(window, today, a);
            once.sum(window, today, b);
            assertEquals(b.bytes(), a.bytes(), window + " days");
            assertEquals(b.people().value(), a.people().value(), window + " days");
        }
    }

    @Test
    void isExactInTheLastThirtyOneDays() {
        Series series = new Series();
        int today = FIRST + 3_000;
        for (int day = today - 200; day <= today; day++) {
            series.add(bucket(new Moved(day, 1, Set.of())), day);
        }
        for (int days = 1; days <= 31; days++) {
            Bucket sum = new Bucket(today, 1);
            series.sum(days, today, sum);
            assertEquals(days, sum.transfers());
        }
    }
}

package dev.sekisho.dlp.history;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was moved on a day, in ten days, in a month, in a quarter or in a year. Not thread-safe. */
final class Bucket {
    /** Days stay apart until their ten days have been over for so many days, and these until their month has. */
    private static final int KEEP_DAYS = 31;
    /** Months stay apart until their quarter has been over for so many months, and these until their year has. */
    private static final int KEEP_MONTHS = 12;

    private static final int TEN = 10;

    private final int start;
    private final int span;
    private long transfers;
    private long bytes;
    private @Nullable PeopleSketch people;

    /**
     * Starts empty.
     *
     * @param start the first day, counted from 1970
     * @param span how many days
     */
    Bucket(int start, int span) {
        this.start = start;
        this.span = span;
    }

    /** An empty bucket for a day, as fine as days of that age are kept. */
    static Bucket around(int day, int today) {
        LocalDate date = LocalDate.ofEpochDay(day);
        LocalDate month = date.withDayOfMonth(1);
        int third = Math.min(2, (date.getDayOfMonth() - 1) / TEN);
        LocalDate ten = month.plusDays((long) third * TEN);
        LocalDate tenEnd = third == 2 ? month.plusMonths(1) : ten.plusDays(TEN);
        if (today - tenEnd.toEpochDay() < KEEP_DAYS) {
            return new Bucket(day, 1);
        }
        if (today - month.plusMonths(1).toEpochDay() < KEEP_DAYS) {
            return between(ten, tenEnd);
        }
        LocalDate quarter = month.minusMonths((month.getMonthValue() - 1) % 3);
        if (stillApart(quarter.plusMonths(3), today)) {
            return between(month, month.plusMonths(1));
        }
        LocalDate year = date.withDayOfYear(1);
        return stillApart(year.plusYears(1), today)
                ? between(quarter, quarter.plusMonths(3))
                : between(year, year.plusYears(1));
    }

    private static boolean stillApart(LocalDate end, int today) {
        return end.plusMonths(KEEP_MONTHS).toEpochDay() > today;
    }

    private static Bucket between(LocalDate from, LocalDate end) {
        return new Bucket((int) from.toEpochDay(), (int) (end.toEpochDay() - from.toEpochDay()));
    }

    int start() {
        return start;
    }

    int span() {
        return span;
    }

    /** The first day after. */
    int end() {
        return start + span;
    }

    boolean covers(Bucket other) {
        return start <= other.start && other.end() <= end();
    }

    long transfers() {
        return transfers;
    }

    long bytes() {
        return bytes;
    }

    PeopleSketch people() {
        return people == null ? new PeopleSketch() : people;
    }

    void add(long moreTransfers, long moreBytes, PeopleSketch morePeople) {
        transfers += moreTransfers;
        bytes += moreBytes;
        if (!morePeople.isEmpty()) {
            PeopleSketch all = people;
            if (all == null) {
                people = morePeople.copy();
            } else {
                all.merge(morePeople);
                all.trim();
            }
        }
    }

    void add(Bucket other) {
        add(other.transfers, other.bytes, other.people());
    }

    /** About what it takes in memory. */
    long memory() {
        return 48L + (people == null ? 0 : 64L + people.bytes());
    }
}

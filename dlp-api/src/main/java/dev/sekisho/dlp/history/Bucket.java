package dev.sekisho.dlp.history;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was moved on a day, in a month or in a year. Not thread-safe. */
final class Bucket {
    /** Days stay apart until their month has been over for so many days. */
    private static final int KEEP_DAYS = 31;
    /** Months stay apart until their year has been over for so many months. */
    private static final int KEEP_MONTHS = 12;

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
        if (today - month.plusMonths(1).toEpochDay() < KEEP_DAYS) {
            return new Bucket(day, 1);
        }
        LocalDate year = date.withDayOfYear(1);
        if (year.plusYears(1).plusMonths(KEEP_MONTHS).toEpochDay() > today) {
            return new Bucket((int) month.toEpochDay(), month.lengthOfMonth());
        }
        return new Bucket((int) year.toEpochDay(), year.lengthOfYear());
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

    boolean hasPeople() {
        return people != null;
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

package dev.sekisho.dlp.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The days that a report is about.
 *
 * @param from the first day
 * @param to the last day
 * @param zone where days begin and end
 */
public record Period(LocalDate from, LocalDate to, ZoneId zone) {

    /**
     * Checks the order.
     *
     * @param from the first day
     * @param to the last day
     * @param zone where days begin and end
     * @throws IllegalArgumentException when the last day is before the first
     */
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("the period ends before it begins");
        }
    }

    /**
     * Whether a time is in it.
     *
     * @param time a time
     * @return true from the first moment of the first day to the last moment of the last
     */
    public boolean contains(Instant time) {
        LocalDate day = day(time);
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /**
     * The day of a time.
     *
     * @param time a time
     * @return the day in the zone
     */
    public LocalDate day(Instant time) {
        return time.atZone(zone).toLocalDate();
    }

    /**
     * When it begins.
     *
     * @return the first moment of the first day
     */
    public Instant start() {
        return from.atStartOfDay(zone).toInstant();
    }

    /**
     * When it is over.
     *
     * @return the first moment after the last day
     */
    public Instant end() {
        return to.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /**
     * How many days it has.
     *
     * @return the days, at least 1
     */
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}

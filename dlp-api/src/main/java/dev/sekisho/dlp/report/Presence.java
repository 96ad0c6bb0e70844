package dev.sekisho.dlp.report;

import dev.sekisho.dlp.report.Anomaly.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Notes on which days there are records at all. Not thread-safe. */
final class Presence {
    private final Period period;
    private final TreeSet<LocalDate> days = new TreeSet<>();

    Presence(Period period) {
        this.period = period;
    }

    void add(Instant time) {
        days.add(period.day(time));
    }

    /** The silent days, a run of them as one: its first day, and how many working days it has. */
    List<Anomaly> silent() {
        List<Anomaly> silent = new ArrayList<>();
        LocalDate before = null;
        for (LocalDate day : days) {
            if (before != null) {
                silent(before.plusDays(1), day, silent);
            }
            before = day;
        }
        return silent;
    }

    private void silent(LocalDate from, LocalDate until, List<Anomaly> silent) {
        long working = 0;
        LocalDate first = null;
        for (LocalDate day = from.isBefore(period.from()) ? period.from() : from;
                day.isBefore(until) && !day.isAfter(period.to());
                day = day.plusDays(1)) {
            if (!JapaneseHolidays.isHoliday(day)) {
                first = first == null ? day : first;
                working++;
            }
        }
        if (first != null) {
            silent.add(new Anomaly(Kind.NO_RECORDS, "", first, working, 0));
        }
    }
}

package dev.sekisho.dlp.report;

import dev.sekisho.dlp.report.Anomaly.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what is unusual in who carried how many people when. It keeps a number for each actor and day, and the
 * first time of each domain. Not thread-safe.
 */
final class Unusual {
    private final Period period;
    private final AnomalyLimits limits;
    private final Map<String, NavigableMap<LocalDate, Long>> byActor = new TreeMap<>();
    private final Map<String, NavigableMap<LocalDate, Long>> offHours = new TreeMap<>();
    private final Map<String, Contact> domains = new TreeMap<>();
    private final Halves unread;
    private @Nullable Instant first;

    private static final class Contact {
        private final Instant first;
        private final long people;

        Contact(Instant first, long people) {
            this.first = first;
            this.people = people;
        }

        static Contact join(Contact a, Contact b) {
            return new Contact(a.first.isBefore(b.first) ? a.first : b.first, a.people + b.people);
        }
    }

    Unusual(Period period, AnomalyLimits limits) {
        this.period = period;
        this.limits = limits;
        this.unread = new Halves(period);
    }

    void decided(Decided one) {
        first = first == null || one.time().isBefore(first) ? one.time() : first;
        LocalDate day = period.day(one.time());
        boolean inPeriod = period.contains(one.time());
        add(byActor, one, day);
        for (String domain : one.domains()) {
            domains.merge(domain, new Contact(one.time(), inPeriod ? one.people() : 0), Contact::join);
        }
        if (inPeriod) {
            unread.add(day, !one.unread().isEmpty());
            if (isOffHours(one.time())) {
                add(offHours, one, day);
            }
        }
    }

    private static void add(Map<String, NavigableMap<LocalDate, Long>> to, Decided one, LocalDate day) {
        if (one.people() > 0) {
            to.computeIfAbsent(one.actor(), actor -> new TreeMap<>()).merge(day, one.people(), Long::sum);
        }
    }

    private boolean isOffHours(Instant time) {
        int hour = time.atZone(period.zone()).getHour();
        return hour < limits.morning() || hour >= limits.evening() || JapaneseHolidays.isHoliday(period.day(time));
    }

    List<Anomaly> anomalies() {
        List<Anomaly> found = new ArrayList<>();
        offHours.forEach((actor, days) -> days.forEach((day, people) -> {
            if (people >= limits.people()) {
                found.add(new Anomaly(Kind.NIGHT_OR_HOLIDAY, actor, day, people, limits.people()));
            }
        }));
        newDomains(found);
        byActor.forEach((actor, days) -> aboveOwn(actor, days, found));
        aboveColleagues(found);
        Anomaly rising = unread.rising();
        if (rising != null) {
            found.add(rising);
        }
        found.sort(Comparator.comparing(Anomaly::kind)
                .thenComparing(Comparator.comparingLong(Anomaly::value).reversed()));
        return found;
    }

    private void newDomains(List<Anomaly> found) {
        Instant begin = first;
        if (begin == null) {
            return;
        }
        LocalDate learnt = period.day(begin).plusDays(limits.learningDays());
        domains.forEach((domain, contact) -> {
            LocalDate day = period.day(contact.first);
            if (period.contains(contact.first) && !day.isBefore(learnt) && contact.people >= limits.people()) {
                found.add(new Anomaly(Kind.NEW_RECIPIENT, domain, day, contact.people, 0));
            }
        });
    }

    /** Each day is compared with the days before it only: a later flood does not excuse an earlier one. */
    private void aboveOwn(String actor, NavigableMap<LocalDate, Long> days, List<Anomaly> found) {
        RunningMedian before = new RunningMedian();
        for (Map.Entry<LocalDate, Long> day : days.entrySet()) {
            long usual = before.median();
            boolean inPeriod =
                    !day.getKey().isBefore(period.from()) && !day.getKey().isAfter(period.to());
            boolean much = day.getValue() >= limits.people() && day.getValue() > limits.times() * usual;
            if (inPeriod && before.size() >= limits.days() && much) {
                found.add(new Anomaly(Kind.ABOVE_OWN_MEDIAN, actor, day.getKey(), day.getValue(), usual));
            }
            before.add(day.getValue());
        }
    }

    private void aboveColleagues(List<Anomaly> found) {
        Map<String, Long> sums = new HashMap<>();
        byActor.forEach((actor, days) -> {
            long sum = days.subMap(period.from(), true, period.to(), true).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            if (sum > 0) {
                sums.put(actor, sum);
            }
        });
        long usual = Median.of(sums.values());
        sums.forEach((actor, sum) -> {
            if (sums.size() >= limits.days() && sum >= limits.people() && sum > limits.times() * usual) {
                found.add(new Anomaly(Kind.ABOVE_COLLEAGUES, actor, null, sum, usual));
            }
        });
    }
}

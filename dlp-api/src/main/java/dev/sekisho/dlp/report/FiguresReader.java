package dev.sekisho.dlp.report;

import dev.sekisho.dlp.audit.AuditRecord;
import dev.sekisho.dlp.audit.TrailReader;
import dev.sekisho.dlp.report.Anomaly.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Makes the figures of a report from records. It is given all records of a trail, also those before the period, from
 * which it knows what was usual; then those of the next trail. Not thread-safe.
 */
public final class FiguresReader implements TrailReader.Visitor {
    private static final String SIMULATED = "policy-simulated";

    private final Period period;
    private final AnomalyLimits limits;
    private final Sums sums = new Sums();
    private final Holds holds;
    private final Policies policies;
    private final Unusual unusual;
    private final Presence presence;
    private final Map<String, Long> kinds = new TreeMap<>();
    private final List<KeyUse> keyUses = new ArrayList<>();
    private final List<Anomaly> events = new ArrayList<>();
    private long erased;
    private long saidErased;
    private long lastSeq = -1;
    private Instant lastTime = Instant.MIN;
    private final Histories histories = new Histories();
    /** Mails that may leave and of which nothing was heard yet, by transfer. */
    private final Map<String, Decided> awaited = new HashMap<>();
    /** What is held; it leaves, if it does, with what the decision said of it. */
    private final Map<String, Decided> held = new HashMap<>();

    /**
     * Begins.
     *
     * @param period the days of the report
     * @param limits from where on something is unusual
     */
    public FiguresReader(Period period, AnomalyLimits limits) {
        this.period = period;
        this.limits = limits;
        this.holds = new Holds(period);
        this.policies = new Policies(period);
        this.unusual = new Unusual(period, limits);
        this.presence = new Presence(period);
    }

    @Override
    public void entry(long seq, AuditRecord entry) {
        order(seq, entry.time());
        if (!entry.time().isBefore(period.end())) {
            return;
        }
        Fields facts = new Fields(entry.facts());
        String kind = entry.kind();
        presence.add(entry.time());
        history(entry, facts);
        if (period.contains(entry.time())) {
            kinds.merge(kind, 1L, Long::sum);
            inPeriod(entry, facts);
        }
        if (kind.equals("decision")) {
            decided(Decided.of(entry));
        } else if (kind.equals("audit-erasure") || kind.equals("audit-pruned")) {
            facts.list("records").forEach(range -> saidErased += count(range));
        } else if (kind.equals(SIMULATED)) {
            return; // it changes nothing
        } else if (kind.startsWith("policy") || kind.startsWith("change-")) {
            policies.event(entry);
        } else {
            followed(entry, facts);
        }
    }

    /** A period is of days, so what is said to be of another day than its neighbours can be missing from it. */
    private void order(long seq, Instant time) {
        boolean isSameTrail = seq > lastSeq;
        long days = isSameTrail && time.isBefore(lastTime)
                ? Duration.between(time, lastTime).toDays()
                : 0;
        if (days > 0 && (period.contains(time) || period.contains(lastTime))) {
            LocalDate day = period.day(period.contains(time) ? time : lastTime);
            events.add(new Anomaly(Kind.TIME_WENT_BACK, "", day, days, 0));
        }
        if (!isSameTrail) {
            histories.nextTrail();
        }
        lastSeq = seq;
        lastTime = time;
    }

    private void history(AuditRecord entry, Fields facts) {
        boolean isGone = entry.kind().equals("history-lost");
        long fewer = isGone ? histories.lost(facts.text("node")) : histories.decided(facts.at("history"));
        if ((isGone || fewer > 0) && period.contains(entry.time())) {
            event(Kind.HISTORY_LOST, "", entry, fewer);
        }
    }

    @Override
    public void erased(long seq) {
        erased++;
    }

    /** Counts {@code 3} as one and {@code 5-9} as five. */
    private static long count(Fields range) {
        String[] ends = range.text().split("-", 2);
        try {
            return Long.parseLong(ends[ends.length - 1]) - Long.parseLong(ends[0]) + 1;
        } catch (NumberFormatException e) {
            return 0; // what is not understood explains nothing
        }
    }

    private void decided(Decided one) {
        policies.decided(one);
        unusual.decided(one);
        if (one.action().equals("hold") && !one.isRepeated()) {
            holds.held(one);
            held.put(one.transfer(), one);
        } else if (!one.isStopped()) {
            mayLeave(one, one.time());
        }
        if (period.contains(one.time())) {
            sums.decided(period.day(one.time()), one);
        }
    }

    /** Files of other channels leave with the decision or release; a mail when it is delivered. */
    private void mayLeave(Decided one, Instant time) {
        if (one.awaitsDelivery()) {
            awaited.put(one.transfer(), one);
        } else if (period.contains(time)) {
            sums.left(period.day(time), one);
        }
    }

    private void followed(AuditRecord entry, Fields facts) {
        String transfer = facts.text("transfer");
        switch (entry.kind()) {
            case "delivered" -> {
                Decided one = awaited.remove(transfer);
                if (one != null && period.contains(entry.time())) {
                    sums.left(period.day(entry.time()), one);
                }
            }
            case "failed" -> awaited.remove(transfer);
            case "released", "partly-released" -> {
                Decided one = held.remove(transfer);
                if (one != null) {
                    mayLeave(one, entry.time());
                }
                holds.event(entry.kind(), entry.time(), facts);
            }
            case "reduced", "password-supplied", "decided-again" -> {
                held.computeIfPresent(transfer, (id, one) -> Decided.isBlocked(facts) ? null : one.revised(facts));
                holds.event(entry.kind(), entry.time(), facts);
            }
            case "rejected", "expired", "withdrawn", "recalled" -> {
                held.remove(transfer);
                holds.event(entry.kind(), entry.time(), facts);
            }
            default -> holds.event(entry.kind(), entry.time(), facts);
        }
    }

    private void inPeriod(AuditRecord entry, Fields facts) {
        String kind = entry.kind();
        if (kind.equals("query") || kind.equals(SIMULATED) || kind.startsWith("escrow-") || kind.startsWith("audit-")) {
            keyUses.add(new KeyUse(kind, entry.time(), facts.firstOf("askedBy", "by", "person"), about(facts)));
        }
        switch (kind) {
            case "trail-recovered" -> event(Kind.TRAIL_RECOVERED, "", entry, facts.number("records"));
            case "error" -> event(Kind.ERROR, facts.text("error"), entry, 1);
            case "approve-refused", "reject-refused" -> {
                if (facts.text("refused").equals("own-transfer")) {
                    event(Kind.OWN_APPROVAL_TRIED, facts.text("person"), entry, 1);
                }
            }
            default -> {
                // counted by its kind only
            }
        }
    }

    private static String about(Fields facts) {
        String one = facts.firstOf("purpose", "transfer", "sha256", "search", "policy", "for");
        return one.isEmpty()
                ? facts.list("transfers").stream().map(Fields::text).collect(Collectors.joining(" "))
                : one;
    }

    private void event(Kind kind, String subject, AuditRecord entry, long value) {
        events.add(new Anomaly(kind, subject, period.day(entry.time()), value, 0));
    }

    /**
     * The figures of all that was read.
     *
     * @return the figures
     */
    public AuditFigures figures() {
        return new AuditFigures(
                period,
                limits,
                kinds,
                sums.total,
                sums.days,
                sums.departments,
                sums.channels,
                List.copyOf(sums.rules.values()),
                sums.unread,
                policies.events(),
                holds.approvers(),
                holds.figures(),
                keyUses,
                anomalies());
    }

    private List<Anomaly> anomalies() {
        List<Anomaly> all = new ArrayList<>(unusual.anomalies());
        sums.rules.values().stream()
                .filter(rule -> rule.wouldHaveActed() > 0)
                .forEach(rule -> all.add(new Anomaly(
                        Kind.DRY_RUN_WOULD_HAVE_ACTED, rule.id(), null, rule.wouldHaveActed(), rule.people())));
        all.addAll(policies.anomalies());
        all.addAll(presence.silent());
        long unconfirmed = awaited.values().stream()
                .filter(one -> period.contains(one.time()))
                .count();
        if (unconfirmed > 0) {
            all.add(new Anomaly(Kind.UNCONFIRMED, "", null, unconfirmed, 0));
        }
        if (erased > 0) {
            all.add(new Anomaly(Kind.ERASED, "", null, erased, saidErased));
        }
        all.addAll(events);
        return all;
    }
}

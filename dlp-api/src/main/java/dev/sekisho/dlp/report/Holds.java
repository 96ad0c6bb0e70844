package dev.sekisho.dlp.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Follows held transfers, and who decided about them. Not thread-safe. */
final class Holds {
    private final Period period;
    private final Map<String, HoldFigures> open = new LinkedHashMap<>();
    private final List<HoldFigures> expired = new ArrayList<>();
    private final Map<String, Approver> approvers = new TreeMap<>();

    private static final class Approver {
        private long approved;
        private long rejected;
        private long people;
        private final List<Long> minutes = new ArrayList<>();
        private final Map<String, Long> refused = new HashMap<>();

        ApproverFigures figures(String person) {
            long median = minutes.isEmpty() ? -1 : Median.of(minutes);
            return new ApproverFigures(person, approved, rejected, people, median, refused);
        }
    }

    Holds(Period period) {
        this.period = period;
    }

    void held(Decided one) {
        open.put(
                one.transfer(),
                new HoldFigures(one.transfer(), one.time(), one.actor(), one.people(), one.quorum(), 0, false));
    }

    void event(String kind, Instant time, Fields facts) {
        String transfer = facts.text("transfer");
        HoldFigures hold = open.get(transfer);
        if (period.contains(time)) {
            count(kind, time, facts, hold);
        }
        if (hold == null) {
            return;
        }
        switch (kind) {
            case "approved" -> open.put(transfer, with(hold, hold.approvals() + 1, false));
            case "expired" -> {
                open.remove(transfer);
                if (period.contains(time)) {
                    expired.add(with(hold, hold.approvals(), true));
                }
            }
            case "released", "partly-released", "rejected", "withdrawn", "recalled" -> open.remove(transfer);
            case "reduced", "password-supplied", "decided-again" -> {
                if (Decided.isBlocked(facts)) {
                    open.remove(transfer);
                } else {
                    open.put(transfer, with(hold, 0, false));
                }
            }
            case "escalated" -> open.put(transfer, with(hold, 0, false));
            default -> {
                // an attempt that was refused leaves the hold as it is
            }
        }
    }

    private void count(String kind, Instant time, Fields facts, @Nullable HoldFigures hold) {
        String person = facts.firstOf("person", "by");
        if (person.isEmpty()) {
            return;
        }
        Approver approver = approvers.computeIfAbsent(person, name -> new Approver());
        switch (kind) {
            case "approved" -> {
                approver.approved++;
                approver.people += hold == null ? 0 : hold.people();
            }
            case "rejected" -> approver.rejected++;
            case "approve-refused", "reject-refused" -> approver.refused.merge(facts.text("refused"), 1L, Long::sum);
            default -> {
                return;
            }
        }
        if (hold != null && !kind.endsWith("-refused")) {
            approver.minutes.add(Math.max(0, Duration.between(hold.time(), time).toMinutes()));
        }
    }

    private static HoldFigures with(HoldFigures hold, long approvals, boolean expired) {
        return new HoldFigures(
                hold.transfer(), hold.time(), hold.actor(), hold.people(), hold.quorum(), approvals, expired);
    }

    /** The expired, then those that are still open. */
    List<HoldFigures> figures() {
        List<HoldFigures> all = new ArrayList<>(expired);
        all.addAll(open.values());
        return all;
    }

    List<ApproverFigures> approvers() {
        return approvers.entrySet().stream()
                .map(e -> e.getValue().figures(e.getKey()))
                .filter(one -> one.approved() + one.rejected() + one.refused().size() > 0)
                .toList();
    }
}

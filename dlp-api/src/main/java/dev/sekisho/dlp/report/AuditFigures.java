package dev.sekisho.dlp.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The figures of a period. Immutable.
 *
 * @param period the period
 * @param limits from where on something is unusual
 * @param kinds how many records there are, by kind
 * @param total the sums
 * @param days the sums by day; days without a transfer are absent
 * @param departments the sums by department, an empty string for actors without one
 * @param channels the sums by channel
 * @param rules the rules that matched
 * @param unread parts that could not be read, by their status
 * @param policies what happened to the policy, by time
 * @param approvers who approved
 * @param holds held transfers that are open or expired
 * @param keyUses who looked
 * @param anomalies what is unusual
 */
public record AuditFigures(
        Period period,
        AnomalyLimits limits,
        Map<String, Long> kinds,
        Row total,
        SortedMap<LocalDate, Row> days,
        SortedMap<String, Row> departments,
        SortedMap<String, Row> channels,
        List<RuleFigures> rules,
        Map<String, Long> unread,
        List<PolicyEvent> policies,
        List<ApproverFigures> approvers,
        List<HoldFigures> holds,
        List<KeyUse> keyUses,
        List<Anomaly> anomalies) {

    /**
     * Copies the lists and maps.
     *
     * @param period the period
     * @param limits the limits
     * @param kinds the kinds
     * @param total the sums
     * @param days by day
     * @param departments by department
     * @param channels by channel
     * @param rules the rules
     * @param unread the unread parts
     * @param policies the policies
     * @param approvers the approvers
     * @param holds the holds
     * @param keyUses the key uses
     * @param anomalies the anomalies
     */
    public AuditFigures {
        kinds = Collections.unmodifiableMap(new TreeMap<>(kinds));
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
        departments = Collections.unmodifiableSortedMap(new TreeMap<>(departments));
        channels = Collections.unmodifiableSortedMap(new TreeMap<>(channels));
        rules = List.copyOf(rules);
        unread = Collections.unmodifiableMap(new TreeMap<>(unread));
        policies = List.copyOf(policies);
        approvers = List.copyOf(approvers);
        holds = List.copyOf(holds);
        keyUses = List.copyOf(keyUses);
        anomalies = List.copyOf(anomalies);
    }
}

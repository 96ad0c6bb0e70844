package dev.sekisho.dlp;

import dev.sekisho.dlp.alert.Alert;
import dev.sekisho.dlp.alert.AlertSink;
import dev.sekisho.dlp.policy.AlertRequirement;
import dev.sekisho.dlp.policy.Decision;
import dev.sekisho.dlp.policy.RuleHit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tells the sinks that a policy names, and remembers which of them took it. Immutable and thread-safe. */
final class Alerts {
    private static final List<String> SEVERITIES = List.of("low", "medium", "high");

    private final Map<String, AlertSink> sinks;

    Alerts(Map<String, AlertSink> sinks) {
        this.sinks = new LinkedHashMap<>(sinks);
    }

    /**
     * What became of the alerts of one decision.
     *
     * @param records a record a sink
     * @param missed whether one that had to arrive was not taken
     */
    record Told(List<Map<String, Object>> records, boolean missed) {
        static final Told NOBODY = new Told(List.of(), false);
    }

    Told tell(Intake intake, Decision decision) {
        AlertRequirement requirement = decision.obligations().alert();
        if (requirement == null) {
            return Told.NOBODY;
        }
        Alert alert = alert(intake, decision);
        List<Map<String, Object>> records = new ArrayList<>();
        boolean missed = false;
        for (AlertSink sink : sinks.values()) {
            if (requirement.sinks().isEmpty() || requirement.sinks().contains(sink.id())) {
                String failure = send(sink, alert);
                Map<String, Object> told = new TreeMap<>();
                told.put("sink", sink.id());
                told.put("failed", failure);
                records.add(told);
                missed |= !failure.isEmpty();
            }
        }
        return new Told(records, missed && requirement.mustArrive());
    }

    /** An empty string, or what failed; the message of an exception could hold an address. */
    private static String send(AlertSink sink, Alert alert) {
        try {
            sink.send(alert);
            return "";
        } catch (IOException | RuntimeException e) {
            return e.getClass().getSimpleName();
        }
    }

    private static Alert alert(Intake intake, Decision decision) {
        List<Alert.AlertRule> rules = new ArrayList<>();
        int severity = 0;
        for (RuleHit hit : decision.hits()) {
            if (hit.enforced()) {
                rules.add(new Alert.AlertRule(hit.ruleId(), hit.title()));
                severity = Math.max(severity, SEVERITIES.indexOf(hit.severity()));
            }
        }
        return new Alert(
                intake.id(),
                intake.time(),
                intake.transfer().channel().id(),
                decision.action(),
                SEVERITIES.get(severity),
                rules,
                decision.facts().people(),
                decision.policyId());
    }
}

package dev.sekisho.dlp.report;

import dev.sekisho.dlp.audit.AuditRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Records as the checkpoint writes them, as far as a report reads them. */
final class Records {
    static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private Records() {}

    static Instant at(String day, int hour) {
        return LocalDate.parse(day).atTime(LocalTime.of(hour, 0)).atZone(TOKYO).toInstant();
    }

    /** A decision about a mail of an actor to a domain. */
    static AuditRecord decision(
            String transfer, Instant time, String actor, String domain, long people, String action) {
        return decision(transfer, time, actor, domain, people, action, "aa", "full", List.of());
    }

    static AuditRecord decision(
            String transfer,
            Instant time,
            String actor,
            String domain,
            long people,
            String action,
            String policyHash,
            String status,
            List<Map<String, Object>> rules) {
        Map<String, Object> facts = Map.of(
                "actor",
                Map.of("id", actor, "department", "dept-" + actor.charAt(0)),
                "channel",
                "mail",
                "people",
                people,
                "from",
                actor + "@city.example",
                "recipients",
                List.of(Map.of("address", "secret.person@" + domain, "field", "to")),
                "parts",
                List.of(Map.of("status", status)));
        Map<String, Object> decision = Map.of(
                "policy", "p@1",
                "policyHash", policyHash,
                "rules", rules,
                "hold", Map.of("quorum", 2),
                "facts", facts);
        return record("decision", time, "transfer", transfer, "actor", actor, "action", action, "decision", decision);
    }

    static Map<String, Object> rule(String id, String action, boolean enforced) {
        return Map.of("id", id, "title", Map.of("ja", "規則", "en", "rule"), "action", action, "enforced", enforced);
    }

    static AuditRecord record(String kind, Instant time, Object... namesAndValues) {
        Map<String, Object> facts = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            facts.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return new AuditRecord(kind, time, facts);
    }
}

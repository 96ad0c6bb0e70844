package dev.sekisho.dlp.quarantine;

import dev.sekisho.dlp.audit.AuditRecord;
import dev.sekisho.dlp.audit.AuditTrail;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;

/** Records in the trail what is done with items. */
record Journal(AuditTrail trail, Clock clock) {

    /** What is done by nobody in particular. */
    void record(String kind, HeldItem item, Map<String, ?> more) throws IOException {
        record(kind, item, "", "", more);
    }

    void record(String kind, HeldItem item, String person, String reason, Map<String, ?> more) throws IOException {
        Map<String, Object> facts = new TreeMap<>(more);
        facts.put("transfer", item.id());
        facts.put("contentDigest", item.contentDigest());
        facts.put("person", person);
        facts.put("reason", reason);
        trail.append(new AuditRecord(kind, clock.instant(), facts));
    }

    void record(String kind, Delegation d) throws IOException {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("delegation", d.id());
        facts.put("person", d.from());
        facts.put("to", d.to());
        facts.put("start", d.start().toString());
        facts.put("end", d.end().toString());
        facts.put("mostPeople", d.mostPeople());
        facts.put("rules", d.rules());
        facts.put("reason", d.reason());
        trail.append(new AuditRecord(kind, clock.instant(), facts));
    }

    /** The delegation that a record of it is about, as it was given. */
    static Delegation delegation(Map<String, Object> facts) {
        return ItemCodec.delegation(facts, "delegation", "person");
    }
}

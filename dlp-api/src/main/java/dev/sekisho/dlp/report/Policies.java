package dev.sekisho.dlp.report;

import dev.sekisho.dlp.audit.AuditRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Notes when the policy that decides changed, and who had to do with it. Not thread-safe. */
final class Policies {
    private final Period period;
    private final List<PolicyEvent> events = new ArrayList<>();
    /** The hash that last decided, by the id of the policy without its version. */
    private final Map<String, String> inForce = new HashMap<>();

    Policies(Period period) {
        this.period = period;
    }

    void decided(Decided one) {
        if (one.policyHash().isEmpty()) {
            return;
        }
        String id = one.policy().split("@", 2)[0];
        String before = inForce.put(id, one.policyHash());
        if (!one.policyHash().equals(before) && period.contains(one.time())) {
            events.add(new PolicyEvent(
                    "seen",
                    one.time(),
                    one.policy(),
                    one.policyHash(),
                    before == null ? "" : before,
                    "",
                    List.of(),
                    List.of()));
        }
    }

    /** A record of the life of a policy, of whatever kind. */
    void event(AuditRecord entry) {
        if (!period.contains(entry.time())) {
            return;
        }
        Fields facts = new Fields(entry.facts());
        List<String> ja = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (Fields one : facts.list("differences")) {
            String text = one.text();
            ja.add(text.isEmpty() ? one.text("ja") : text);
            en.add(text.isEmpty() ? one.text("en") : text);
        }
        events.add(new PolicyEvent(
                entry.kind(),
                entry.time(),
                facts.firstOf("policy", "document", "name", "id"),
                facts.firstOf("policyHash", "hash", "digest", "sha256"),
                facts.firstOf("before", "beforeHash", "previous"),
                facts.firstOf("by", "person", "author", "reviewer"),
                ja,
                en));
    }

    List<PolicyEvent> events() {
        return events.stream().sorted(Comparator.comparing(PolicyEvent::time)).toList();
    }
}

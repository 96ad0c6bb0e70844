package dev.sekisho.dlp.report;

import dev.sekisho.dlp.audit.AuditRecord;
import dev.sekisho.dlp.report.Anomaly.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Notes when the policy that decides changed, and who had to do with it. Not thread-safe. */
final class Policies {
    private final Period period;
    private final List<PolicyEvent> events = new ArrayList<>();
    /** The hash that last decided, by the id of the policy without its version. */
    private final Map<String, String> inForce = new HashMap<>();
    /** The hashes of all files that were activated by a change. */
    private final Set<String> activated = new HashSet<>();

    private final Map<String, Long> notActivated = new TreeMap<>();

    Policies(Period period) {
        this.period = period;
    }

    void decided(Decided one) {
        if (one.policyHash().isEmpty()) {
            return;
        }
        if (period.contains(one.time()) && !activated.isEmpty() && !activated.contains(one.policyHash())) {
            notActivated.merge(one.policy(), 1L, Long::sum);
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

    /** A record of the life of a policy, or of another file that decides, of whatever kind. */
    void event(AuditRecord entry) {
        Fields facts = new Fields(entry.facts());
        String hash = facts.firstOf("policyHash", "sha256", "hash", "digest");
        if (entry.kind().endsWith("-activated")) {
            activated.add(hash);
        }
        if (!period.contains(entry.time())) {
            return;
        }
        List<String> ja = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (Fields one : facts.list("differences")) {
            String text = one.text();
            ja.add(masked(text.isEmpty() ? one.text("ja") : text));
            en.add(masked(text.isEmpty() ? one.text("en") : text));
        }
        String version = facts.text("version");
        events.add(new PolicyEvent(
                entry.kind(),
                entry.time(),
                facts.firstOf("policy", "file", "document", "name", "id") + (version.isEmpty() ? "" : " " + version),
                hash,
                facts.firstOf("beforeSha256", "baseSha256", "before", "previous"),
                facts.firstOf("person", "by", "author", "reviewer"),
                ja,
                en));
    }

    /** Lists of addresses change too: of an address only the domain is shown. */
    private static String masked(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '@') {
                int start = out.length();
                while (start > 0 && isOfAddress(out.charAt(start - 1))) {
                    start--;
                }
                out.replace(start, out.length(), start < out.length() ? "＊" : "");
            }
            out.append(text.charAt(i));
        }
        return out.toString();
    }

    private static boolean isOfAddress(char c) {
        return c > ' ' && c < 0x7f && "\"(),:;<>[]\\{}".indexOf(c) < 0;
    }

    /** Policies that decided though no activation of them is known, in a trail that knows of activations. */
    List<Anomaly> anomalies() {
        List<Anomaly> all = new ArrayList<>();
        notActivated.forEach((policy, n) -> all.add(new Anomaly(Kind.POLICY_NOT_ACTIVATED, policy, null, n, 0)));
        return all;
    }

    List<PolicyEvent> events() {
        return events.stream().sorted(Comparator.comparing(PolicyEvent::time)).toList();
    }
}

package dev.sekisho.dlp.report;

import dev.sekisho.dlp.audit.AuditRecord;
import dev.sekisho.dlp.policy.Action;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a report needs of the record of a decision. */
record Decided(
        String transfer,
        Instant time,
        String action,
        String actor,
        String department,
        String channel,
        long people,
        Set<String> domains,
        List<String> unread,
        List<RuleFigures> hits,
        String policy,
        String policyHash,
        long quorum,
        boolean awaitsDelivery,
        boolean isRepeated) {
    private static final Set<String> STOPPED = Set.of("hold", "block", "ask-reason");
    /** The same was submitted before, and is held or was released under the id of then. */
    private static final Set<String> REPEATED = Set.of("submitted-again", "released-already");

    static Decided of(AuditRecord entry) {
        Fields record = new Fields(entry.facts());
        Fields decision = record.at("decision");
        Fields facts = decision.at("facts");
        String action = record.text("action");
        String channel = facts.text("channel");
        long people = facts.number("people");
        return new Decided(
                record.text("transfer"),
                entry.time(),
                action,
                record.text("actor"),
                facts.text("actor", "department"),
                channel,
                people,
                domains(facts),
                unread(facts),
                hits(decision, action, people),
                decision.text("policy"),
                decision.text("policyHash"),
                Math.max(1, decision.number("hold", "quorum")),
                channel.equals("mail"),
                REPEATED.contains(record.text("because")));
    }

    /** Whether nothing leaves, at least for now. */
    boolean isStopped() {
        return STOPPED.contains(action);
    }

    /** Whether a revision blocked the transfer. */
    static boolean isBlocked(Fields revision) {
        return revision.text("state").equals("BLOCKED");
    }

    /** The same with what would leave of it now. */
    Decided revised(Fields revision) {
        Fields facts = revision.at("decision", "facts");
        return new Decided(
                transfer,
                time,
                action,
                actor,
                department,
                channel,
                facts.number("people"),
                domains(facts),
                unread(facts),
                hits,
                policy,
                policyHash,
                quorum,
                awaitsDelivery,
                isRepeated);
    }

    static Set<String> domains(Fields facts) {
        Set<String> domains = new HashSet<>();
        facts.list("recipients").forEach(one -> domains.add(domain(one.text("address"))));
        domains.add(facts.text("destination"));
        domains.remove(domain(facts.text("from")));
        domains.remove("");
        return domains;
    }

    private static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    private static List<String> unread(Fields facts) {
        List<String> unread = new ArrayList<>();
        for (Fields part : facts.list("parts")) {
            String status = part.text("status");
            if (!status.isEmpty() && !status.equals("full")) {
                unread.add(status);
            }
        }
        return unread;
    }

    private static List<RuleFigures> hits(Fields decision, String done, long people) {
        List<RuleFigures> hits = new ArrayList<>();
        for (Fields rule : decision.list("rules")) {
            boolean enforced = rule.isTrue("enforced");
            boolean missed = !enforced && isStricter(rule.text("action"), done);
            hits.add(new RuleFigures(
                    rule.text("id"),
                    rule.text("title", "ja"),
                    rule.text("title", "en"),
                    rule.text("action"),
                    enforced ? 1 : 0,
                    enforced ? 0 : 1,
                    missed ? 1 : 0,
                    missed ? people : 0));
        }
        return hits;
    }

    private static boolean isStricter(String asked, String done) {
        List<String> mildestFirst =
                Arrays.stream(Action.values()).map(Action::id).toList();
        return mildestFirst.indexOf(asked) > mildestFirst.indexOf(done);
    }
}

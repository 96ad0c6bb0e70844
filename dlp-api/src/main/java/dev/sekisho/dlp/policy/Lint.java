package dev.sekisho.dlp.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks for rules that cannot match, or that change nothing. It says only what the text proves. Rules that can match
 * are compared with each other, pair by pair: a policy of a thousand rules has a million pairs, so a pair makes nothing
 * new.
 */
final class Lint {
    /** Those that can match. */
    private final List<Rule> rules;

    private final List<PolicyRemark> remarks;

    private Lint(List<Rule> rules, List<PolicyRemark> remarks) {
        this.rules = rules;
        this.remarks = remarks;
    }

    static List<PolicyRemark> of(List<Rule> rules) {
        List<PolicyRemark> remarks = new ArrayList<>();
        List<Rule> reached =
                rules.stream().filter(rule -> never(rule.source()) == null).toList();
        Lint lint = new Lint(reached, remarks);
        rules.forEach(lint::alone);
        for (int i = 0; i < reached.size(); i++) {
            lint.beside(i);
        }
        return List.copyOf(remarks);
    }

    private void alone(Rule rule) {
        Message never = never(rule.source());
        if (never != null) {
            remark(rule, PolicyRemark.Kind.UNREACHABLE, never);
        } else if (rule.action() == Action.ALLOW
                && rule.obligations().isNone()
                && rule.source().when().stream().noneMatch(Lint::looksAtUnread)) {
            remark(
                    rule,
                    PolicyRemark.Kind.IDLE,
                    new Message(
                            "allow の規則は、読めない部分（inspection）を見るのでなければ、何も変えません。例外は unless に書きます",
                            "an allow rule that does not look at inspection changes nothing; write exceptions as unless"));
        }
    }

    private static boolean looksAtUnread(Clause clause) {
        return clause.key().equals("inspection") || clause.key().equals("attachments");
    }

    /** Why a rule can match no transfer, or null. */
    private static @Nullable Message never(RuleSource source) {
        List<Clause> when = source.when();
        for (Clause a : when) {
            for (Clause b : when) {
                if (a.contradicts(b)) {
                    return new Message(
                            "条件 " + a.key() + " と " + b.key() + " は同時に成り立たないので、当たることがありません",
                            "the conditions " + a.key() + " and " + b.key()
                                    + " never hold together, so it never matches");
                }
            }
        }
        List<Clause> unless = source.unless();
        if (!unless.isEmpty() && allImplied(unless, when)) {
            return new Message(
                    "when が成り立てば必ず unless も成り立つので、当たることがありません",
                    "whenever its when holds, so does its unless, so it never matches");
        }
        boolean mail = when.stream().filter(c -> c.key().equals("channel")).allMatch(Lint::includesMail);
        if (!mail && when.stream().anyMatch(Lint::needsRecipients)) {
            return new Message("宛先はメールにしかないので、当たることがありません", "only mails have recipients, so it never matches");
        }
        return null;
    }

    private static boolean includesMail(Clause channel) {
        return PlainTree.list(channel.value()).contains("mail");
    }

    private static boolean needsRecipients(Clause clause) {
        Map<String, Object> value = PlainTree.map(clause.value());
        return clause.key().equals("recipients") && (value.containsKey("any") || value.containsKey("all"));
    }

    private void beside(int i) {
        Rule rule = rules.get(i);
        for (int j = 0; j < rules.size(); j++) {
            Rule other = rules.get(j);
            if (i == j || !covers(other, rule)) {
                continue;
            }
            boolean same = covers(rule, other);
            if (same && rule.action() != other.action()) {
                if (i > j) {
                    remark(rule, PolicyRemark.Kind.CONTRADICTORY, contradictory(rule, other));
                }
                return;
            }
            if (asksAsMuch(other, rule) && (!same || i > j)) {
                remark(
                        rule,
                        PolicyRemark.Kind.SHADOWED,
                        new Message(
                                "いつも規則「" + other.id() + "」も当たり、同じかより厳しい処置を求めるので、何も変えません",
                                "rule '" + other.id()
                                        + "' matches as well and asks for at least as much, so it changes nothing"));
                return;
            }
        }
    }

    private static Message contradictory(Rule rule, Rule other) {
        return new Message(
                "規則「" + other.id() + "」と条件が同じで処置が違います（" + other.action().ja() + "、"
                        + rule.action().ja() + "）",
                "has the conditions of rule '" + other.id() + "' and another action ("
                        + other.action().id() + ", " + rule.action().id() + ")");
    }

    /** Whether a rule matches wherever another one does. */
    private static boolean covers(Rule wide, Rule narrow) {
        RuleSource w = wide.source();
        RuleSource n = narrow.source();
        return wide.enforced() == narrow.enforced()
                && (!w.ignoreUnread() || n.ignoreUnread())
                && (w.unless().isEmpty() || sameSet(w.unless(), n.unless()))
                && allImplied(w.when(), n.when());
    }

    private static boolean sameSet(List<Clause> a, List<Clause> b) {
        return a.containsAll(b) && b.containsAll(a);
    }

    private static boolean allImplied(List<Clause> wide, List<Clause> narrow) {
        for (Clause clause : wide) {
            if (!implied(clause, narrow)) {
                return false;
            }
        }
        return true;
    }

    private static boolean implied(Clause wide, List<Clause> narrow) {
        for (Clause clause : narrow) {
            if (clause.implies(wide)) {
                return true;
            }
        }
        return false;
    }

    private static boolean asksAsMuch(Rule strict, Rule mild) {
        if (strict.action().compareTo(mild.action()) < 0 || (strict.encrypt() == null && mild.encrypt() != null)) {
            return false;
        }
        if (mild.encrypt() != null && !mild.encrypt().equals(strict.encrypt())) {
            return false;
        }
        if (!strict.obligations().and(mild.obligations()).equals(strict.obligations())) {
            return false;
        }
        AskReason question = mild.ask();
        if (question != null && strict.action() == Action.ASK_REASON && !question.equals(strict.ask())) {
            return false;
        }
        HoldRequirement asked = mild.hold();
        HoldRequirement by = strict.hold();
        if (asked == null || by == null) {
            return true;
        }
        Set<String> approvers = new HashSet<>(by.approvers());
        return by.quorum() >= asked.quorum()
                && approvers.containsAll(asked.approvers())
                && by.expires().compareTo(asked.expires()) <= 0;
    }

    private void remark(Rule rule, PolicyRemark.Kind kind, Message message) {
        remarks.add(new PolicyRemark(rule.source().line(), rule.id(), kind, message));
    }
}

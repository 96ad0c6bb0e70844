package dev.sekisho.dlp.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The compiled rules. Pure: the same facts, the same verdict. Immutable. */
record Evaluator(
        Input.Settings settings, List<Rule> rules, UnreadRule unread, PasswordRule password, boolean simulate) {

    /** What the rules say together. */
    record Verdict(
            Action action,
            List<RuleHit> hits,
            List<RuleHit> nearMisses,
            @Nullable HoldRequirement hold,
            @Nullable EncryptRequirement encryption,
            Obligations obligations) {}

    /** With {@code asEnforced}, rules in dry run act as well. */
    Verdict evaluate(Facts facts, boolean asEnforced, Unrecorded unrecorded) {
        Input input = new Input(facts, settings);
        List<RuleHit> hits = new ArrayList<>();
        List<Rule> deciding = new ArrayList<>();
        List<HoldRequirement> holds = new ArrayList<>();
        EncryptRequirement encryption = null;
        Obligations obligations = Obligations.NONE;
        for (int i = 0, n = rules.size(); i < n; i++) {
            Rule rule = rules.get(i);
            Truth truth = rule.test(input);
            boolean acts = asEnforced || rule.enforced();
            if (rule.matches(truth, unrecorded)) {
                hits.add(rule.hit(input, truth, acts));
                if (acts || simulate) {
                    deciding.add(rule);
                }
                addIf(acts, rule.hold(input), holds);
                obligations = acts ? obligations.and(rule.obligations()) : obligations;
                encryption = acts ? sum(encryption, rule.encrypt(), input) : encryption;
            }
        }
        boolean acts = asEnforced || unread.enforced();
        RuleHit hit = unread.hit(input, deciding, acts);
        if (hit != null) {
            hits.add(hit);
            addIf(acts, unread.hold(), holds);
        }
        boolean passwordActs = asEnforced || password.enforced();
        RuleHit passwordHit = password.hit(input, passwordActs);
        if (passwordHit != null) {
            hits.add(passwordHit);
            addIf(passwordActs, password.hold(), holds);
        }
        return verdict(hits, new LazyList<>(() -> nearMisses(input)), holds, encryption, obligations);
    }

    private List<RuleHit> nearMisses(Input input) {
        List<RuleHit> nearMisses = new ArrayList<>();
        for (Rule rule : rules) {
            RuleHit near = rule.test(input) == Truth.FALSE ? rule.nearMiss(input) : null;
            if (near != null) {
                nearMisses.add(near);
            }
        }
        return nearMisses;
    }

    private static void addIf(boolean acts, @Nullable HoldRequirement hold, List<HoldRequirement> holds) {
        if (acts && hold != null) {
            holds.add(hold);
        }
    }

    private static @Nullable EncryptRequirement sum(
            @Nullable EncryptRequirement sofar, @Nullable EncryptAction action, Input input) {
        if (action == null) {
            return sofar;
        }
        EncryptRequirement next = action.of(input);
        return sofar == null ? next : sofar.and(next);
    }

    private static Verdict verdict(
            List<RuleHit> hits,
            List<RuleHit> nearMisses,
            List<HoldRequirement> holds,
            @Nullable EncryptRequirement encryption,
            Obligations obligations) {
        Action strictest = Action.ALLOW;
        for (RuleHit hit : hits) {
            if (hit.enforced()) {
                strictest = hit.action().compareTo(strictest) > 0 ? hit.action() : strictest;
            }
        }
        HoldRequirement hold = strictest == Action.HOLD
                ? holds.stream().reduce(HoldRequirement::and).orElse(null)
                : null;
        return new Verdict(strictest, hits, nearMisses, hold, encryption, obligations);
    }

    /** Whether a rule that acts asks of its encryption what the test looks for. */
    boolean encryption(Predicate<EncryptRequirement> test) {
        for (Rule rule : rules) {
            EncryptAction encrypt = rule.encrypt();
            if (rule.enforced() && encrypt != null && test.test(encrypt.requirement())) {
                return true;
            }
        }
        return false;
    }

    /** What the rules that act ask to be done, all together. */
    Obligations obligations() {
        Obligations all = Obligations.NONE;
        for (Rule rule : rules) {
            all = rule.enforced() ? all.and(rule.obligations()) : all;
        }
        return all;
    }

    /** The ids of the sinks that rules which act name. */
    Set<String> sinks() {
        Set<String> sinks = new TreeSet<>();
        for (Rule rule : rules) {
            AlertRequirement alert = rule.obligations().alert();
            if (rule.enforced() && alert != null) {
                sinks.addAll(alert.sinks());
            }
        }
        return sinks;
    }

    boolean uses(Action action) {
        return (unread.enforced() && unread.action() == action)
                || (password.enforced() && password.action() == action)
                || rules.stream().anyMatch(rule -> rule.enforced() && rule.mayDo(action));
    }
}

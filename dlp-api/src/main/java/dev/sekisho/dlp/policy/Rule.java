package dev.sekisho.dlp.policy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A compiled rule.
 *
 * @param when all of these must hold
 * @param unless when given, must not hold
 * @param hold what a release needs, when the rule holds
 * @param encrypt how to encrypt, when the rule encrypts
 * @param enforced false in dry run
 * @param source the rule as it is written
 */
record Rule(
        String id,
        Message title,
        List<Condition> when,
        @Nullable Condition unless,
        Action action,
        @Nullable HoldRequirement hold,
        @Nullable EncryptAction encrypt,
        String severity,
        boolean enforced,
        RuleSource source) {

    /** What is not known counts as a match for a rule that restricts, and only for such a rule. */
    boolean matches(Truth truth, Unrecorded unrecorded) {
        if (truth == Truth.UNRECORDED && unrecorded != Unrecorded.UNKNOWN) {
            return (action == Action.ALLOW) == (unrecorded == Unrecorded.MILDEST);
        }
        return truth == Truth.TRUE || (truth.isOpen() && action.compareTo(Action.WARN) >= 0);
    }

    Truth test(Input input) {
        Truth truth = Truth.TRUE;
        for (int i = 0, n = when.size(); i < n; i++) {
            Condition condition = when.get(i);
            truth = truth.and(condition.test(input));
            if (truth == Truth.FALSE) {
                return truth;
            }
        }
        return unless == null ? truth : truth.and(unless.test(input).not());
    }

    RuleHit hit(Input input, Truth truth, boolean acts) {
        List<Message> reasons =
                new LazyList<>(() -> when.stream().map(c -> c.why(input)).toList());
        return new RuleHit(id, title, action, acts, truth.isOpen(), severity, reasons);
    }

    /** The rule as a near miss: all of its conditions but one hold. Null when it is none. */
    @Nullable
    RuleHit nearMiss(Input input) {
        List<Condition> failed = new ArrayList<>();
        when.stream().filter(c -> c.test(input) == Truth.FALSE).forEach(failed::add);
        Condition excepted = unless != null && unless.test(input) == Truth.TRUE ? unless : null;
        int conditions = when.size() + (excepted == null ? 0 : 1);
        if (failed.size() + (excepted == null ? 0 : 1) != 1 || conditions < 2) {
            return null;
        }
        List<Message> reasons = new ArrayList<>();
        for (Condition c : when) {
            Message why = c.why(input);
            reasons.add(failed.contains(c) ? new Message("不成立: " + why.ja(), "not met: " + why.en()) : why);
        }
        if (excepted != null) {
            Message why = excepted.why(input);
            reasons.add(new Message("例外に当たる: " + why.ja(), "excepted: " + why.en()));
        }
        return new RuleHit(id, title, action, false, false, severity, reasons);
    }

    boolean addresses(PartFact part) {
        return when.stream().anyMatch(c -> c.addresses(part));
    }
}

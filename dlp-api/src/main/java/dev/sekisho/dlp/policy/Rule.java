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
 * @param ask what becomes of the reason, when the rule asks for one
 * @param obligations what has to be done to what leaves
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
        @Nullable AskReason ask,
        Obligations obligations,
        String severity,
        boolean enforced,
        RuleSource source) {

    /** What is not known counts as a match for a rule that restricts, and only for such a rule. */
    boolean matches(Truth truth, Unrecorded unrecorded) {
        if (truth == Truth.UNRECORDED && unrecorded != Unrecorded.UNKNOWN) {
            return (action == Action.ALLOW) == (unrecorded == Unrecorded.MILDEST);
        }
        return truth == Truth.TRUE || (truth.isOpen() && restricts());
    }

    /** It hinders, or keeps recipients from seeing each other. */
    private boolean restricts() {
        return action.compareTo(Action.WARN) >= 0 || obligations.toBcc();
    }

    /** What it asks for of this transfer: less, once the actor has given the reason that it asks for. */
    private Action action(Input input) {
        return ask == null ? action : ask.action(input.facts());
    }

    /** What a release needs, when it holds this transfer. */
    @Nullable
    HoldRequirement hold(Input input) {
        return ask == null ? hold : ask.answered(input.facts()) ? null : ask.hold();
    }

    boolean mayDo(Action wanted) {
        return action == wanted || (ask != null && ask.otherwise() == wanted);
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
        List<Message> reasons = new LazyList<>(() -> reasons(input));
        return new RuleHit(id, title, action(input), acts, truth.isOpen(), severity, reasons);
    }

    private List<Message> reasons(Input input) {
        List<Message> reasons = new ArrayList<>();
        when.forEach(c -> reasons.add(c.why(input)));
        if (ask != null) {
            reasons.add(ask.why(input.facts()));
        }
        return reasons;
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

package dev.sekisho.dlp.policy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a policy says of a transfer. Immutable.
 *
 * @param action the strictest action of the enforced rules that matched
 * @param hits all rules that matched, in the order of the policy
 * @param nearMisses rules of which all but one condition hold
 * @param hold what a release needs when the action is {@link Action#HOLD}, otherwise null; obligations of several rules
 *     are added up
 * @param encryption how the mail is to be encrypted when it leaves, or null when no rule asked for it; it stays in
 *     force when another rule holds the mail first, and what several rules ask for is added up
 * @param obligations what has to be done to what leaves, whatever the action
 * @param policyId the policy and its version, such as {@code kokyaku-mail@2026.11.1}
 * @param policyHash the SHA-256 of the policy's text, in hex
 * @param facts the whole input of the evaluation
 */
public record Decision(
        Action action,
        List<RuleHit> hits,
        List<RuleHit> nearMisses,
        @Nullable HoldRequirement hold,
        @Nullable EncryptRequirement encryption,
        Obligations obligations,
        String policyId,
        String policyHash,
        Facts facts) {

    /**
     * Copies the lists.
     *
     * @param action the strictest action
     * @param hits the rules that matched
     * @param nearMisses the rules that nearly matched
     * @param hold what a release needs
     * @param encryption how to encrypt
     * @param obligations what has to be done to what leaves
     * @param policyId the policy and its version
     * @param policyHash the SHA-256 of the policy
     * @param facts the input
     */
    public Decision {
        Objects.requireNonNull(action, "action");
        hits = List.copyOf(hits);
        nearMisses = LazyList.copyOf(nearMisses);
        Objects.requireNonNull(obligations, "obligations");
        Objects.requireNonNull(policyId, "policyId");
        Objects.requireNonNull(policyHash, "policyHash");
        Objects.requireNonNull(facts, "facts");
    }

    /**
     * Whether the mail is to be encrypted when it leaves.
     *
     * @return true when a rule asked for it
     */
    public boolean encrypt() {
        return encryption != null;
    }

    /**
     * The decision as values that JSON can hold, for the trail and for programs.
     *
     * @return the members {@code action encrypt rules nearMisses hold encryption obligations policy policyHash facts};
     *     {@code hold} only when the transfer is held, {@code encryption} only when it is to be encrypted,
     *     {@code obligations} only when there are any
     */
    public Map<String, Object> toMap() {
        return DecisionMap.toMap(this);
    }

    @Override
    public String toString() {
        return "Decision[" + action.id() + " by "
                + hits.stream().map(RuleHit::ruleId).toList() + "]";
    }
}

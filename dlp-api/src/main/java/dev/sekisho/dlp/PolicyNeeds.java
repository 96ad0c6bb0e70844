package dev.sekisho.dlp;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.policy.Policy;
import dev.sekisho.dlp.protect.Deidentifier;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a checkpoint that lacks what its policy needs: a rule that can never do what it says would be noticed when it
 * is too late.
 */
record PolicyNeeds(Policy policy) {
    void quarantine(@Nullable Object quarantine) {
        require(
                !policy.usesHold() || quarantine != null,
                "the policy holds transfers, by a rule or by 'unreadable', whose action is hold if not said: a quarantine is needed");
    }

    void protectors(Collection<String> ids) {
        require(
                !policy.usesEncrypt() || !ids.isEmpty(),
                "the policy encrypts: dlp-encryption is needed on the class path");
    }

    void signers(Collection<?> signers) {
        require(!policy.usesSigning() || !signers.isEmpty(), "the policy signs: a signing key is needed");
    }

    void escrow(@Nullable Object escrow) {
        require(!policy.usesEscrow() || escrow != null, "the policy escrows content keys: an escrow is needed");
    }

    void history(@Nullable Object history) {
        boolean looksBack = policy.needsContacts() || !policy.windows().isEmpty();
        require(!looksBack || history != null, "the policy looks at what was moved before: a history is needed");
    }

    void detectors(Set<InfoType> furtherTypes) {
        Set<InfoType> missing = new HashSet<>(policy.furtherTypes());
        missing.removeAll(furtherTypes);
        require(missing.isEmpty(), "the policy names info types that no detector finds: " + missing);
    }

    void sinks(Collection<String> ids) {
        require(
                ids.containsAll(policy.namedSinks()),
                "the policy alerts sinks that are missing: " + policy.namedSinks());
    }

    void deidentifiers(Iterable<Deidentifier> deidentifiers) {
        require(
                policy.usesObligations().deidentify() == null
                        || deidentifiers.iterator().hasNext(),
                "the policy de-identifies: dlp-detectors is needed on the class path");
    }

    private static void require(boolean kept, String message) {
        if (!kept) {
            throw new IllegalStateException(message);
        }
    }
}

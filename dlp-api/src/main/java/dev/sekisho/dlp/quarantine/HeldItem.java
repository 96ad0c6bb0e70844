package dev.sekisho.dlp.quarantine;

import dev.sekisho.dlp.policy.Escalation;
import dev.sekisho.dlp.policy.HoldRequirement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A held transfer, without its content. Immutable; its text form has neither people nor findings.
 *
 * @param id the id
 * @param revision grows with every change
 * @param state where it stands
 * @param time when it was held
 * @param actor the account of the sender
 * @param from the envelope sender
 * @param recipients the envelope recipients that it would be released to
 * @param requirement what a release needs
 * @param escalated whether it has gone to those who decide next
 * @param contentDigest the SHA-256 of the content that would be released, in hex
 * @param sizeBytes the size of that content
 * @param decision why it is held and what was found, masked; without content
 * @param withheld what was dropped and will not be sent
 * @param approvals the approvals so far, none for anything but what is described here
 */
public record HeldItem(
        String id,
        int revision,
        HoldState state,
        Instant time,
        String actor,
        String from,
        List<String> recipients,
        HoldRequirement requirement,
        boolean escalated,
        String contentDigest,
        long sizeBytes,
        Map<String, Object> decision,
        Withheld withheld,
        List<Approval> approvals) {

    /**
     * Copies the lists.
     *
     * @param id the id
     * @param revision grows with every change
     * @param state where it stands
     * @param time when it was held
     * @param actor the account of the sender
     * @param from the envelope sender
     * @param recipients the envelope recipients
     * @param requirement what a release needs
     * @param escalated whether it has gone to those who decide next
     * @param contentDigest the SHA-256 of the content
     * @param sizeBytes the size of the content
     * @param decision why it is held
     * @param withheld what was dropped
     * @param approvals the approvals so far
     */
    public HeldItem {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(state, "state");
        recipients = List.copyOf(recipients);
        approvals = List.copyOf(approvals);
        Objects.requireNonNull(withheld, "withheld");
    }

    /**
     * When nobody of those who decide now may approve any more.
     *
     * @return the end of the time limit
     */
    public Instant expiresAt() {
        Instant first = time.plus(requirement.expires());
        Escalation next = requirement.escalation();
        return escalated && next != null ? first.plus(next.expires()) : first;
    }

    /**
     * The groups whose members decide now.
     *
     * @return the groups; empty for anybody but the sender
     */
    public Set<String> approvers() {
        Escalation next = requirement.escalation();
        return escalated && next != null ? next.approvers() : requirement.approvers();
    }

    /**
     * The digest of the policy under which it was decided last.
     *
     * @return the SHA-256 of the policy in hex, or an empty string when the decision does not say
     */
    public String policyHash() {
        return decision.get("policyHash") instanceof String hash ? hash : "";
    }

    HeldItem with(HoldState next, List<Approval> given) {
        return new HeldItem(
                id,
                revision + 1,
                next,
                time,
                actor,
                from,
                recipients,
                requirement,
                escalated,
                contentDigest,
                sizeBytes,
                decision,
                withheld,
                given);
    }

    /** The next approvers decide anew. */
    HeldItem escalate() {
        return new HeldItem(
                id,
                revision + 1,
                HoldState.HELD,
                time,
                actor,
                from,
                recipients,
                requirement,
                true,
                contentDigest,
                sizeBytes,
                decision,
                withheld,
                List.of());
    }

    /** Something else would be released, or on other terms: nobody has approved that yet. */
    HeldItem revise(Revision r, String digest, long size) {
        return new HeldItem(
                id,
                revision + 1,
                r.blocked() ? HoldState.BLOCKED : HoldState.HELD,
                time,
                actor,
                from,
                r.recipients(),
                r.requirement(),
                escalated,
                digest,
                size,
                r.decision(),
                withheld.and(r.dropped()),
                List.of());
    }

    @Override
    public String toString() {
        return "HeldItem[" + id + " " + state + "]";
    }
}

package dev.sekisho.dlp.quarantine;

import dev.sekisho.dlp.policy.HoldRequirement;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A held transfer, without its content. Immutable.
 *
 * @param id the id
 * @param state where it stands
 * @param time when it was held
 * @param actor the account of the sender
 * @param from the envelope sender
 * @param recipients the envelope recipients
 * @param requirement what a release needs
 * @param contentDigest the SHA-256 of the content, in hex
 * @param sizeBytes the size of the content
 * @param decision why it is held, without content
 * @param approvals the approvals so far
 */
public record HeldItem(
        String id,
        HoldState state,
        Instant time,
        String actor,
        String from,
        List<String> recipients,
        HoldRequirement requirement,
        String contentDigest,
        long sizeBytes,
        Map<String, Object> decision,
        List<Approval> approvals) {

    /**
     * Copies the lists.
     *
     * @param id the id
     * @param state where it stands
     * @param time when it was held
     * @param actor the account of the sender
     * @param from the envelope sender
     * @param recipients the envelope recipients
     * @param requirement what a release needs
     * @param contentDigest the SHA-256 of the content
     * @param sizeBytes the size of the content
     * @param decision why it is held
     * @param approvals the approvals so far
     */
    public HeldItem {
        recipients = List.copyOf(recipients);
        approvals = List.copyOf(approvals);
    }

    /**
     * When nobody may approve any more.
     *
     * @return the end of the time limit
     */
    public Instant expiresAt() {
        return time.plus(requirement.expires());
    }

    @Override
    public String toString() {
        return "HeldItem[" + id + " " + state + "]";
    }
}

package dev.sekisho.dlp.quarantine;

import dev.sekisho.dlp.policy.HoldRequirement;
import dev.sekisho.dlp.transfer.Content;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A transfer to be held.
 *
 * @param transferId the id of the transfer, which becomes that of the item
 * @param time when it was held
 * @param actor the account of the sender
 * @param from the envelope sender
 * @param recipients the envelope recipients, or where files go
 * @param requirement what a release needs
 * @param decision the decision as the trail has it, without content
 * @param content the raw mail, or the files in one
 * @param identified whether the content names itself, as by a Message-ID: the same bytes are then never another
 *     transfer
 */
public record HoldRequest(
        String transferId,
        Instant time,
        String actor,
        String from,
        List<String> recipients,
        HoldRequirement requirement,
        Map<String, Object> decision,
        Content content,
        boolean identified) {

    /**
     * Copies the recipients.
     *
     * @param transferId the id of the transfer
     * @param time when it was held
     * @param actor the account of the sender
     * @param from the envelope sender
     * @param recipients the envelope recipients, or where files go
     * @param requirement what a release needs
     * @param decision the decision
     * @param content the raw mail, or the files in one
     * @param identified whether the content names itself
     */
    public HoldRequest {
        Objects.requireNonNull(transferId, "transferId");
        Objects.requireNonNull(time, "time");
        recipients = List.copyOf(recipients);
        Objects.requireNonNull(requirement, "requirement");
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(content, "content");
    }

    @Override
    public String toString() {
        return "HoldRequest[" + transferId + "]";
    }
}

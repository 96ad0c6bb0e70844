package dev.sekisho.dlp.quarantine;

import java.time.Instant;
import java.util.Objects;

/**
 * One person's yes. It counts for what its statement says, and for nothing else.
 *
 * @param approver the account of the person
 * @param onBehalfOf the account of who delegated it to the person, or an empty string
 * @param time when
 * @param reason why, in the person's words
 * @param contentDigest the SHA-256 of the content that was approved, in hex
 * @param statement a signed note over the digests of content and policy, the recipients and all of the above
 */
public record Approval(
        String approver, String onBehalfOf, Instant time, String reason, String contentDigest, String statement) {

    /**
     * Checks that nothing is null.
     *
     * @param approver the account of the person
     * @param onBehalfOf who delegated it
     * @param time when
     * @param reason why
     * @param contentDigest the SHA-256 of the content
     * @param statement the signed note
     */
    public Approval {
        Objects.requireNonNull(approver, "approver");
        Objects.requireNonNull(onBehalfOf, "onBehalfOf");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(contentDigest, "contentDigest");
        Objects.requireNonNull(statement, "statement");
    }

    @Override
    public String toString() {
        return "Approval[" + time + "]";
    }
}

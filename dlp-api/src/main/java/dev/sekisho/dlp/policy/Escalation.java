package dev.sekisho.dlp.policy;

import java.time.Duration;
import java.util.Set;

/**
 * Who decides next when nobody decided in time. What they do not decide in time either is blocked.
 *
 * @param approvers the groups whose members may approve then, at least one
 * @param expires after what further time nobody may approve any more
 */
public record Escalation(Set<String> approvers, Duration expires) {

    /**
     * Copies the groups.
     *
     * @param approvers the groups
     * @param expires the further time limit
     */
    public Escalation {
        approvers = Set.copyOf(approvers);
        if (approvers.isEmpty() || expires.isNegative() || expires.isZero()) {
            throw new IllegalArgumentException("an escalation needs approvers and a time limit");
        }
    }
}

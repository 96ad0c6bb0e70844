package dev.sekisho.dlp.policy;

import java.time.Duration;
import java.util.Set;

/**
 * What a hold needs to be released.
 *
 * @param approvers the groups whose members may approve, such as {@code manager} or {@code security}; empty for anybody
 *     but the sender
 * @param quorum how many different people must approve, at least 1
 * @param expires after what time nobody may approve any more
 */
public record HoldRequirement(Set<String> approvers, int quorum, Duration expires) {

    /**
     * Copies the groups.
     *
     * @param approvers the groups
     * @param quorum how many must approve
     * @param expires the time limit
     */
    public HoldRequirement {
        approvers = Set.copyOf(approvers);
        if (quorum < 1 || expires.isNegative() || expires.isZero()) {
            throw new IllegalArgumentException("a hold needs a quorum of at least 1 and a time limit");
        }
    }
}

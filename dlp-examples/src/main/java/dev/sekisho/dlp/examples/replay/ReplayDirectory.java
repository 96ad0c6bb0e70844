package dev.sekisho.dlp.examples.replay;

import dev.sekisho.dlp.policy.Directory;
import java.util.Set;

/**
 * The few people of the replays; a company's own directory is a {@link dev.sekisho.dlp.policy.CsvDirectory} or an
 * adapter to its LDAP.
 */
final class ReplayDirectory implements Directory {
    @Override
    public Set<String> supervisors(String account) {
        return switch (account) {
            case HealthCentreReplay.STAFF -> Set.of(HealthCentreReplay.CHIEF);
            case MrtReplay.STAFF -> Set.of(MrtReplay.CHIEF);
            default -> Set.of();
        };
    }

    @Override
    public Set<String> aliases(String account) {
        return Set.of(account);
    }

    @Override
    public Set<String> members(String group) {
        return Set.of();
    }
}

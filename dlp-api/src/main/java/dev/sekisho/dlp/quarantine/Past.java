package dev.sekisho.dlp.quarantine;

import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.audit.RecordFilter;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the trail of this host says was done with an item before. Whoever can write to the store, or brings back an old
 * copy of it, can put an item back as it once was, with its signatures; the trail goes on.
 *
 * @param over whether it was released, or may not be any more
 * @param voided statements of approvals that count no more
 */
record Past(boolean over, Set<String> voided) {
    private static final String DELEGATED = "delegated";
    private static final String REVOKED = "delegation-revoked";
    private static final RecordFilter DECIDED = RecordFilter.ofKinds(
            "approved",
            "escalated",
            Revision.Kind.REDUCED.id(),
            Revision.Kind.PASSWORD_SUPPLIED.id(),
            Revision.Kind.DECIDED_AGAIN.id(),
            "rejected",
            "recalled",
            "expired",
            "released",
            "partly-released");

    static Past of(AuditTrail trail, String id) throws IOException {
        Set<String> given = new HashSet<>();
        Set<String> voided = new HashSet<>();
        boolean[] over = {false};
        trail.reader().read(DECIDED.ofTransfers(Set.of(id)), (seq, entry) -> {
            switch (entry.kind()) {
                case "approved" -> given.add(String.valueOf(entry.facts().get("statement")));
                case "rejected", "recalled", "expired", "released", "partly-released" -> over[0] = true;
                default -> {
                    voided.addAll(given);
                    over[0] |= HoldState.BLOCKED.name().equals(entry.facts().get("state"));
                }
            }
        });
        return new Past(over[0], voided);
    }

    /**
     * The delegations of which the trail knows, by their ids. Which of them count decides who may approve and who
     * stands on the side of a sender, so a file that is gone takes none away.
     */
    static Map<String, Delegation> delegations(AuditTrail trail) throws IOException {
        Map<String, Delegation> known = new LinkedHashMap<>();
        trail.reader().read(RecordFilter.ofKinds(DELEGATED, REVOKED), (seq, entry) -> {
            Delegation one = Journal.delegation(entry.facts());
            known.put(one.id(), entry.kind().equals(REVOKED) ? one.revoke() : one);
        });
        return known;
    }
}

package dev.sekisho.dlp.quarantine;

import java.time.Instant;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Leave to approve in another's place, for a time and up to a limit. It cannot be passed on. A transfer that could not
 * be read whole is beyond any number of people.
 *
 * @param id the id
 * @param from the account of the approver who delegates
 * @param to the account of the person who approves instead
 * @param start from when
 * @param end until when
 * @param mostPeople how many people may be in a transfer at most
 * @param rules the rules for whose holds it is; empty for all
 * @param reason why
 * @param revoked whether it was taken back
 */
public record Delegation(
        String id,
        String from,
        String to,
        Instant start,
        Instant end,
        long mostPeople,
        Set<String> rules,
        String reason,
        boolean revoked) {

    /**
     * Copies the rules.
     *
     * @param id the id
     * @param from who delegates
     * @param to to whom
     * @param start from when
     * @param end until when
     * @param mostPeople how many people at most
     * @param rules the rules
     * @param reason why
     * @param revoked whether it was taken back
     */
    public Delegation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        Objects.requireNonNull(reason, "reason");
        rules = Collections.unmodifiableSet(new TreeSet<>(rules));
    }

    /**
     * Starts a delegation.
     *
     * @param from the account of the approver who delegates
     * @param to the account of the person who approves instead
     * @param start from when
     * @param end until when
     * @param mostPeople how many people may be in a transfer at most
     * @param reason why
     * @return a delegation for all rules, which {@link Quarantine#delegate} gives its id
     */
    public static Delegation of(String from, String to, Instant start, Instant end, long mostPeople, String reason) {
        return new Delegation("", from, to, start, end, mostPeople, Set.of(), reason, false);
    }

    /**
     * The same for some rules only.
     *
     * @param only the ids of the rules
     * @return a delegation for holds of these rules and of no other
     */
    public Delegation forRules(Set<String> only) {
        return new Delegation(id, from, to, start, end, mostPeople, only, reason, revoked);
    }

    Delegation withId(String given) {
        return new Delegation(given, from, to, start, end, mostPeople, rules, reason, false);
    }

    Delegation revoke() {
        return new Delegation(id, from, to, start, end, mostPeople, rules, reason, true);
    }

    boolean activeAt(Instant time) {
        return !revoked && !time.isBefore(start) && time.isBefore(end);
    }

    boolean covers(HeldItem item) {
        return HeldDecision.people(item) <= mostPeople
                && (rules.isEmpty() || rules.containsAll(HeldDecision.rules(item)));
    }

    @Override
    public String toString() {
        return "Delegation[" + id + "]";
    }
}

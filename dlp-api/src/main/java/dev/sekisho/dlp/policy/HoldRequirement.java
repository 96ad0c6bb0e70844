package dev.sekisho.dlp.policy;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a hold needs to be released.
 *
 * @param approvers the groups whose members may approve, such as {@code manager} or {@code security}; empty for anybody
 *     but the sender
 * @param quorum how many different people must approve, at least 1
 * @param expires after what time nobody of these may approve any more
 * @param escalation who decides then, or null to block
 */
public record HoldRequirement(
        Set<String> approvers,
        int quorum,
        Duration expires,
        @Nullable Escalation escalation) {

    /**
     * Copies the groups.
     *
     * @param approvers the groups
     * @param quorum how many must approve
     * @param expires the time limit
     * @param escalation who decides then, or null to block
     */
    public HoldRequirement {
        approvers = Set.copyOf(approvers);
        if (quorum < 1 || expires.isNegative() || expires.isZero()) {
            throw new IllegalArgumentException("a hold needs a quorum of at least 1 and a time limit");
        }
    }

    /**
     * A hold that blocks when its time is over.
     *
     * @param approvers the groups
     * @param quorum how many must approve
     * @param expires the time limit
     */
    public HoldRequirement(Set<String> approvers, int quorum, Duration expires) {
        this(approvers, quorum, expires, null);
    }

    /**
     * What both ask for: the highest quorum, all groups, the shortest time limits. It escalates only when both do.
     *
     * @param other the other
     * @return a requirement that meets both
     */
    public HoldRequirement and(HoldRequirement other) {
        return new HoldRequirement(
                union(approvers, other.approvers),
                Math.max(quorum, other.quorum),
                shorter(expires, other.expires),
                and(escalation, other.escalation));
    }

    private static @Nullable Escalation and(@Nullable Escalation one, @Nullable Escalation other) {
        return one == null || other == null
                ? null
                : new Escalation(union(one.approvers(), other.approvers()), shorter(one.expires(), other.expires()));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /**
     * The requirement as values that JSON can hold.
     *
     * @return the members {@code approvers quorum expires} and, where it escalates, {@code escalation}
     */
    public Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("approvers", List.copyOf(new TreeSet<>(approvers)));
        map.put("quorum", quorum);
        map.put("expires", expires.toString());
        if (escalation != null) {
            map.put(
                    "escalation",
                    Map.of(
                            "approvers", List.copyOf(new TreeSet<>(escalation.approvers())),
                            "expires", escalation.expires().toString()));
        }
        return map;
    }

    /**
     * Reads the requirement of a record.
     *
     * @param map what {@link #toMap} gave, also after a way through JSON
     * @return the requirement
     * @throws IllegalArgumentException when a member is missing or of another type
     */
    public static HoldRequirement fromMap(Map<?, ?> map) {
        RecordMap m = new RecordMap(map);
        Escalation next = map.get("escalation") instanceof Map<?, ?> e ? escalation(new RecordMap(e)) : null;
        return new HoldRequirement(
                new TreeSet<>(m.strings("approvers")),
                Math.toIntExact(m.number("quorum")),
                Duration.parse(m.string("expires")),
                next);
    }

    private static Escalation escalation(RecordMap m) {
        return new Escalation(new TreeSet<>(m.strings("approvers")), Duration.parse(m.string("expires")));
    }
}

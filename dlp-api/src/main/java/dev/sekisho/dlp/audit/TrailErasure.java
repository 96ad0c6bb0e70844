package dev.sekisho.dlp.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Destroys the keys of records, so that nobody reads them any more while the tree still proves that they were there.
 *
 * <p>The trail itself is never shortened. A record is kept for ten years unless a person's right to erasure demands
 * otherwise; that it was erased, by whom, with whose authority and why, is a record itself, durable before the key is
 * gone. Copies of the key that the operator, an auditor or a backup has are not reached.
 *
 * <p>Records that others are checked against stay: who the custodians are, the versions of policy and lists, earlier
 * erasures. They tell of the officers, not of people whose data was inspected, and without them the escrow would trust
 * nobody, no policy would be active, and an erasure could hide another.
 */
public final class TrailErasure {
    /** Records are kept at least this long. */
    public static final int YEARS_KEPT = 10;

    private static final String ERASED = "audit-erasure";
    private static final String PRUNED = "audit-pruned";

    /** The kinds of records that stay. */
    private static final RecordFilter STANDING = RecordFilter.ofKinds(
            "custodian-enrolled",
            "custodian-group",
            "change-proposed",
            "change-reviewed",
            "change-activated",
            "change-withdrawn",
            "history-begun",
            ERASED,
            PRUNED);

    private TrailErasure() {}

    /**
     * Who erases.
     *
     * @param by who does it
     * @param authorisedBy who allowed it, at least one other person, such as the custodians of the escrow
     * @param reason why
     */
    public record Authority(String by, List<String> authorisedBy, String reason) {

        /**
         * Checks that nobody does it alone.
         *
         * @param by who does it
         * @param authorisedBy who allowed it
         * @param reason why
         * @throws IllegalArgumentException when nobody else allowed it, or no reason is given
         */
        public Authority {
            authorisedBy = List.copyOf(authorisedBy);
            if (by.isBlank() || reason.isBlank() || authorisedBy.stream().allMatch(name -> name.equals(by))) {
                throw new IllegalArgumentException("nobody erases alone or without a reason");
            }
        }
    }

    /**
     * Erases records that a person demands to be erased. The trail must not be open elsewhere.
     *
     * @param dir the folder of the trail
     * @param keyFile the file of the writer's keys, which is replaced
     * @param records the numbers of the records
     * @param authority who erases
     * @param clock tells the time
     * @return the keys that are left
     * @throws TrailException when a number is not in the trail, or others are checked against that record; nothing is
     *     erased then
     * @throws IOException when the trail or the file cannot be written
     */
    public static TrailKeys erase(Path dir, Path keyFile, SortedSet<Long> records, Authority authority, Clock clock)
            throws IOException {
        if (!Collections.disjoint(standing(dir, TrailKeys.load(keyFile)), records)) {
            throw new TrailException("standing-record");
        }
        return erase(dir, keyFile, records, authority, ERASED, clock);
    }

    /**
     * Erases all records before a day but those that others are checked against. What is younger than
     * {@link #YEARS_KEPT} years is refused, and nothing is erased then.
     *
     * @param dir the folder of the trail
     * @param keyFile the file of the writer's keys, which is replaced
     * @param before records from before this time are erased
     * @param authority who erases
     * @param clock tells the time
     * @return how many records were erased
     * @throws TrailException when the time is less than ten years ago
     * @throws IOException when the trail or the file cannot be written
     */
    public static long prune(Path dir, Path keyFile, Instant before, Authority authority, Clock clock)
            throws IOException {
        Instant limit =
                clock.instant().atZone(ZoneOffset.UTC).minusYears(YEARS_KEPT).toInstant();
        if (before.isAfter(limit)) {
            throw new TrailException("retention");
        }
        TrailKeys keys = TrailKeys.load(keyFile);
        SortedSet<Long> old = new TreeSet<>();
        RecordFilter earlier = RecordFilter.ofKinds().within(Instant.MIN, before);
        new TrailReader(dir, keys).read(earlier, (seq, entry) -> old.add(seq));
        old.removeAll(standing(dir, keys));
        if (!old.isEmpty()) {
            erase(dir, keyFile, old, authority, PRUNED, clock);
        }
        return old.size();
    }

    private static TrailKeys erase(
            Path dir, Path keyFile, SortedSet<Long> records, Authority authority, String kind, Clock clock)
            throws IOException {
        TrailKeys keys = TrailKeys.load(keyFile);
        try (AuditTrail trail = AuditTrail.open(dir, keys)) {
            long size = TreeHead.parse(trail.checkpoint()).size();
            if (records.isEmpty() || records.first() < 0 || records.last() >= size) {
                throw new TrailException("no-such-record");
            }
            Map<String, Object> facts = new TreeMap<>();
            facts.put("records", ranges(records));
            facts.put("by", authority.by());
            facts.put("authorisedBy", authority.authorisedBy());
            facts.put("reason", authority.reason());
            trail.append(new AuditRecord(kind, clock.instant(), facts));
            TrailIndexes.forget(dir, keys.recordKeys(), records);
            TrailKeys left = keys.without(records);
            left.replace(keyFile);
            return left;
        }
    }

    private static Set<Long> standing(Path dir, TrailKeys keys) throws IOException {
        Set<Long> standing = new HashSet<>();
        new TrailReader(dir, keys).read(STANDING, (seq, entry) -> standing.add(seq));
        return standing;
    }

    /** As {@code 3} or {@code 5-9}: a pruned decade is a few ranges. */
    private static List<String> ranges(SortedSet<Long> records) {
        List<String> ranges = new ArrayList<>();
        long first = records.first();
        long last = first;
        for (long seq : records.tailSet(first + 1)) {
            if (seq > last + 1) {
                ranges.add(range(first, last));
                first = seq;
            }
            last = seq;
        }
        ranges.add(range(first, last));
        return ranges;
    }

    private static String range(long first, long last) {
        return first == last ? Long.toString(first) : first + "-" + last;
    }
}

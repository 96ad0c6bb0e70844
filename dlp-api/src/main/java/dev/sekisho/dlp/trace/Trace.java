package dev.sekisho.dlp.trace;

import dev.sekisho.dlp.audit.AuditRecord;
import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.inspect.PersonDatum;
import dev.sekisho.dlp.inspect.PersonSink;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Searches a trail for who moved whom. Every search is itself recorded in the trail before it is answered. Thread-safe.
 *
 * <p>Reads the trail once for each search, and the fingerprints of all transfers once for a search by people.
 */
public final class Trace {
    private final AuditTrail trail;
    private final String askedBy;
    private final Clock clock;

    /**
     * Searches a trail.
     *
     * @param trail the trail
     * @param askedBy who asks, for the record
     * @param clock tells when
     */
    public Trace(AuditTrail trail, String askedBy, Clock clock) {
        this.trail = trail;
        this.askedBy = askedBy;
        this.clock = clock;
    }

    /** Gives the people who are searched for, such as by an inspection of the file that turned up. */
    @FunctionalInterface
    public interface People {

        /**
         * Gives them.
         *
         * @param sink takes them
         * @throws IOException when they cannot be read
         */
        void giveTo(PersonSink sink) throws IOException;
    }

    /**
     * Finds the transfers that carried given people, and their actors.
     *
     * @param people who is searched for
     * @param root the custodians' key
     * @return the transfers and actors, strongest overlap first
     * @throws IllegalArgumentException when there are fingerprints from before the root's first year
     * @throws IOException when the trail cannot be read, is damaged, or the search cannot be recorded
     */
    public TraceResult people(People people, FingerprintRoot root) throws IOException {
        TransferLog log = TransferLog.read(trail.reader());
        Wanted wanted = new Wanted(root);
        people.giveTo(wanted);
        Map<String, Object> sought = new TreeMap<>();
        for (PersonDatum datum : PersonDatum.values()) {
            sought.put(datum.name(), (long) wanted.size(datum));
        }
        record("people", Map.of("data", sought));
        Ranking ranking = compare(log.withFingerprints(), wanted, root);
        return new TraceResult(ranking.transfers(), ranking.actors(), ranking.compared());
    }

    private Ranking compare(List<TransferLog.Entry> transfers, Wanted wanted, FingerprintRoot root)
            throws IOException {
        Comparison comparison = new Comparison(wanted, root, trail.sideFiles());
        for (TransferLog.Entry transfer : transfers) {
            comparison.add(transfer);
        }
        return new Ranking(wanted, comparison);
    }

    /**
     * Finds out where the people of a transfer came from and where they went: the transfers over other channels, before
     * and after, that carried the same people.
     *
     * @param transfer the id of the transfer
     * @param root the custodians' key
     * @return the transfers, or nothing when the trail does not know the transfer
     * @throws IllegalArgumentException when there are fingerprints from before the root's first year
     * @throws IOException when the trail cannot be read, is damaged, or the search cannot be recorded
     */
    public Optional<TransferOrigin> origin(String transfer, FingerprintRoot root) throws IOException {
        TransferLog log = TransferLog.read(trail.reader());
        record("origin", Map.of("transferAskedFor", transfer));
        TransferLog.Entry asked = log.find(transfer);
        if (asked == null) {
            return Optional.empty();
        }
        Wanted wanted = new Wanted(root);
        if (!asked.file.isEmpty()) {
            FingerprintFile.read(trail.sideFiles().resolve(asked.file), root.at(asked.year), (datum, block) -> {
                for (long fingerprint : block) {
                    wanted.add(datum, fingerprint);
                }
            });
        }
        return Optional.of(TransferOrigin.of(asked, log, compare(log.withFingerprints(), wanted, root)));
    }

    /**
     * Finds all that an actor tried to move. Needs no key but the trail's own.
     *
     * @param actor the id of the actor
     * @return the transfers, in the order in which they were tried
     * @throws IOException when the trail cannot be read, is damaged, or the search cannot be recorded
     */
    public List<TracedTransfer> actor(String actor) throws IOException {
        TransferLog log = TransferLog.read(trail.reader());
        record("actor", Map.of("actorAskedFor", actor));
        return log.all().stream()
                .filter(entry -> entry.actor().equals(actor))
                .map(TransferLog.Entry::transfer)
                .toList();
    }

    private void record(String what, Map<String, Object> more) throws IOException {
        Map<String, Object> facts = new TreeMap<>(more);
        facts.put("search", what);
        facts.put("askedBy", askedBy);
        trail.append(new AuditRecord("query", clock.instant(), facts));
    }
}

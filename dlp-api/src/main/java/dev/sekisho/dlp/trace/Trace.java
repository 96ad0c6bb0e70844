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
 * <p>A search by people reads the {@linkplain #index indexes}, and of the trail what came after them, with the
 * fingerprints of those transfers. A search by actor reads the records of his transfers.
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
        Wanted wanted = new Wanted(root);
        people.giveTo(wanted);
        Map<String, Object> sought = new TreeMap<>();
        for (PersonDatum datum : PersonDatum.values()) {
            sought.put(datum.name(), (long) wanted.size(datum));
        }
        record("people", Map.of("data", sought));
        try (SearchedTrail searched = SearchedTrail.open(trail, root)) {
            return new Search(searched.indexes(), wanted, channel -> true).run();
        }
    }

    /**
     * Makes an index of all that the trail tells and no index has yet, so that later searches need not read it. The
     * indexes are side files of the trail, sealed with the key of their year, and each is recorded in the trail.
     *
     * @param root the custodians' key
     * @return how many transfers were indexed
     * @throws IllegalArgumentException when there are fingerprints from before the root's first year
     * @throws IOException when the trail cannot be read or written, or is damaged
     */
    public long index(FingerprintRoot root) throws IOException {
        record("index", Map.of());
        return SearchedTrail.index(trail, root, clock);
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
        record("origin", Map.of("transferAskedFor", transfer));
        try (SearchedTrail searched = SearchedTrail.open(trail, root)) {
            IndexedTransfer asked = searched.indexes().find(transfer);
            return asked == null
                    ? Optional.empty()
                    : Optional.of(new OriginSearch(searched.indexes(), root, trail.sideFiles()).of(asked));
        }
    }

    /**
     * Finds all that an actor tried to move. Needs no key but the trail's own.
     *
     * @param actor the id of the actor
     * @return the transfers, in the order in which they were tried
     * @throws IOException when the trail cannot be read, is damaged, or the search cannot be recorded
     */
    public List<TracedTransfer> actor(String actor) throws IOException {
        TransferLog log = TransferLog.ofActor(trail.reader(), actor);
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

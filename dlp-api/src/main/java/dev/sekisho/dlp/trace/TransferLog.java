package dev.sekisho.dlp.trace;

import dev.sekisho.dlp.audit.AuditRecord;
import dev.sekisho.dlp.audit.RecordFilter;
import dev.sekisho.dlp.audit.TrailReader;
import dev.sekisho.dlp.inspect.PartStatus;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a trail tells of its transfers: who, what, where to, what became of it, and where the fingerprints lie. */
final class TransferLog {
    /** After so many further records no decision comes any more: the host was stopped between the two. */
    private static final int MOST_BETWEEN = 10_000;

    private static final String FULL = PartStatus.FULL.id();

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    /** Transfers whose people were read and whose decision was not yet, with the number of the record. */
    private final Map<String, Long> halves = new LinkedHashMap<>();

    private long next;
    private boolean ended;
    private long wholeNext;
    private int wholeSize;

    /** What is known of one transfer. */
    static final class Entry {
        final String id;
        private Instant time = Instant.EPOCH;
        private String actor = "";
        private String channel = "";
        private String destination = "";
        private String dataOwner = "";
        private long people;
        private String action = "";
        private Fate fate = Fate.STOPPED;
        private boolean unread;
        private boolean begun;
        /** The name of the side file, or an empty string. */
        String file = "";

        int year;

        private Entry(String id) {
            this.id = id;
        }

        TracedTransfer transfer() {
            return new TracedTransfer(id, time, actor, channel, destination, dataOwner, people, action, fate);
        }

        String actor() {
            return actor;
        }

        IndexedTransfer indexed() {
            return new IndexedTransfer(transfer(), unread, file, year);
        }

        /** Whether its beginning was read, and not only what became of it. */
        boolean begun() {
            return begun;
        }

        Instant time() {
            return time;
        }

        Fate fate() {
            return fate;
        }

        private void atLeast(Fate reached) {
            fate = fate.compareTo(reached) < 0 ? reached : fate;
        }
    }

    /** Reads the transfers of an actor only. */
    static TransferLog ofActor(TrailReader reader, String actor) throws IOException {
        Set<String> ids = new HashSet<>();
        reader.read(RecordFilter.ofKinds(Fingerprinter.KIND, "decision").byActor(actor), (seq, record) -> {
            if (record.facts().get("transfer") instanceof String id) {
                ids.add(id);
            }
        });
        TransferLog log = new TransferLog();
        reader.read(RecordFilter.ofKinds().ofTransfers(ids), (seq, record) -> log.take(record));
        return log;
    }

    /** Reads from a record on, and so many transfers at most. */
    static TransferLog read(TrailReader reader, long from, int most) throws IOException {
        TransferLog log = new TransferLog();
        log.next = from;
        log.wholeNext = from;
        try {
            reader.read(from, (seq, record) -> {
                if (log.entries.size() >= most && (log.halves.isEmpty() || log.entries.size() / 2 >= most)) {
                    throw new EnoughException();
                }
                log.take(record);
                log.next = seq + 1;
                log.settle(record, seq);
            });
            log.ended = true;
        } catch (EnoughException e) {
            // the next portion begins there
        }
        return log;
    }

    /** People are recorded, then the decision on them: a portion must not end between the two. */
    private void settle(AuditRecord record, long seq) {
        if (record.facts().get("transfer") instanceof String id) {
            if (record.kind().equals(Fingerprinter.KIND)) {
                halves.put(id, seq);
            } else {
                halves.remove(id);
            }
        }
        halves.values().removeIf(begun -> seq - begun > MOST_BETWEEN);
        if (halves.isEmpty()) {
            wholeNext = next;
            wholeSize = entries.size();
        }
    }

    /** Whether the end of the trail was reached. */
    boolean ended() {
        return ended;
    }

    /**
     * Takes back what was read after the last record at which every transfer had its decision, as far as there is one.
     */
    TransferLog whole() {
        TransferLog whole = new TransferLog();
        whole.next = wholeNext;
        whole.ended = ended;
        entries.entrySet().stream()
                .limit(wholeSize)
                .forEach(entry -> whole.entries.put(entry.getKey(), entry.getValue()));
        return whole;
    }

    /** Ends the reading of a portion. */
    private static final class EnoughException extends IOException {
        private static final long serialVersionUID = 1L;

        EnoughException() {
            super("a portion is full");
        }
    }

    /** The number of the record after the last one that was read. */
    long next() {
        return next;
    }

    private void take(AuditRecord record) {
        Map<String, Object> facts = record.facts();
        if (!(facts.get("transfer") instanceof String id)) {
            return;
        }
        Entry entry = entries.computeIfAbsent(id, Entry::new);
        switch (record.kind()) {
            case Fingerprinter.KIND -> people(entry, record);
            case "decision" -> decision(entry, record);
            case "prepared" -> leaving(entry, facts);
            case "delivered" -> entry.atLeast(Fate.LEFT);
            default -> {
                // approvals and the like change nothing of what left
            }
        }
    }

    private static void people(Entry entry, AuditRecord record) {
        Map<String, Object> facts = record.facts();
        entry.time = record.time();
        entry.begun = true;
        entry.actor = text(facts.get(Fingerprinter.ACTOR));
        entry.file = text(facts.get(Fingerprinter.FILE));
        entry.year = (int) number(facts.get(Fingerprinter.YEAR));
    }

    private static void decision(Entry entry, AuditRecord record) {
        entry.time = record.time();
        entry.begun = true;
        entry.actor = text(record.facts().get("actor"));
        entry.action = text(record.facts().get("action"));
        leaving(entry, record.facts());
        if (record.facts().get("decision") instanceof Map<?, ?> decision
                && decision.get("facts") instanceof Map<?, ?> facts) {
            entry.channel = text(facts.get("channel"));
            entry.people = number(facts.get("people"));
            String destination = text(facts.get("destination"));
            entry.destination = destination.isEmpty() ? recipients(facts.get("recipients")) : destination;
            entry.dataOwner = text(facts.get("dataOwner"));
            entry.unread = unread(facts.get("parts"));
        }
    }

    private static boolean unread(@Nullable Object parts) {
        return parts instanceof Collection<?> all
                && all.stream().anyMatch(one -> one instanceof Map<?, ?> m && !FULL.equals(m.get("status")));
    }

    private static void leaving(Entry entry, Map<String, Object> facts) {
        if (facts.get("leaving") instanceof Collection<?> leaving && !leaving.isEmpty()) {
            entry.atLeast(Fate.LET_GO);
        }
    }

    private static String recipients(@Nullable Object value) {
        return value instanceof Collection<?> all
                ? all.stream()
                        .map(one -> one instanceof Map<?, ?> m ? text(m.get("address")) : text(one))
                        .collect(Collectors.joining(", "))
                : "";
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static long number(@Nullable Object value) {
        return value instanceof Number n ? n.longValue() : 0;
    }

    List<Entry> all() {
        return new ArrayList<>(entries.values());
    }
}

package dev.sekisho.dlp.trace;

import dev.sekisho.dlp.audit.AuditRecord;
import dev.sekisho.dlp.audit.TrailReader;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a trail tells of its transfers: who, what, where to, what became of it, and where the fingerprints lie. */
final class TransferLog {
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** What is known of one transfer. */
    static final class Entry {
        final String id;
        private Instant time = Instant.EPOCH;
        private String actor = "";
        private String channel = "";
        private String destination = "";
        private long people;
        private String action = "";
        private Fate fate = Fate.STOPPED;
        /** The name of the side file, or an empty string. */
        String file = "";

        int year;

        private Entry(String id) {
            this.id = id;
        }

        TracedTransfer transfer() {
            return new TracedTransfer(id, time, actor, channel, destination, people, action, fate);
        }

        String actor() {
            return actor;
        }

        boolean stopped() {
            return fate == Fate.STOPPED;
        }

        private void atLeast(Fate reached) {
            fate = fate.compareTo(reached) < 0 ? reached : fate;
        }
    }

    static TransferLog read(TrailReader reader) throws IOException {
        TransferLog log = new TransferLog();
        reader.read((seq, record) -> log.take(record));
        return log;
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
        entry.actor = text(facts.get(Fingerprinter.ACTOR));
        entry.file = text(facts.get(Fingerprinter.FILE));
        entry.year = (int) number(facts.get(Fingerprinter.YEAR));
    }

    private static void decision(Entry entry, AuditRecord record) {
        entry.time = record.time();
        entry.actor = text(record.facts().get("actor"));
        entry.action = text(record.facts().get("action"));
        leaving(entry, record.facts());
        if (record.facts().get("decision") instanceof Map<?, ?> decision
                && decision.get("facts") instanceof Map<?, ?> facts) {
            entry.channel = text(facts.get("channel"));
            entry.people = number(facts.get("people"));
            String destination = text(facts.get("destination"));
            entry.destination = destination.isEmpty() ? recipients(facts.get("recipients")) : destination;
        }
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

    /** The years whose keys are needed. */
    SortedSet<Integer> years() {
        SortedSet<Integer> years = new TreeSet<>();
        entries.values().stream().filter(e -> !e.file.isEmpty()).forEach(e -> years.add(e.year));
        return years;
    }

    List<Entry> withFingerprints(int year) {
        return entries.values().stream()
                .filter(e -> !e.file.isEmpty() && e.year == year)
                .toList();
    }
}

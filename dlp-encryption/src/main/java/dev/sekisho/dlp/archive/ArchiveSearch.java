package dev.sekisho.dlp.archive;

import dev.sekisho.dlp.audit.AuditRecord;
import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.audit.RecordFilter;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Searches the archive by what the trail knows of its mails: envelope, time, actor, info types and counts. No key of a
 * custodian is needed, and nothing of a mail is shown. Each search is recorded.
 */
public final class ArchiveSearch {
    private static final RecordFilter RECORDS = RecordFilter.ofKinds(Archive.KIND, "decision");

    private final AuditTrail trail;
    private final Clock clock;

    /**
     * Searches a trail.
     *
     * @param trail the trail
     * @param clock tells the time
     */
    public ArchiveSearch(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Finds mails of some days, the oldest first. Records of other days are not read.
     *
     * @param from the first instant at which they were archived
     * @param to the instant after the last
     * @param wanted says which of these
     * @param asked what was asked for, for the record: names of criteria and their values
     * @param askedBy who asks
     * @return the mails
     * @throws IOException when the trail cannot be read, or the search not be recorded
     */
    public List<ArchivedMail> find(
            Instant from, Instant to, Predicate<ArchivedMail> wanted, Map<String, String> asked, String askedBy)
            throws IOException {
        record(asked, askedBy);
        Set<String> transfers = new HashSet<>();
        trail.reader()
                .read(
                        RecordFilter.ofKinds(Archive.KIND).within(from, to),
                        (seq, entry) -> transfers.add(text(entry.facts(), "transfer")));
        return among(RECORDS.ofTransfers(transfers), wanted);
    }

    /**
     * Finds the mails of some transfers, the oldest first. Records of other transfers are not read.
     *
     * @param transfers the ids of the transfers
     * @param asked what was asked for, for the record: names of criteria and their values
     * @param askedBy who asks
     * @return the mails, of those transfers that are archived
     * @throws IOException when the trail cannot be read, or the search not be recorded
     */
    public List<ArchivedMail> find(Collection<String> transfers, Map<String, String> asked, String askedBy)
            throws IOException {
        record(asked, askedBy);
        return among(RECORDS.ofTransfers(transfers), mail -> true);
    }

    /**
     * Finds mails, the oldest first.
     *
     * @param wanted says which
     * @param asked what was asked for, for the record: names of criteria and their values
     * @param askedBy who asks
     * @return the mails
     * @throws IOException when the trail cannot be read, or the search not be recorded
     */
    public List<ArchivedMail> find(Predicate<ArchivedMail> wanted, Map<String, String> asked, String askedBy)
            throws IOException {
        record(asked, askedBy);
        return among(RECORDS, wanted);
    }

    private void record(Map<String, String> asked, String askedBy) throws IOException {
        Map<String, Object> facts = new TreeMap<>(asked);
        facts.put("search", "archive");
        facts.put("askedBy", askedBy);
        trail.append(new AuditRecord("query", clock.instant(), facts));
    }

    private List<ArchivedMail> among(RecordFilter records, Predicate<ArchivedMail> wanted) throws IOException {
        Map<String, ArchivedMail> found = new LinkedHashMap<>();
        trail.reader().read(records, (seq, entry) -> {
            String transfer = String.valueOf(entry.facts().get("transfer"));
            if (entry.kind().equals(Archive.KIND)) {
                found.put(transfer, of(entry));
            } else {
                found.computeIfPresent(transfer, (id, mail) -> decided(mail, entry));
            }
        });
        List<ArchivedMail> all = new ArrayList<>();
        found.values().stream().filter(wanted).forEach(all::add);
        return all;
    }

    private static ArchivedMail of(AuditRecord entry) {
        Map<String, Object> facts = entry.facts();
        return new ArchivedMail(
                text(facts, "transfer"),
                text(facts, "reference"),
                text(facts, "direction").equals(Direction.RECEIVED.id()) ? Direction.RECEIVED : Direction.SENT,
                entry.time(),
                text(facts, "actor"),
                text(facts, "from"),
                strings(facts.get("recipients")),
                number(facts.get("people")),
                numbers(facts.get("peopleByInfoType")),
                number(facts.get("sizeBytes")));
    }

    /** A decision knows the actor, the envelope that was taken from the headers, and what was found. */
    private static ArchivedMail decided(ArchivedMail mail, AuditRecord entry) {
        Map<?, ?> facts = map(map(entry.facts().get("decision")).get("facts"));
        List<String> recipients = new ArrayList<>();
        if (facts.get("recipients") instanceof List<?> list) {
            list.forEach(one -> recipients.add(text(map(one), "address")));
        }
        return new ArchivedMail(
                mail.transfer(),
                mail.reference(),
                mail.direction(),
                mail.time(),
                text(entry.facts(), "actor"),
                text(facts, "from"),
                recipients.isEmpty() ? mail.recipients() : recipients,
                number(facts.get("people")),
                numbers(facts.get("peopleByInfoType")),
                mail.sizeBytes());
    }

    private static String text(Map<?, ?> facts, String name) {
        Object value = facts.get(name);
        return value instanceof String text ? text : "";
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static long number(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : 0;
    }

    private static List<String> strings(@Nullable Object value) {
        List<String> strings = new ArrayList<>();
        if (value instanceof Iterable<?> all) {
            all.forEach(one -> strings.add(String.valueOf(one)));
        }
        return strings;
    }

    private static Map<String, Long> numbers(@Nullable Object value) {
        Map<String, Long> numbers = new HashMap<>();
        map(value).forEach((name, n) -> numbers.put(String.valueOf(name), number(n)));
        return numbers;
    }
}

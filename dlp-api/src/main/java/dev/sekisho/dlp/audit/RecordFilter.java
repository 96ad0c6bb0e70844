package dev.sekisho.dlp.audit;

import dev.sekisho.dlp.json.CanonicalJson;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which records are wanted. What is asked for here is what the {@linkplain TrailReader#read(RecordFilter,
 * TrailReader.Visitor) indexes} know, so that the other records need not be read. Immutable.
 */
public final class RecordFilter {
    /** Empty for records of any kind. */
    private final Set<String> kinds;

    private final List<String> kindsInJson;
    /** Of each of these a record has at least one. */
    private final List<Set<String>> labels;

    private final @Nullable Instant from;
    private final @Nullable Instant to;

    private RecordFilter(
            Collection<String> kinds, List<Set<String>> labels, @Nullable Instant from, @Nullable Instant to) {
        this.kinds = Set.copyOf(kinds);
        this.kindsInJson = kinds.stream()
                .map(kind -> "\"kind\":" + CanonicalJson.write(kind))
                .toList();
        this.labels = List.copyOf(labels);
        this.from = from;
        this.to = to;
    }

    /**
     * Records of some kinds.
     *
     * @param kinds the kinds; none stands for any
     * @return a filter
     */
    public static RecordFilter ofKinds(String... kinds) {
        return new RecordFilter(new HashSet<>(Arrays.asList(kinds)), List.of(), null, null);
    }

    /**
     * Of these only those whose fact {@code actor} is this one.
     *
     * @param actor the id of the actor
     * @return a narrower filter
     */
    public RecordFilter byActor(String actor) {
        return with(Set.of(IndexLabels.ACTOR + actor));
    }

    /**
     * Of these only those whose fact {@code transfer} is one of these.
     *
     * @param ids the ids of the transfers
     * @return a narrower filter
     */
    public RecordFilter ofTransfers(Collection<String> ids) {
        Set<String> any = new HashSet<>();
        ids.forEach(id -> any.add(IndexLabels.TRANSFER + id));
        return with(any);
    }

    /**
     * Of these only those by which something leaves that was encrypted on its way, in a form that the fact
     * {@code leaving} tells.
     *
     * @return a narrower filter
     */
    public RecordFilter withForms() {
        return with(Set.of(IndexLabels.FORMS));
    }

    private RecordFilter with(Set<String> any) {
        List<Set<String>> all = new ArrayList<>(labels);
        all.add(any);
        return new RecordFilter(kinds, all, from, to);
    }

    /**
     * Of these only those of a time.
     *
     * @param start the first instant
     * @param end the instant after the last
     * @return a narrower filter
     */
    public RecordFilter within(Instant start, Instant end) {
        Instant first = from == null || from.isBefore(start) ? start : from;
        Instant after = to == null || to.isAfter(end) ? end : to;
        return new RecordFilter(kinds, labels, first, after);
    }

    Set<String> kinds() {
        return kinds;
    }

    List<Set<String>> labels() {
        return labels;
    }

    /** Whether any record between these seconds could be wanted. */
    boolean mayBeBetween(long firstSecond, long lastSecond) {
        return (from == null || lastSecond >= from.getEpochSecond())
                && (to == null || firstSecond <= to.getEpochSecond());
    }

    /** Whether a record as it is stored could be of a wanted kind: its JSON has one form. */
    boolean mayMatch(String json) {
        return kinds.isEmpty() || kindsInJson.stream().anyMatch(json::contains);
    }

    boolean matches(AuditRecord entry) {
        if (!kinds.isEmpty() && !kinds.contains(entry.kind())) {
            return false;
        }
        if ((from != null && entry.time().isBefore(from))
                || (to != null && !entry.time().isBefore(to))) {
            return false;
        }
        List<String> has = labels.isEmpty() ? List.of() : IndexLabels.of(entry);
        return labels.stream().noneMatch(any -> Collections.disjoint(any, has));
    }

    @Override
    public String toString() {
        return "RecordFilter" + kinds;
    }
}

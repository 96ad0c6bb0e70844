package dev.sekisho.dlp.audit;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * One record of the trail. Immutable; {@link #toString()} leaves the facts out.
 *
 * @param kind what happened, such as {@code decision}, {@code delivered}, {@code approved}
 * @param time when it happened
 * @param facts what is remembered: strings, numbers, booleans, and lists and maps of these, by name. Never content
 */
public record AuditRecord(String kind, Instant time, Map<String, Object> facts) {

    /**
     * Copies the facts.
     *
     * @param kind what happened
     * @param time when it happened
     * @param facts what is remembered
     */
    public AuditRecord {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(time, "time");
        facts = Collections.unmodifiableSortedMap(
                new TreeMap<>(facts)); // sorted for whoever copies them, which is quicker
    }

    @Override
    public String toString() {
        return "AuditRecord[" + kind + " " + time + "]";
    }
}

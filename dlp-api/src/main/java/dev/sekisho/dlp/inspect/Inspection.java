package dev.sekisho.dlp.inspect;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an inspection found: exact counts, capped samples, and what could not be read.
 *
 * <p>Immutable. {@link #toString()} prints counts only.
 *
 * @param counts how often each info type was found, by likelihood
 * @param people the distinct people, the actor and the addressed recipients left out
 * @param peopleNotCounted the distinct people left out because they are the actor or an addressed recipient
 * @param peopleByInfoType how many of the counted people each info type was found for, at LIKELY or above
 * @param keywords how often each policy keyword list was hit
 * @param parts one report a part, parents before children
 * @param samples some findings of each info type, capped
 * @param combinations how many of the counted people have exactly which info types, at LIKELY or above
 */
public record Inspection(
        Map<InfoType, Map<Likelihood, Long>> counts,
        long people,
        long peopleNotCounted,
        Map<InfoType, Long> peopleByInfoType,
        Map<String, Long> keywords,
        List<PartReport> parts,
        List<Finding> samples,
        Map<Set<InfoType>, Long> combinations) {

    /**
     * Copies everything.
     *
     * @param counts how often each info type was found
     * @param people the distinct people
     * @param peopleNotCounted the people left out
     * @param peopleByInfoType people by info type
     * @param keywords hits by keyword list
     * @param parts one report a part
     * @param samples some findings
     * @param combinations people by all of their info types
     */
    public Inspection {
        Map<InfoType, Map<Likelihood, Long>> copy = new LinkedHashMap<>();
        counts.forEach((type, byLikelihood) -> {
            Map<Likelihood, Long> inner = new EnumMap<>(Likelihood.class);
            inner.putAll(byLikelihood);
            copy.put(type, Collections.unmodifiableMap(inner));
        });
        counts = Collections.unmodifiableMap(copy);
        peopleByInfoType = Map.copyOf(peopleByInfoType);
        keywords = Map.copyOf(keywords);
        parts = List.copyOf(parts);
        samples = List.copyOf(samples);
        Map<Set<InfoType>, Long> sets = new LinkedHashMap<>();
        combinations.forEach((types, n) -> sets.put(Set.copyOf(types), n));
        combinations = Collections.unmodifiableMap(sets);
    }

    /**
     * What an inspection found that does not know what belongs to one person.
     *
     * @param counts how often each info type was found
     * @param people the distinct people
     * @param peopleNotCounted the people left out
     * @param peopleByInfoType people by info type
     * @param keywords hits by keyword list
     * @param parts one report a part
     * @param samples some findings
     */
    public Inspection(
            Map<InfoType, Map<Likelihood, Long>> counts,
            long people,
            long peopleNotCounted,
            Map<InfoType, Long> peopleByInfoType,
            Map<String, Long> keywords,
            List<PartReport> parts,
            List<Finding> samples) {
        this(counts, people, peopleNotCounted, peopleByInfoType, keywords, parts, samples, Map.of());
    }

    /**
     * How often an info type was found.
     *
     * @param type the info type
     * @param atLeast the lowest likelihood that counts
     * @return the number of findings
     */
    public long count(InfoType type, Likelihood atLeast) {
        long sum = 0;
        for (Map.Entry<Likelihood, Long> e : counts.getOrDefault(type, Map.of()).entrySet()) {
            sum += e.getKey().atLeast(atLeast) ? e.getValue() : 0;
        }
        return sum;
    }

    /**
     * Whether every part was read whole.
     *
     * @return true when all statuses are {@link PartStatus#FULL}
     */
    public boolean complete() {
        return parts.stream().allMatch(p -> p.status() == PartStatus.FULL);
    }

    /**
     * The statuses other than {@link PartStatus#FULL} that occur.
     *
     * @return the statuses
     */
    public Set<PartStatus> unread() {
        Set<PartStatus> statuses = new TreeSet<>();
        for (PartReport part : parts) {
            if (part.status() != PartStatus.FULL) {
                statuses.add(part.status());
            }
        }
        return statuses;
    }

    @Override
    public String toString() {
        return "Inspection[people=" + people + ", parts=" + parts.size() + ", unread=" + unread() + "]";
    }
}

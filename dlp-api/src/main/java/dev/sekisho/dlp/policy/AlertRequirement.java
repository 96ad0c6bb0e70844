package dev.sekisho.dlp.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whom to tell.
 *
 * @param sinks the ids of the sinks; empty means all there are
 * @param mustArrive whether a transfer may leave only once the sinks have taken the alert
 */
public record AlertRequirement(Set<String> sinks, boolean mustArrive) {

    /**
     * Copies the set.
     *
     * @param sinks the ids of the sinks
     * @param mustArrive whether the alert has to be taken first
     */
    public AlertRequirement {
        sinks = Collections.unmodifiableSet(new TreeSet<>(sinks));
    }

    /** What both ask for; all sinks outweigh some. */
    AlertRequirement and(AlertRequirement other) {
        Set<String> both = new TreeSet<>(sinks);
        both.addAll(other.sinks);
        boolean all = sinks.isEmpty() || other.sinks.isEmpty();
        return new AlertRequirement(all ? Set.of() : both, mustArrive || other.mustArrive);
    }

    Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("sinks", List.copyOf(sinks));
        map.put("mustArrive", mustArrive);
        return map;
    }

    static AlertRequirement fromMap(RecordMap m) {
        return new AlertRequirement(new TreeSet<>(m.strings("sinks")), m.bool("mustArrive"));
    }
}

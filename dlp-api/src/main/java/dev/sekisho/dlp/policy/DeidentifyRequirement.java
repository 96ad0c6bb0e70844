package dev.sekisho.dlp.policy;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.LegalClass;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is to be taken out of a transfer, and what is to stand in its place.
 *
 * @param infoTypes the ids of the info types; empty means all that speak of people
 * @param pseudonyms whether equal values get equal numbers, so that rows still belong together; otherwise all look
 *     alike
 */
public record DeidentifyRequirement(Set<String> infoTypes, boolean pseudonyms) {

    /**
     * Copies the set.
     *
     * @param infoTypes the ids of the info types
     * @param pseudonyms whether equal values get equal numbers
     */
    public DeidentifyRequirement {
        infoTypes = Collections.unmodifiableSet(new TreeSet<>(infoTypes));
    }

    /**
     * Whether an info type is to be taken out.
     *
     * @param type the info type
     * @return true when it is
     */
    public boolean covers(InfoType type) {
        return infoTypes.isEmpty() ? type.legalClass() != LegalClass.ORGANIZATION : infoTypes.contains(type.id());
    }

    /** What both ask for; who wants all look alike outweighs who wants numbers. */
    DeidentifyRequirement and(DeidentifyRequirement other) {
        Set<String> both = new TreeSet<>(infoTypes);
        both.addAll(other.infoTypes);
        boolean all = infoTypes.isEmpty() || other.infoTypes.isEmpty();
        return new DeidentifyRequirement(all ? Set.of() : both, pseudonyms && other.pseudonyms);
    }

    Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("infoTypes", List.copyOf(infoTypes));
        map.put("pseudonyms", pseudonyms);
        return map;
    }

    static DeidentifyRequirement fromMap(RecordMap m) {
        return new DeidentifyRequirement(new TreeSet<>(m.strings("infoTypes")), m.bool("pseudonyms"));
    }
}

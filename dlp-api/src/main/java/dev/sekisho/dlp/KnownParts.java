package dev.sekisho.dlp;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.PartStatus;
import dev.sekisho.dlp.policy.Facts;
import dev.sekisho.dlp.policy.PartFact;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Adds what is known of a part from before. Whether its people are the same as others in the transfer cannot be told,
 * so that numbers are added: they may be too high, never too low.
 */
final class KnownParts {
    private KnownParts() {}

    static Facts join(Facts now, String partId, Facts before) {
        return new Facts(
                now.channel(),
                now.actor(),
                now.time(),
                now.from(),
                now.recipients(),
                now.supervisors(),
                now.destination(),
                now.requestedBy(),
                now.purpose(),
                now.dataOwner(),
                now.transport(),
                counts(now.counts(), before.counts()),
                now.people() + before.people(),
                sum(now.peopleByInfoType(), before.peopleByInfoType()),
                sum(now.keywords(), before.keywords()),
                now.issuedPasswords(),
                now.parts().stream().map(part -> known(part, partId, before)).toList(),
                now.signed(),
                now.defects(),
                now.attributes(),
                sum(now.combinations(), before.combinations()),
                now.standing(),
                now.windows(),
                now.reason(),
                now.asked());
    }

    /** What could not be read then is no better known now. */
    private static PartFact known(PartFact part, String partId, Facts before) {
        boolean whole = part.id().equals(partId);
        if (!whole && !part.id().startsWith(partId + ".")) {
            return part;
        }
        PartFact worst = before.parts().stream()
                .filter(p -> p.status() != PartStatus.FULL)
                .findFirst()
                .orElse(null);
        return new PartFact(
                part.id(),
                part.role(),
                part.mediaType(),
                part.extension(),
                part.sizeBytes(),
                worst == null ? PartStatus.FULL : worst.status(),
                worst == null ? "inspected-before" : worst.reason(),
                whole ? before.people() : 0,
                part.names());
    }

    private static Map<InfoType, Map<Likelihood, Long>> counts(
            Map<InfoType, Map<Likelihood, Long>> now, Map<InfoType, Map<Likelihood, Long>> before) {
        Map<InfoType, Map<Likelihood, Long>> all = new LinkedHashMap<>();
        for (Map<InfoType, Map<Likelihood, Long>> counts : List.of(now, before)) {
            counts.forEach((type, by) -> {
                Map<Likelihood, Long> sums = all.computeIfAbsent(type, t -> new EnumMap<>(Likelihood.class));
                by.forEach((likelihood, n) -> sums.merge(likelihood, n, Long::sum));
            });
        }
        return all;
    }

    private static <K> Map<K, Long> sum(Map<K, Long> now, Map<K, Long> before) {
        Map<K, Long> all = new LinkedHashMap<>(now);
        before.forEach((key, n) -> all.merge(key, n, Long::sum));
        return all;
    }

    /** A map as it comes from a record, with keys that are known to be names. */
    static Map<String, Object> named(Map<?, ?> map) {
        Map<String, Object> named = new TreeMap<>();
        map.forEach((key, value) -> named.put(String.valueOf(key), value));
        return named;
    }
}

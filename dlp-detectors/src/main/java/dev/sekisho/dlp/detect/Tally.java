package dev.sekisho.dlp.detect;

import dev.sekisho.dlp.inspect.Finding;
import dev.sekisho.dlp.inspect.FindingSink;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.Location;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts findings exactly, keeps a few of each kind, and passes all on. Not thread-safe. */
@SuppressWarnings("EnumOrdinal") // Counters by likelihood: one is raised at every finding.
final class Tally {
    private static final int RECENT = 32;

    private final FindingSink sink;
    private final int samplesPerType;
    private final Map<InfoType, Count> counts = new LinkedHashMap<>();
    private final List<Finding> samples = new ArrayList<>();

    /** The counts asked for lately, by the identity of the type: a row has a few. */
    private final @Nullable InfoType[] recentTypes = new @Nullable InfoType[RECENT];

    private final Count[] recentCounts = new Count[RECENT];

    Tally(FindingSink sink, int samplesPerType) {
        this.sink = sink;
        this.samplesPerType = samplesPerType;
    }

    /** How often one info type was found. */
    private static final class Count {
        private final long[] byLikelihood = new long[Likelihood.values().length];
        private int samples;

        Map<Likelihood, Long> named() {
            Map<Likelihood, Long> named = new EnumMap<>(Likelihood.class);
            for (Likelihood likelihood : Likelihood.values()) {
                if (byLikelihood[likelihood.ordinal()] > 0) {
                    named.put(likelihood, byLikelihood[likelihood.ordinal()]);
                }
            }
            return named;
        }
    }

    /** Counts a finding; says whether it is wanted whole, by {@link #keep}. */
    @SuppressWarnings("ReferenceEquality") // An equal type that is another object is looked up.
    boolean count(Hit hit) {
        InfoType type = hit.type();
        int place = System.identityHashCode(type) & RECENT - 1;
        if (recentTypes[place] != type) {
            recentTypes[place] = type;
            recentCounts[place] = counts.computeIfAbsent(type, t -> new Count());
        }
        Count count = recentCounts[place];
        count.byLikelihood[hit.likelihood().ordinal()]++;
        return sink != FindingSink.NONE || count.samples < samplesPerType;
    }

    /** Takes a finding that was counted. */
    void keep(Hit hit, Location location, String value) {
        Finding finding = new Finding(hit.type(), location, hit.likelihood(), hit.evidence(), value);
        Count count = counts.get(hit.type());
        if (count != null && count.samples < samplesPerType) {
            count.samples++;
            samples.add(finding);
        }
        sink.accept(finding);
    }

    void add(Hit hit, Location location, String value) {
        if (count(hit)) {
            keep(hit, location, value);
        }
    }

    Map<InfoType, Map<Likelihood, Long>> counts() {
        Map<InfoType, Map<Likelihood, Long>> all = new LinkedHashMap<>();
        counts.forEach((type, count) -> all.put(type, count.named()));
        return all;
    }

    List<Finding> samples() {
        return samples;
    }
}

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

/** Counts findings exactly, keeps a few of each kind, and passes all on. Not thread-safe. */
final class Tally {
    private final FindingSink sink;
    private final int samplesPerType;
    private final Map<InfoType, Count> counts = new LinkedHashMap<>();
    private final List<Finding> samples = new ArrayList<>();

    Tally(FindingSink sink, int samplesPerType) {
        this.sink = sink;
        this.samplesPerType = samplesPerType;
    }

    /** How often one info type was found. */
    private static final class Count {
        final Map<Likelihood, Long> byLikelihood = new EnumMap<>(Likelihood.class);
        int samples;
    }

    void add(Hit hit, Location location, String value) {
        Count count = counts.computeIfAbsent(hit.type(), t -> new Count());
        count.byLikelihood.merge(hit.likelihood(), 1L, Long::sum);
        Finding finding = new Finding(hit.type(), location, hit.likelihood(), hit.evidence(), value);
        if (count.samples < samplesPerType) {
            count.samples++;
            samples.add(finding);
        }
        sink.accept(finding);
    }

    Map<InfoType, Map<Likelihood, Long>> counts() {
        Map<InfoType, Map<Likelihood, Long>> all = new LinkedHashMap<>();
        counts.forEach((type, count) -> all.put(type, count.byLikelihood));
        return all;
    }

    List<Finding> samples() {
        return samples;
    }
}

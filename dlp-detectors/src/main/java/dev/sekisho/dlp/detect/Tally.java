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
    private static final Likelihood[] LEVELS = Likelihood.values();

    private final FindingSink sink;
    private final int samplesPerType;
    private final Map<InfoType, long[]> counts = new LinkedHashMap<>();
    private final List<Finding> samples = new ArrayList<>();

    Tally(FindingSink sink, int samplesPerType) {
        this.sink = sink;
        this.samplesPerType = samplesPerType;
    }

    void add(Hit hit, Location location, String value) {
        long[] byLevel = counts.computeIfAbsent(hit.type(), t -> new long[LEVELS.length + 1]);
        byLevel[hit.likelihood().ordinal()]++;
        Finding finding = new Finding(hit.type(), location, hit.likelihood(), hit.evidence(), value);
        if (byLevel[LEVELS.length] < samplesPerType) {
            byLevel[LEVELS.length]++;
            samples.add(finding);
        }
        sink.accept(finding);
    }

    Map<InfoType, Map<Likelihood, Long>> counts() {
        Map<InfoType, Map<Likelihood, Long>> all = new LinkedHashMap<>();
        counts.forEach((type, byLevel) -> {
            Map<Likelihood, Long> levels = new EnumMap<>(Likelihood.class);
            for (Likelihood level : LEVELS) {
                if (byLevel[level.ordinal()] > 0) {
                    levels.put(level, byLevel[level.ordinal()]);
                }
            }
            all.put(type, levels);
        });
        return all;
    }

    List<Finding> samples() {
        return samples;
    }
}

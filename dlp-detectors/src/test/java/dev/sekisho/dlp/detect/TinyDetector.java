package dev.sekisho.dlp.detect;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.Triggers;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;

/** A detector made of a lambda; counts the characters of the windows it was given. */
final class TinyDetector implements Detector {
    final AtomicLong seen = new AtomicLong();
    private final String id;
    private final Triggers triggers;
    private final BiConsumer<Candidate, Detections> examine;

    TinyDetector(String id, Triggers.Builder triggers, BiConsumer<Candidate, Detections> examine) {
        this.id = id;
        this.triggers = triggers.build();
        this.examine = examine;
    }

    /** Reports each trigger as it stands. */
    static TinyDetector whole(String id, InfoType type, Triggers.Builder triggers) {
        return new TinyDetector(
                id,
                triggers,
                (c, out) -> out.add(
                        type,
                        c.start(),
                        c.end(),
                        c.labelled(type)
                                ? Likelihood.VERY_LIKELY
                                : c.contradicted(type) ? Likelihood.UNLIKELY : Likelihood.LIKELY,
                        Evidence.SHAPE));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Set<InfoType> infoTypes() {
        return Set.of();
    }

    @Override
    public Triggers triggers() {
        return triggers;
    }

    @Override
    public void examine(Candidate candidate, Detections out) {
        seen.addAndGet(candidate.windowEnd() - candidate.windowStart());
        examine.accept(candidate, out);
    }
}

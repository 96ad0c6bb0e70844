package dev.sekisho.dlp.contract;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Triggers;
import java.util.Set;

/** Fails where a detector reports a type that it did not declare. */
final class DeclaredOnly implements Detector {
    private final Detector detector;

    DeclaredOnly(Detector detector) {
        this.detector = detector;
    }

    @Override
    public String id() {
        return detector.id();
    }

    @Override
    public Set<InfoType> infoTypes() {
        return detector.infoTypes();
    }

    @Override
    public Triggers triggers() {
        return detector.triggers();
    }

    @Override
    public void examine(Candidate c, Detections out) {
        detector.examine(c, (type, start, end, likelihood, evidence) -> {
            if (!detector.infoTypes().contains(type)) {
                throw new IllegalStateException("undeclared: " + type);
            }
            out.add(type, start, end, likelihood, evidence);
        });
    }
}

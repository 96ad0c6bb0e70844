package dev.sekisho.dlp.contract;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Triggers;
import java.util.List;
import java.util.Set;

/** Lets a detector examine each candidate in different surroundings too, and tells where that made a difference. */
final class WatchedDetector implements Detector {
    private static final char[] AROUND = {'1', 'a', '山', 'ア', '\n', '@'};

    private final Detector detector;
    private final List<String> unlike;

    WatchedDetector(Detector detector, List<String> unlike) {
        this.detector = detector;
        this.unlike = unlike;
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
        List<String> first = new PlainCandidate(c, ' ').examine(detector);
        for (char around : AROUND) {
            List<String> other = new PlainCandidate(c, around).examine(detector);
            if (!first.equals(other)) {
                unlike.add(first + " but with " + around + " around the window " + other);
            }
        }
        detector.examine(c, out);
    }
}

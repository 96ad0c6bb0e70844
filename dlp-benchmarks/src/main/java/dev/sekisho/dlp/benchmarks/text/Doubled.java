package dev.sekisho.dlp.benchmarks.text;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Triggers;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;

/** A detector a second time, under another id. */
record Doubled(Detector detector) implements Detector {

    /** All installed detectors. */
    static List<Detector> once() {
        List<Detector> all = new ArrayList<>();
        ServiceLoader.load(Detector.Provider.class)
                .forEach(provider -> provider.detectors().forEach(all::add));
        return all;
    }

    /** These and each again. */
    static List<Detector> twice(List<Detector> all) {
        List<Detector> twice = new ArrayList<>(all);
        all.forEach(d -> twice.add(new Doubled(d)));
        return twice;
    }

    @Override
    public String id() {
        return detector.id() + "-again";
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
    public void examine(Candidate candidate, Detections out) {
        detector.examine(candidate, out);
    }
}

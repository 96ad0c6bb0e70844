package dev.sekisho.dlp.name;

import dev.sekisho.dlp.inspect.Detector;
import java.util.List;

/** Gives the detectors of names and readings. Immutable and thread-safe. */
public final class NameDetectors implements Detector.Provider {

    /** For {@link java.util.ServiceLoader}. */
    public NameDetectors() {}

    @Override
    public Iterable<Detector> detectors() {
        NameModel model = NameModel.get();
        return List.of(
                new JapanesePersonNameDetector(model),
                new KanaNameDetector(model.lexicon()),
                new RomajiNameDetector(model.lexicon()));
    }
}

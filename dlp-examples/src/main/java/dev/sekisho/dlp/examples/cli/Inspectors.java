package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Inspector;
import dev.sekisho.dlp.inspect.InspectorSettings;
import java.util.List;
import java.util.ServiceLoader;

/** Finds the inspector on the class path. */
final class Inspectors {
    private Inspectors() {}

    static Inspector load(List<Detector> further) {
        InspectorSettings usual = InspectorSettings.defaults();
        InspectorSettings settings = new InspectorSettings(
                usual.limits(), usual.keywords(), further, usual.extractors(), usual.samplesPerInfoType());
        return ServiceLoader.load(Inspector.Factory.class)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("dlp-detectors is not on the class path"))
                .create(settings);
    }
}

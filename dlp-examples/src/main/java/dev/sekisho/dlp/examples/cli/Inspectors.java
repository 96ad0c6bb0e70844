package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.inspect.Inspector;
import dev.sekisho.dlp.inspect.InspectorSettings;
import java.util.ServiceLoader;

/** Finds the inspector on the class path. */
final class Inspectors {
    private Inspectors() {}

    static Inspector load() {
        return ServiceLoader.load(Inspector.Factory.class)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("dlp-detectors is not on the class path"))
                .create(InspectorSettings.defaults());
    }
}

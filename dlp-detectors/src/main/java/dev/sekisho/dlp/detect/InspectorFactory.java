package dev.sekisho.dlp.detect;

import dev.sekisho.dlp.extract.Extraction;
import dev.sekisho.dlp.inspect.InspectionOptions;
import dev.sekisho.dlp.inspect.InspectionSession;
import dev.sekisho.dlp.inspect.Inspector;
import dev.sekisho.dlp.inspect.InspectorSettings;

/** Makes inspectors with all detectors and extractors that are installed. Thread-safe. */
public final class InspectorFactory implements Inspector.Factory {

    /** For {@link java.util.ServiceLoader}. */
    public InspectorFactory() {}

    @Override
    public Inspector create(InspectorSettings settings) {
        Engine engine = new Engine(Engine.withInstalled(settings.detectors()), settings.keywords());
        Extraction extraction = Extraction.of(settings.limits(), settings.extractors());
        return new Inspector() {
            @Override
            public InspectionSession begin(InspectionOptions options) {
                return new Session(engine, extraction, options, settings.samplesPerInfoType());
            }
        };
    }
}

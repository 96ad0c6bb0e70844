package dev.sekisho.dlp.reference;

import dev.sekisho.dlp.inspect.Detector;
import java.util.List;

/** The example of a registration of DETECTORS.md. */
public final class TicketProvider implements Detector.Provider {
    @Override
    public Iterable<Detector> detectors() {
        return List.of(new TicketDetector());
    }
}

package dev.sekisho.dlp.address;

import dev.sekisho.dlp.inspect.Detector;
import java.util.List;

/** Gives the detectors of street addresses and postal codes. Immutable and thread-safe. */
public final class AddressDetectors implements Detector.Provider {

    /** For {@link java.util.ServiceLoader}. */
    public AddressDetectors() {}

    @Override
    public Iterable<Detector> detectors() {
        Gazetteer gazetteer = Gazetteer.get();
        return List.of(new StreetAddressDetector(gazetteer), new PostalCodeDetector(gazetteer));
    }
}

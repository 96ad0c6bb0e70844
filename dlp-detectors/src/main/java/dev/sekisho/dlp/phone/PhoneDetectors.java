package dev.sekisho.dlp.phone;

import dev.sekisho.dlp.inspect.Detector;
import java.util.List;

/** Gives the detectors of phone numbers. Immutable and thread-safe. */
public final class PhoneDetectors implements Detector.Provider {

    /** For {@link java.util.ServiceLoader}. */
    public PhoneDetectors() {}

    @Override
    public Iterable<Detector> detectors() {
        return List.of(new PhoneNumberDetector(), new KanjiPhoneDetector(), new AnnouncedPhoneDetector());
    }
}

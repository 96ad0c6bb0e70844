package dev.sekisho.dlp.contact;

import dev.sekisho.dlp.inspect.Detector;
import java.util.List;

/** Gives the detectors of mail addresses, dates of birth, ages and the sex. Immutable and thread-safe. */
public final class ContactDetectors implements Detector.Provider {

    /** For {@link java.util.ServiceLoader}. */
    public ContactDetectors() {}

    @Override
    public Iterable<Detector> detectors() {
        return List.of(new EmailDetector(), new BirthDateDetector(), new AgeDetector(), new SexDetector());
    }
}

package dev.sekisho.dlp.detect;

import dev.sekisho.dlp.address.AddressDetectors;
import dev.sekisho.dlp.contact.ContactDetectors;
import dev.sekisho.dlp.identifier.IdentifierDetectors;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.medical.MedicalDetectors;
import dev.sekisho.dlp.name.NameDetectors;
import dev.sekisho.dlp.phone.PhoneDetectors;
import dev.sekisho.dlp.work.WorkDetectors;
import java.util.ArrayList;
import java.util.List;

/** The registry of all detectors that come with Sekisho, one line a family. */
public final class BuiltInDetectors implements Detector.Provider {

    /** For {@link java.util.ServiceLoader}. */
    public BuiltInDetectors() {}

    private static List<Detector.Provider> families() {
        return List.of( //
                new AddressDetectors(), //
                new ContactDetectors(), //
                new IdentifierDetectors(), //
                new MedicalDetectors(), //
                new PhoneDetectors(), //
                new NameDetectors(), //
                new WorkDetectors());
    }

    @Override
    public Iterable<Detector> detectors() {
        List<Detector> all = new ArrayList<>();
        families().forEach(family -> family.detectors().forEach(all::add));
        return all;
    }
}

package dev.sekisho.dlp.medical;

import dev.sekisho.dlp.identifier.LetteredNumberDetector;
import dev.sekisho.dlp.identifier.NumberDetector;
import dev.sekisho.dlp.inspect.Detector;
import java.util.ArrayList;
import java.util.List;

/** Gives the detectors of this package. Immutable and thread-safe. */
public final class MedicalDetectors implements Detector.Provider {

    /** For {@link java.util.ServiceLoader}. */
    public MedicalDetectors() {}

    @Override
    public Iterable<Detector> detectors() {
        List<Detector> all = new ArrayList<>();
        Registers.kinds().forEach(kind -> all.add(new NumberDetector(kind)));
        InsuranceNumbers.kinds().forEach(kind -> all.add(new NumberDetector(kind)));
        InsuranceNumbers.lettered().forEach(kind -> all.add(new LetteredNumberDetector(kind)));
        all.add(new InstitutionCodeDetector());
        all.add(new SymbolAndNumberDetector());
        all.add(new InsuranceDoctorDetector());
        all.add(new HealthConditionDetector());
        all.add(new MedicalSpecialtyDetector());
        return all;
    }
}
